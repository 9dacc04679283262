/**
 * One or two levers over a grid, over the same futures: what the measure is, how it differs from the baseline, and where it breaks even.
 * Takes: a baseline, a case whose numbers are moved, one or two named numbers with their grids, a runner. Gives: a spread and a paired
 * difference a grid point, and break-even points with two intervals: the range over futures (each has its own crossing), and the margin
 * (how far the crossing of the median would move with other futures, from resampled futures).
 */
import type { Correlation, Design, RunCase, Runner } from "@palanca/engine";
import { quantile, sortedSound } from "@palanca/engine/run";
import type { Case } from "@palanca/scenarios";
import { refuseLost, refuseUnknownMeasure, refuseWith } from "../refuse-analysis.js";
import type { PairedDifference, Spread } from "../result.js";
import { differencesOf, pairedDifference, spreadOf } from "../spread.js";
import { wholeNumbers } from "../what-matters/evaluate.js";
import { crossings } from "./crossing.js";
import { type LeverNumber, withNumber } from "./lever-number.js";

export interface SweepAxis {
  readonly of: LeverNumber;
  readonly values: readonly number[];
}

export interface SweepRequest {
  readonly run: Runner;
  readonly measure: string;
  readonly futures: number;
  readonly seed: number;
  /** Uncertainties that rise and fall together, by their keys. */
  readonly correlations?: readonly Correlation[];
  /** What the measure itself must reach; when absent, where its difference to the baseline is zero. */
  readonly threshold?: number;
  readonly signal?: AbortSignal;
  readonly onProgress?: (done: number, of: number) => void;
}

export interface SweepPoint {
  /** A value an axis. */
  readonly at: readonly number[];
  readonly spread: Spread;
  readonly difference: PairedDifference;
}

export interface BreakEven {
  /** The value of the second lever along which the first one was followed; absent in a sweep of one. */
  readonly along?: number;
  readonly at: number;
  /** 5th to 95th percentile of the crossings of single futures, and the share of futures that cross within the grid. */
  readonly range: readonly [number, number];
  readonly share: number;
  /** 95 percent interval of the crossing of the median. */
  readonly margin: readonly [number, number];
}

export interface Sweep {
  readonly measure: string;
  readonly axes: readonly SweepAxis[];
  readonly points: readonly SweepPoint[];
  readonly threshold: number | undefined;
  readonly breakEven: readonly BreakEven[];
  readonly futures: number;
  readonly failed: number;
}

/** Cases worked at a time: each holds a kernel. */
const AT_ONCE = 8;
const FEWEST = 32;
const RESAMPLES = 100;

/** Sweeps. The first axis runs fastest in `points`. */
export async function sweep(
  baseline: Case,
  of: Case,
  axes: readonly SweepAxis[],
  request: SweepRequest,
): Promise<Sweep> {
  refuseUnknownMeasure(of, request.measure);
  const [first, second] = axes as [SweepAxis, SweepAxis | undefined];
  if (second && second.of.name === first.of.name)
    refuseWith({
      kind: "lever-twice",
      where: { model: of.model.id, symbol: first.of.name },
      seen: `${first.of.name} along both axes`,
      needed: "A grid is of two numbers, and each stands at one value in every cell.",
      todo: "Name another lever, or another number of its path, for the second --lever.",
    });
  if (request.futures < FEWEST)
    refuseWith({
      kind: "too-few-futures",
      where: {},
      seen: `${request.futures} futures`,
      needed: `A break-even with an interval needs at least ${FEWEST} futures.`,
      todo: `Ask for --futures ${FEWEST} or more.`,
    });
  const grid = (second?.values ?? [undefined]).flatMap((b) =>
    first.values.map((a) => (b === undefined ? [a] : [a, b])),
  );
  const cases = grid.map((at) =>
    at.reduce((one, value, axis) => withNumber(one, (axes[axis] as SweepAxis).of, value), of),
  );
  const rows = await measuresOf([baseline, ...cases], request);
  const failed = rows[0]?.reduce((count, _, i) => count + (rows.some((row) => row[i] !== row[i]) ? 1 : 0), 0) ?? 0;
  const paired = rows.map((row) =>
    row.map((value, i) => (rows.every((one) => one[i] === one[i]) ? value : Number.NaN)),
  );
  const [base, ...own] = paired as [Float64Array, ...Float64Array[]];
  refuseLost(base, request.measure, of);
  const better = of.plan.measures.find((one) => one.name === request.measure)?.better ?? "neither";
  const judged = own.map((row) => (request.threshold === undefined ? differencesOf(row, base) : row));
  const width = first.values.length;
  return {
    measure: request.measure,
    axes,
    points: grid.map((at, i) => ({
      at,
      spread: spreadOf(own[i] as Float64Array, Number.NaN),
      difference: pairedDifference(own[i] as Float64Array, base, better, Number.NaN),
    })),
    threshold: request.threshold,
    breakEven: (second?.values ?? [undefined]).flatMap((along, line) =>
      breakEvens(first.values, judged.slice(line * width, (line + 1) * width), request).map((one) => ({
        ...(along === undefined ? {} : { along }),
        ...one,
      })),
    ),
    futures: request.futures,
    failed,
  };
}

