/** Which futures an answer is of: one id for one seed, count, sampling and correlation over the same plans and draws, whatever was asked. */
import { designIdOf } from "@palanca/analysis";
import type { Design } from "@palanca/engine";
import type { Case } from "@palanca/scenarios";
import type { Given } from "./command.js";
import { correlationsOf } from "./correlations.js";

export function designOf(
  cases: readonly Case[],
  given: Given,
  { seed, futures, sampling = "latin" }: Pick<Design, "seed" | "futures"> & Partial<Pick<Design, "sampling">>,
): string {
  return designIdOf(cases, { seed, futures, sampling, keep: [], ...correlationsOf(given, cases) });
}
