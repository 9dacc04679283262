/** Which causal claims of the documents a model encodes, and which about its concepts it leaves out. */
import type { CausalClaim, Evidence } from "@palanca/evidence";
import type { LabModel } from "./model.js";
import type { Settled } from "./settled.js";

export interface ClaimsOfModel {
  readonly encoded: readonly CausalClaim[];
  /** Ids that it says it encodes and that no claim has. */
  readonly unknown: readonly string[];
  /** Claims between two of its concepts that it does not encode. */
  readonly leftOut: readonly CausalClaim[];
}

/** Sets a model's relationships against the claims. Its concepts are those it takes and gives, and those of the facts that it rests on. */
export function claimsOfModel(model: LabModel, settled: Settled, evidence: Evidence): ClaimsOfModel {
  const ids = model.encodes ?? [];
  const encoded = ids.flatMap((id) => evidence.causal(id) ?? []);
  const concepts = new Set([
    ...Object.values(model.takes ?? {}).map((take) => take.concept),
    ...Object.keys(model.gives ?? {}),
    ...encoded.flatMap(({ from, to }) => [from, to]),
    ...Object.values(settled.inputs).flatMap((input) => input.facts.map((id) => evidence.fact(id)?.concept ?? "")),
  ]);
  return {
    encoded,
    unknown: ids.filter((id) => !evidence.causal(id)),
    leftOut: evidence.data.causal.filter(
      ({ id, from, to }) => concepts.has(from) && concepts.has(to) && !ids.includes(id),
    ),
  };
}
