/** Where a number of a model comes from: a fact, rival facts, or an assumption with its reason. Nothing else is accepted. */
import type { Draw } from "@palanca/engine";

/**
 * Facts of different places that measure the same thing: the one of the scenario's place is taken, else that of the
 * nearest wider place that has one, graded assumption.
 */
export interface FactSource {
  readonly from: "fact";
  readonly ids: readonly string[];
}

/**
 * Facts that disagree; the default draws among them with equal weights. `nearest`: those of the nearest place stand beside each other.
 * `any`: those of the place and of every wider one, for figures that differ in what they count rather than in where.
 */
export interface RivalsSource {
  readonly from: "rivals";
  readonly ids: readonly string[];
  readonly places: "nearest" | "any";
}

export interface AssumptionSource {
  readonly from: "assumption";
  readonly draw: Draw;
  readonly because: string;
  /** Facts or causal claims that give the sign or the order of size, if any. */
  readonly leansOn: readonly string[];
}

export type Source = FactSource | RivalsSource | AssumptionSource;

/** Takes a documented, derived or external figure by id; several ids are the same figure for different places. */
export function fact(...ids: string[]): FactSource {
  return { from: "fact", ids };
}

/** Takes facts that disagree, by id: those of the nearest place that has any. */
export function rivals(...ids: string[]): RivalsSource {
  return { from: "rivals", ids, places: "nearest" };
}

/** Takes accounts that differ in what they count: those of the place and of every wider one beside each other. */
export function accounts(...ids: string[]): RivalsSource {
  return { from: "rivals", ids, places: "any" };
}

/** Takes the modeller's own draw, with the reason for it. */
export function assumption(draw: Draw | number, because: string, ...leansOn: string[]): AssumptionSource {
  return { from: "assumption", draw: typeof draw === "number" ? point(draw) : draw, because, leansOn };
}

export const point = (value: number): Draw => ({ kind: "point", value });
export const uniform = (low: number, high: number): Draw => ({ kind: "uniform", low, high });
export const triangular = (low: number, mode: number, high: number): Draw => ({ kind: "triangular", low, mode, high });
export const pert = (low: number, mode: number, high: number): Draw => ({ kind: "pert", low, mode, high });
export const normal = (mean: number, sd: number): Draw => ({ kind: "normal", mean, sd });
export const lognormal = (meanLog: number, sdLog: number): Draw => ({ kind: "lognormal", meanLog, sdLog });
/** `range(5, 50)` is "5 to 50": nine futures in ten lie between; log-normal when both are above zero, else normal. */
export const range = (low: number, high: number): Draw => ({ kind: "range", low, high });
export const truncatedNormal = (mean: number, sd: number, low: number, high: number): Draw => ({
  kind: "truncated-normal",
  mean,
  sd,
  low,
  high,
});
export const beta = (a: number, b: number, low = 0, high = 1): Draw => ({ kind: "beta", a, b, low, high });
export const gamma = (shape: number, scale: number): Draw => ({ kind: "gamma", shape, scale });
export const exponential = (rate: number): Draw => ({ kind: "exponential", rate });
export const studentT = (df: number, location = 0, scale = 1): Draw => ({ kind: "student-t", df, location, scale });
export const poisson = (mean: number): Draw => ({ kind: "poisson", mean });
export const binomial = (trials: number, probability: number): Draw => ({ kind: "binomial", trials, probability });
export const empirical = (values: readonly number[]): Draw => ({ kind: "empirical", values });
export const mixture = (of: readonly Draw[], weights?: readonly number[]): Draw => ({
  kind: "mixture",
  of,
  ...(weights ? { weights } : {}),
});
export const discrete = (values: readonly number[], weights?: readonly number[]): Draw => ({
  kind: "discrete",
  values,
  ...(weights ? { weights } : {}),
});
