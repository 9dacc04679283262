/** The public names of the charts package, and no logic. */
export type { Axis, ChartSpec, Mark } from "./spec.js";
