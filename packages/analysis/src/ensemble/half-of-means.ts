/** How well an ensemble knows what a choice hangs on: the mean difference of each policy to the first one. */
import { deviation } from "@palanca/engine/run";
import { Z } from "../what-matters/sobol-indices.js";
import type { Ensemble } from "./ensemble.js";
import { measureOf } from "./utility.js";

/** Half the width of the widest 95 percent interval of the mean paired differences; of the mean itself where there is one policy. */
export function halfOfMeans(ensemble: Ensemble, measure: string): number {
  const [base, ...others] = measureOf(ensemble, measure).values as [Float64Array, ...Float64Array[]];
  const rows = others.length > 0 ? others.map((row) => row.map((value, i) => value - (base[i] as number))) : [base];
  return Math.max(...rows.map((row) => (Z * deviation(row)) / Math.sqrt(row.length)));
}
