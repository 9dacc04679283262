/** What an analysis of what matters needs of a model, and no more: points of the unit cube in, outputs out. */
import { drawBlock } from "@palanca/engine/run";

/** `columns` holds one column a variable, each strictly between 0 and 1; gives one column an output, NaN where a run failed. */
export type Evaluate = (columns: readonly Float64Array[]) => readonly Float64Array[] | Promise<readonly Float64Array[]>;

/** One uncertainty as an analysis sees it. */
export interface Variable {
  readonly name: string;
  readonly label: string;
  readonly grade: string;
}

export type Sampling = "plain" | "latin" | "sobol";

/** Rows `first` to `first + count - 1` of a design by seed: a column a name. The row of a number is the same however many are asked for. */
export function pointsOf(
  names: readonly string[],
  { seed, sampling }: { readonly seed: number; readonly sampling: Sampling },
  first: number,
  count: number,
): Float64Array[] {
  const unit = { kind: "uniform", low: 0, high: 1 } as const;
  const draws = new Map(names.map((key) => [key, { key, draw: unit }] as const));
  const columns = names.map(() => new Float64Array(count));
  for (let block = Math.floor(first / 1024); block * 1024 < first + count; block++) {
    const drawn = drawBlock({ seed, sampling }, draws, block);
    const from = Math.max(first, block * 1024);
    const to = Math.min(first + count, (block + 1) * 1024);
    names.forEach((name, v) => {
      const values = drawn.get(name) as Float64Array;
      columns[v]?.set(values.subarray(from - block * 1024, to - block * 1024), from - first);
    });
  }
  return columns;
}

/** Evenly shared whole numbers from 0 to `below - 1`, by seed and name; for bootstraps, permutations and trajectories. */
export function wholeNumbers(seed: number, name: string, count: number, below: number): Int32Array {
  const [uniforms] = pointsOf([name], { seed, sampling: "plain" }, 0, count);
  return Int32Array.from(uniforms as Float64Array, (u) => Math.min(below - 1, Math.floor(u * below)));
}
