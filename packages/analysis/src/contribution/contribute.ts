/**
 * How much of the difference between two scenarios each moved lever brings, and how much they bring only together.
 * Takes: a baseline and a case, a measure, a runner and how many futures. Gives: a contribution a part in each future, summed up; over the
 * years for a quantity. Refuses: a case equal to the baseline, an unknown measure, a difference that is lost in every future.
 */
import type { Block, Correlation, Design, Runner } from "@palanca/engine";
import { deviation, mean } from "@palanca/engine/run";
import type { Case } from "@palanca/scenarios";
import { refuseFewFutures } from "../refuse.js";
import { refuseEqualCases, refuseLost, refuseUnknownMeasure } from "../refuse-analysis.js";
import type { Spread } from "../result.js";
import { differencesOf, spreadOf } from "../spread.js";
import { type Estimate, Z } from "../what-matters/sobol-indices.js";
import { differingParts, type Part, withParts } from "./lever-parts.js";
import { type ShapleyResult, shapley } from "./shapley.js";

export interface ContributionRequest {
  readonly run: Runner;
  readonly measure: string;
  /** A quantity whose contributions are wanted year by year. */
  readonly over?: string;
  readonly futures: number;
  readonly seed: number;
  /** Uncertainties that rise and fall together, by their keys. */
  readonly correlations?: readonly Correlation[];
  /** Moves the named numbers of a path one by one. */
  readonly byNumber?: boolean;
  readonly exactUpTo?: number;
  /** Pairs of an order and its reverse; one in 64 futures, and 32 at least, when absent. */
  readonly orders?: number;
  readonly signal?: AbortSignal;
  readonly onProgress?: (runs: number, of: number) => void;
}

export interface PartContribution extends Part {
  /** The part's Shapley value in each future, over the futures. The means sum to the mean difference. */
  readonly brings: Spread;
  /** Of the mean: from the number of futures and, when orders are sampled, from those. */
  readonly mean: Estimate;
  /** Mean of what it brings when it alone is moved, and when it is the last to be moved. */
  readonly alone: number;
  readonly last: number;
  /** Mean over futures at each year, for the quantity asked. */
  readonly overTime: readonly number[];
}

export interface Contribution {
  readonly measure: string;
  readonly difference: Spread;
  readonly parts: readonly PartContribution[];
  /** Mean of the difference that no part brings alone. */
  readonly onlyTogether: Estimate;
  readonly years: readonly number[];
  readonly isExact: boolean;
  readonly policies: number;
  readonly futures: number;
  readonly failed: number;
}

/** Policies worked at a time: each holds a kernel. */
const AT_ONCE = 8;

/** Works the contributions out. */
export async function contribute(baseline: Case, of: Case, request: ContributionRequest): Promise<Contribution> {
  refuseUnknownMeasure(of, request.measure);
  const parts = differingParts(baseline, of, request.byNumber);
  if (parts.length === 0) refuseEqualCases(baseline, of);
  const { over, futures } = request;
  refuseFewFutures(futures, 32, "The mean of what a lever brings, with an interval,", "futures");
  const points = over === undefined ? 0 : (of.steps ?? of.plan.time.steps) + 1;
  const worth = (masks: readonly number[]): AsyncIterable<Float64Array> =>
    worthOf(baseline, of, parts, masks, points, request);
  const shared = await shapley(worth, parts.length, {
    seed: request.seed,
    ...(request.exactUpTo === undefined ? {} : { exactUpTo: request.exactUpTo }),
    // Both errors shrink together: with four times the futures, four times the orders.
    orders: request.orders ?? Math.max(32, Math.ceil(futures / 64)),
  });
  const measured = (row: Float64Array): Float64Array => row.subarray(0, futures);
  // A future that failed under any policy is left out of all.
  const failed = lostFutures(shared, futures);
  const sound = (row: Float64Array): Float64Array =>
    measured(row).map((value, i) => (failed.has(i) ? Number.NaN : value));
  const meanOf = (row: Float64Array): number => mean(sound(row).filter((value) => value === value));
  const difference = differencesOf(sound(shared.all), sound(shared.none));
  refuseLost(difference, request.measure, of);
  const alone = shared.alone.map((row) => differencesOf(sound(row), sound(shared.none)));
  const rest = difference.map((value, i) => alone.reduce((left, row) => left - (row[i] as number), value));
  return {
    measure: request.measure,
    difference: spreadOf(difference, Number.NaN),
    parts: parts.map((part, p) => {
      const brings = sound(shared.values[p] as Float64Array);
      const fromOrders = shared.halves[p] as number;
      const fromFutures = halfOfMean(brings);
      return {
        ...part,
        brings: spreadOf(brings, Number.NaN),
        mean: { value: meanOf(brings), half: Math.sqrt(fromOrders * fromOrders + fromFutures * fromFutures) },
        alone: meanOf(alone[p] as Float64Array),
        last: meanOf(differencesOf(sound(shared.all), sound(shared.without[p] as Float64Array))),
        overTime: yearly(shared.values[p] as Float64Array, points, futures, failed),
      };
    }),
    onlyTogether: soundEstimate(meanOf(rest), halfOfMean(rest), difference),
    years: Array.from({ length: points }, (_, i) => of.plan.time.from + i * of.plan.time.step),
    isExact: shared.isExact,
    policies: shared.coalitions,
    futures,
    failed: failed.size,
  };
}

