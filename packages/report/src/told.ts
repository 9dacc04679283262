/** As much of a result as sections that move with the levers are made from; the page has no more than this. */
import type { Comparison } from "@palanca/analysis";
import type { Case } from "@palanca/scenarios";

export interface Told {
  readonly result: ToldResult;
  /** Measures to show, in order; the first one leads. */
  readonly measures: readonly string[];
}

export interface ToldResult extends Pick<Comparison, "measures" | "bands" | "hangsOn" | "failed" | "failures"> {
  readonly design: Pick<Comparison["design"], "futures">;
  readonly cases: readonly Pick<Case, "title" | "warnings">[];
}
