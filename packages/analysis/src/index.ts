/** The public names of the analysis package, and no logic. */
export type { Band, Comparison, MeasureResult, PairedDifference, RunRecord, Share, Spread } from "./result.js";