/** The measure of every case over the same futures, a few cases at a time. */
export async function measuresOf(
  cases: readonly RunCase[],
  request: Omit<SweepRequest, "threshold">,
): Promise<Float64Array[]> {
  const { seed, futures, correlations = [] } = request;
  const design: Design = { seed, futures, sampling: "latin", keep: [], correlations };
  const options = request.signal ? { signal: request.signal } : {};
  const rows: Float64Array[] = [];
  for (let from = 0; from < cases.length; from += AT_ONCE) {
    const some = cases.slice(from, from + AT_ONCE);
    const own = some.map(() => new Float64Array(request.futures));
    for await (const block of request.run(some, design, options))
      own.forEach((row, c) => void row.set(block.cases[c]?.measures[request.measure] as Float64Array, block.first));
    rows.push(...own);
    request.onProgress?.(rows.length, cases.length);
  }
  return rows;
}

/** Crossings of the median, each with what single futures and other futures make of it. */
function breakEvens(grid: readonly number[], rows: readonly Float64Array[], request: SweepRequest): BreakEven[] {
  const threshold = request.threshold ?? 0;
  const medians = rows.map((row) => quantile(sortedSound(row), 1 / 2));
  // A difference that is zero where the lever stands as in the baseline is no break-even but the same policy.
  const isSame = rows.map(
    (row) => request.threshold === undefined && row.every((value) => value === 0 || value !== value),
  );
  const found = crossings(grid, medians, threshold).filter((at) => !isSame[grid.indexOf(at)]);
  if (found.length === 0) return [];
  const n = rows[0]?.length ?? 0;
  const nearest = (from: readonly number[], at: number): number | undefined =>
    [...from].sort((a, b) => Math.abs(a - at) - Math.abs(b - at) || a - b)[0];
  const ofFutures = Array.from({ length: n }, (_, i) => {
    const curve = rows.map((row) => row[i] as number);
    return crossings(grid, curve, threshold).filter((at) => !isSame[grid.indexOf(at)]);
  });
  const resampled = Array.from({ length: RESAMPLES }, (_, k) => {
    const picked = wholeNumbers(request.seed, `bootstrap/${k}`, n, n);
    const curve = rows.map((row) => quantile(sortedSound(Float64Array.from(picked, (i) => row[i] as number)), 1 / 2));
    return crossings(grid, curve, threshold).filter((at) => !isSame[grid.indexOf(at)]);
  });
  return found.map((at) => {
    const own = ofFutures.flatMap((some) => nearest(some, at) ?? []);
    const again = Float64Array.from(resampled.flatMap((some) => nearest(some, at) ?? [])).sort();
    const sorted = Float64Array.from(own).sort();
    return {
      at,
      range: [quantile(sorted, 0.05), quantile(sorted, 0.95)],
      share: own.length / n,
      margin: [quantile(again, 0.025), quantile(again, 0.975)],
    };
  });
}
