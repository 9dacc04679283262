/**
 * Which share of a spread comes from each group of uncertainties: documented, derived, outside figures and assumptions, or whose number.
 * Groups are resampled whole (Jansen's total for sets), so what acts together inside a group is the group's own. What acts across groups is
 * in the total of each; the fair share splits it evenly (Shapley effects: A. B. Owen, SIAM/ASA J. Uncertainty Quantification 2, 2014;
 * E. Song, B. L. Nelson and J. Staum, same journal 4, 2016), so that fair shares sum to one.
 */
import { deviation } from "@palanca/engine/run";
import type { Evaluate } from "./evaluate.js";
import { type SobolRequest, type SobolResult, sobol, sobolOfRows, type WorkRows } from "./sobol.js";
import type { Estimate, SetIndices } from "./sobol-indices.js";

export interface Group {
  readonly name: string;
  /** Numbers of its variables. */
  readonly of: readonly number[];
}

export interface GroupShare {
  readonly name: string;
  readonly variables: number;
  /** Spread that would go if the group alone were known. */
  readonly first: Estimate;
  /** Spread that would stay if all else were known. */
  readonly total: Estimate;
  /** What acts across groups split evenly; sums to one. */
  readonly share: Estimate;
}

export interface VarianceBy {
  readonly groups: readonly GroupShare[];
  readonly variance: number;
  readonly rows: number;
  readonly runs: number;
  readonly failed: number;
  readonly stopped: string;
}

/** Groups beyond this many would take more than 62 sets; the smallest question that needs more is asked in parts. */
export const MOST_GROUPS = 6;

/** Shares the variance of the first output out among at most six groups that together hold every variable. */
export async function varianceBy(
  evaluate: Evaluate,
  variables: number,
  groups: readonly Group[],
  request: Omit<SobolRequest, "sets">,
): Promise<VarianceBy> {
  const sets = setsOf(groups);
  return shared(await sobol(evaluate, variables, { ...request, sets }), groups);
}

/** The same, whoever works the rows. */
export async function varianceByRows(
  rowsOf: (sets: readonly (readonly number[])[]) => WorkRows,
  groups: readonly Group[],
  request: Omit<SobolRequest, "sets">,
): Promise<VarianceBy> {
  const sets = setsOf(groups);
  return shared(await sobolOfRows(rowsOf(sets), sets.length, request), groups);
}

/** Every coalition of groups as a set of variables, by the number whose bits are its groups. */
function setsOf(groups: readonly Group[]): number[][] {
  const n = groups.length;
  if (n > MOST_GROUPS)
    throw new RangeError(`This is a fault in the caller: variance is shared among at most ${MOST_GROUPS} groups.`);
  const masks = Array.from({ length: (1 << n) - 1 }, (_, i) => i + 1);
  return masks.map((mask) => groups.flatMap((group, g) => (mask & (1 << g) ? group.of : [])));
}

function shared(result: SobolResult, groups: readonly Group[]): VarianceBy {
  const [indices] = result.outputs as [SetIndices];
  return {
    groups: groups.map((group, g) => ({
      name: group.name,
      variables: group.of.length,
      first: indices.first[(1 << g) - 1] as Estimate,
      total: indices.total[(1 << g) - 1] as Estimate,
      share: fairShare(indices, g, groups.length),
    })),
    variance: indices.variance,
    ...counted(result, indices),
  };
}

function counted({ rows, runs, stopped }: SobolResult, { failed }: SetIndices) {
  return { rows, runs, stopped, failed };
}

function fairShare(indices: SetIndices, group: number, n: number): Estimate {
  // The whole set varies everything: by definition all of the variance.
  const full = (1 << n) - 1;
  const fairOf = (total: (mask: number) => number): number => {
    let sum = 0;
    for (let mask = 0; mask <= full; mask++) {
      if (mask & (1 << group)) continue;
      sum += weightOf(countOf(mask), n) * (total(mask | (1 << group)) - total(mask));
    }
    return sum;
  };
  const read = (mask: number, of: (set: number) => number): number =>
    mask === 0 ? 0 : mask === full ? 1 : of(mask - 1);
  const value = fairOf((mask) => read(mask, (set) => indices.total[set]?.value ?? 0));
  const resamples = indices.resampled[0]?.length ?? 0;
  const again = Array.from({ length: resamples }, (_, k) =>
    fairOf((mask) => read(mask, (set) => indices.resampled[set]?.[k] ?? 0)),
  );
  return { value, half: indices.halves * deviation(again) };
}

/** Shapley's weight of a coalition of `size` among n: size! (n - size - 1)! / n!. */
export function weightOf(size: number, n: number): number {
  // 1 / (n * (n - 1 over size)), multiplied out without factorials.
  let ways = 1;
  for (let k = 1; k <= size; k++) ways = (ways * (n - k)) / k;
  return 1 / (n * ways);
}

/** How many members a coalition has. */
export function countOf(mask: number): number {
  let count = 0;
  for (let rest = mask; rest > 0; rest >>= 1) count += rest & 1;
  return count;
}

/** One group a grade that there is, strongest first. */
export function groupsByGrade(variables: readonly { readonly grade: string }[]): Group[] {
  return ["documented", "derived", "external", "assumption"].flatMap((name) => {
    const of = variables.flatMap((variable, v) => (variable.grade === name ? [v] : []));
    return of.length > 0 ? [{ name, of }] : [];
  });
}

/** The choice of whose number against everything that is drawn whoever is believed. Variables must be split. */
export function groupsByAuthor(variables: readonly { readonly part: string }[]): Group[] {
  const whose = variables.flatMap((one, v) => (one.part === "which" ? [v] : []));
  const rest = variables.flatMap((one, v) => (one.part === "which" ? [] : [v]));
  return [
    { name: "whose number", of: whose },
    { name: "all else", of: rest },
  ].filter((group) => group.of.length > 0);
}
