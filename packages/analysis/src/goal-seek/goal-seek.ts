/**
 * What would have to be true for a measure to meet a target.
 * Takes: a case, one to three numbers of its policy that may move, the target, and the chance with which it should be met. Gives: `Solution`:
 * the set that meets it with its chance over futures, the least change, and what of it has no precedent; or how near one comes.
 * Refuses: too few futures; numbers that it does not know.
 */
import type { Correlation, Design, Runner } from "@palanca/engine";
import { quantile, sortedSound } from "@palanca/engine/run";
import type { Evidence } from "@palanca/evidence";
import type { LeverPath } from "@palanca/model-kit";
import type { Case } from "@palanca/scenarios";
import { refuseFewFutures } from "../refuse.js";
import { refuseNoSuchMeasure } from "../refuse-analysis.js";
import { type Constraint, meets } from "../robustness/satisficing.js";
import { type FreeNumber, freeNumbers, leversAt } from "./free-numbers.js";
import { judge, leverOf, type Precedent, type PrecedentVerdict, precedentsOf } from "./precedents.js";

/** Grid points by how many numbers move. */
const POINTS = [0, 33, 11, 6] as const;
/** How often the step is halved around the least change. */
const HALVINGS = 5;
const BATCH = 32;

export interface Tried {
  readonly at: readonly number[];
  /** Share of sound futures in which the target is met. */
  readonly chance: number;
  readonly median: number;
  readonly meets: boolean;
  /** Futures left out, for a number was lost in them. */
  readonly failed: number;
}

export interface Solution {
  readonly target: Constraint;
  readonly label: string;
  readonly unit: string;
  /** The chance asked for. */
  readonly chance: number;
  readonly free: readonly FreeNumber[];
  readonly futures: number;
  readonly seed: number;
  /** Where the scenario stands. */
  readonly standing: Tried;
  /** The grid over the ranges. */
  readonly tried: readonly Tried[];
  readonly feasibleShare: number;
  /** The point of least change, each number scaled by its range; absent when no point meets the target. */
  readonly least?: Tried & { readonly change: number };
  /** The point that comes nearest when none meets it. */
  readonly nearest?: Tried;
  readonly precedents: readonly PrecedentVerdict[];
}

export interface GoalRequest {
  readonly target: Constraint;
  readonly chance?: number;
  readonly levers?: readonly string[];
  readonly futures: number;
  readonly seed: number;
  /** Uncertainties that rise and fall together, by their keys. */
  readonly correlations?: readonly Correlation[];
  readonly run: Runner;
  readonly evidence: Evidence;
  /** The same scenario with other lever paths. */
  readonly withLevers: (levers: Readonly<Record<string, LeverPath>>) => Case;
  readonly signal?: AbortSignal;
  readonly onProgress?: (done: number, of: number) => void;
}

/** Looks over the ranges, then closes in on the least change. */
export async function goalSeek(of: Case, request: GoalRequest): Promise<Solution> {
  const { chance = 1 / 2, futures, seed, evidence } = request;
  const measure = of.plan.measures.find(
    ({ name }) => name === request.target.measure || name.endsWith(`.${request.target.measure}`),
  );
  if (!measure)
    refuseNoSuchMeasure(
      request.target.measure,
      of.plan.measures.map((one) => one.name),
    );
  refuseFewFutures(
    futures,
    Math.ceil(10 / Math.max(0.01, Math.min(chance, 1 - chance) || 0.1)),
    `A chance of ${chance}`,
  );
  const target = { ...request.target, measure: measure.name };
  const free = freeNumbers(of, request.levers ?? []);
  const lookAt = (points: readonly (readonly number[])[]): Promise<Tried[]> =>
    tryAll(points, of, free, target, chance, request);

  const [standing] = (await lookAt([free.map((one) => one.standing)])) as [Tried];
  const tried = await lookAt(gridOf(free));
  const changeOf = ({ at }: Tried): number =>
    Math.sqrt(
      free.reduce((sum, { low, high, standing: from }, i) => {
        const moved = ((at[i] as number) - from) / (high - low);
        return sum + moved * moved;
      }, 0),
    );
  const nearer = (a: Tried, b: Tried): Tried => (changeOf(b) < changeOf(a) ? b : a);
  const met = [standing, ...tried].filter((one) => one.meets);
  let least = met.length > 0 ? met.reduce(nearer) : undefined;
  if (least && changeOf(least) > 0) {
    for (let halving = 1; halving <= HALVINGS; halving++) {
      const around = await lookAt(neighbours(least, free, halving));
      least = around.filter((one) => one.meets).reduce(nearer, least);
    }
  }
  const required = least ?? nearestOf([standing, ...tried], target);
  return {
    target,
    label: measure.label,
    unit: measure.unit,
    chance,
    free,
    futures,
    seed,
    standing,
    tried,
    feasibleShare: tried.filter((one) => one.meets).length / tried.length,
    ...(least ? { least: { ...least, change: changeOf(least) } } : { nearest: required }),
    precedents: free.flatMap((one, i) =>
      one.isYear
        ? []
        : [
            judge(
              one.name,
              one.label,
              required.at[i] as number,
              yearsOf(leversAt(of, free, required.at)[one.lever]),
              knownFor(of, one.lever, evidence),
            ),
          ],
    ),
  };
}

