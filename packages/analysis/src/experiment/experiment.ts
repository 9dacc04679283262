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
export function refuseOtherDesign(results: readonly Designed[]): void {
  const [first] = results;
  refuseIfAny(
    results.slice(1).flatMap((other, i): Problem[] =>
      !first || other.designId === first.designId
        ? []
        : [
            {
              kind: "another-design",
              where: {},
              seen: `result 1 is of design ${first.designId}, result ${i + 2} of design ${other.designId}`,
              needed:
                "Results are set against each other future by future, so they must be of one design: the same seed, futures, sampling, plan and draws.",
              todo: `Run both in one experiment, or run the second again with the seed and futures of the first: ${first.again} against ${other.again}.`,
            },
          ],
    ),
  );
}
