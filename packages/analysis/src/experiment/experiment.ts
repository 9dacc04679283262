/**
 * An experiment's identity: which policies met which futures. Results know it, and an analysis refuses results of another one.
 * Policies by futures with common random numbers: future i is the same future under every policy of one design.
 */
import { createHash } from "node:crypto";
import { type Design, type Problem, refuseIfAny } from "@palanca/engine";
import { drawsOf } from "@palanca/engine/run";
import type { Case } from "@palanca/scenarios";

/** What a result carries of the experiment that made it. */
export interface Designed {
  readonly designId: string;
  /** The command that makes it again. */
  readonly again: string;
  /** What it is called in a refusal: a file, `this run`; its number when absent. */
  readonly name?: string;
}

/** The id of a design: sixteen letters of the hash of seed, futures, sampling, correlations, plans, horizons and all draws. Policies are not in it. */
export function designIdOf(cases: readonly Case[], design: Design): string {
  const draws = [...drawsOf(cases)].map(([column]) => column).sort();
  const plans = [...new Set(cases.map((one) => `${one.plan.hash}/${one.steps ?? one.plan.time.steps}`))].sort();
  const { seed, futures, sampling, correlations = [] } = design;
  return createHash("sha256")
    .update(JSON.stringify([seed, futures, sampling, correlations, plans, draws]))
    .digest("hex")
    .slice(0, 16);
}

/** Refuses results that were not made by one design: their futures are not the same, so nothing may be subtracted. */
export function refuseOtherDesign(results: readonly Designed[], where: Problem["where"] = {}, todo?: string): void {
  const [first] = results;
  const told = ({ name, designId, again }: Designed, number: number): string =>
    `${name ?? `result ${number}`} is of design ${designId} (${again})`;
  refuseIfAny(
    results.slice(1).flatMap((other, i): Problem[] =>
      !first || other.designId === first.designId
        ? []
        : [
            {
              kind: "another-design",
              where,
              seen: `${told(first, 1)}, ${told(other, i + 2)}`,
              needed:
                "Results are set against each other future by future, so they must be of one design: the same seed, futures, sampling, plan and draws.",
              todo:
                todo ??
                `Run both in one experiment, or make ${other.name ?? "the second"} again with the seed, futures and evidence of the first: ${first.again}.`,
            },
          ],
    ),
  );
}