function knownFor(of: Case, name: string, evidence: Evidence): Precedent[] {
  const lever = leverOf(of, name);
  return lever ? precedentsOf(lever, evidence) : [];
}

/** Runs a case a point over the same futures. */
async function tryAll(
  points: readonly (readonly number[])[],
  of: Case,
  free: readonly FreeNumber[],
  target: Constraint,
  chance: number,
  { run, futures, seed, withLevers, signal, onProgress, correlations = [] }: GoalRequest,
): Promise<Tried[]> {
  const design: Design = { seed, futures, sampling: "latin", keep: [], correlations };
  const tried: Tried[] = [];
  for (let first = 0; first < points.length; first += BATCH) {
    const batch = points.slice(first, first + BATCH);
    const cases = batch.map((at) => withLevers(leversAt(of, free, at)));
    const values = batch.map(() => new Float64Array(futures).fill(Number.NaN));
    for await (const block of run(cases, design, signal ? { signal } : {})) {
      block.cases.forEach((one, i) => {
        const into = values[i] as Float64Array;
        into.set(one.measures[target.measure] as Float64Array, block.first);
        for (const failure of one.failures) into[failure.future] = Number.NaN;
      });
    }
    batch.forEach((at, i) => {
      const sorted = sortedSound(values[i] as Float64Array);
      const share = sorted.filter((value) => meets(target, value)).length / sorted.length;
      tried.push({
        at,
        chance: share,
        median: quantile(sorted, 1 / 2),
        meets: share >= chance,
        failed: futures - sorted.length,
      });
    });
    onProgress?.(tried.length, points.length);
  }
  return tried;
}

function gridOf(free: readonly FreeNumber[]): number[][] {
  const count = POINTS[free.length] ?? 8;
  return free.reduce<number[][]>(
    (points, { low, high, isYear }) => {
      const values = Array.from({ length: count }, (_, k) => {
        const value = low + ((high - low) * k) / (count - 1);
        return isYear ? Math.round(value) : value;
      });
      return points.flatMap((point) => [...new Set(values)].map((value) => [...point, value]));
    },
    [[]],
  );
}

/** The points a step away, each number up, down or as it is; a step is the grid's, halved so often. */
function neighbours({ at }: Tried, free: readonly FreeNumber[], halving: number): number[][] {
  const count = POINTS[free.length] ?? 8;
  return free.reduce<number[][]>(
    (points, { low, high, isYear }, i) => {
      const step = (high - low) / (count - 1) / (1 << halving);
      const values = [-1, 0, 1].map((way) => {
        const value = Math.min(high, Math.max(low, (at[i] as number) + way * step));
        return isYear ? Math.round(value) : value;
      });
      return points.flatMap((point) => [...new Set(values)].map((value) => [...point, value]));
    },
    [[]],
  );
}

/** The highest chance; among equals the median nearest to the target. */
function nearestOf(tried: readonly Tried[], { is, value }: Constraint): Tried {
  const gap = ({ median }: Tried): number => (is === ">=" ? value - median : median - value);
  return tried.reduce((best, one) =>
    one.chance > best.chance || (one.chance === best.chance && gap(one) < gap(best)) ? one : best,
  );
}

function yearsOf(path: LeverPath | undefined): number {
  if (typeof path !== "object" || "table" in path) return 0;
  return path.from !== undefined && path.until !== undefined ? path.until - path.from : 0;
}
