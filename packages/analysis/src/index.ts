/** The public names of the analysis package, and no logic. */
export { type CompareRequest, compare } from "./compare.js";
export { sharesOf } from "./hangs-on.js";
export type { Band, Comparison, MeasureResult, PairedDifference, RunRecord, Share, Spread } from "./result.js";