/** Runs the policies of coalitions a few at a time over the same futures. A row is the measure by future, then the quantity by year and future. */
async function* worthOf(
  baseline: Case,
  of: Case,
  parts: readonly Part[],
  masks: readonly number[],
  points: number,
  request: ContributionRequest,
): AsyncIterable<Float64Array> {
  const { futures, seed, over, measure, correlations = [] } = request;
  const design: Design = { seed, futures, sampling: "latin", keep: over === undefined ? [] : [over], correlations };
  const options = request.signal ? { signal: request.signal } : {};
  for (let from = 0; from < masks.length; from += AT_ONCE) {
    const some = masks.slice(from, from + AT_ONCE);
    const cases = some.map((mask) =>
      withParts(
        baseline,
        of,
        parts.filter((_, p) => mask & (1 << p)),
        `${of.id}/${mask}`,
      ),
    );
    const rows = some.map(() => new Float64Array((1 + points) * futures));
    for await (const block of request.run(cases, design, options)) rows.forEach((row, c) => fill(row, block, c));
    request.onProgress?.((from + some.length) * futures, masks.length * futures);
    yield* rows;
  }

  function fill(row: Float64Array, block: Block, c: number): void {
    const one = block.cases[c];
    row.set(one?.measures[measure] as Float64Array, block.first);
    const series = one?.series[over as string] ?? new Float64Array(0);
    for (let point = 0; point < points; point++)
      row.set(series.subarray(point * block.count, (point + 1) * block.count), (1 + point) * futures + block.first);
    for (const failure of one?.failures ?? []) row[failure.future] = Number.NaN;
  }
}

function lostFutures(shared: ShapleyResult, futures: number): Set<number> {
  const lost = new Set<number>();
  for (const row of [...shared.values, shared.none, shared.all])
    for (let i = 0; i < futures; i++) if (row[i] !== row[i]) lost.add(i);
  return lost;
}

/** What is left of adding and taking away large numbers is no interaction. */
function soundEstimate(value: number, half: number, difference: Float64Array): Estimate {
  const size = difference.reduce((most, one) => (Math.abs(one) > most ? Math.abs(one) : most), 0);
  return Math.abs(value) + half < 1e-12 * size ? { value: 0, half: 0 } : { value, half };
}

function halfOfMean(values: Float64Array): number {
  const sound = values.filter((value) => value === value);
  return (Z * deviation(sound)) / Math.sqrt(sound.length);
}

function yearly(row: Float64Array, points: number, futures: number, failed: ReadonlySet<number>): number[] {
  return Array.from({ length: points }, (_, point) =>
    mean(row.subarray((1 + point) * futures, (2 + point) * futures).filter((_value, i) => !failed.has(i))),
  );
}
