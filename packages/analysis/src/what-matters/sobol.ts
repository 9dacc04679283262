/**
 * Which uncertainties a spread comes from: Sobol' indices of sets of variables, to a precision or a budget.
 * Takes: a function of the unit cube, sets of its variables (each alone, by grade, ...), a target and a budget. Gives: first and total order
 * with intervals for every output, and why it stopped. A. Saltelli et al., Computer Physics Communications 181, 2010.
 */
import { type Problem, refuseIfAny } from "@palanca/engine";
import { type Evaluate, pointsOf, type Sampling } from "./evaluate.js";
import { indicesOf, quickHalf, type Rows, type SetIndices } from "./sobol-indices.js";

export interface SobolRequest {
  readonly seed: number;
  /** Sets of variables by number; each alone when absent. Sets may overlap. */
  readonly sets?: readonly (readonly number[])[];
  /** Half-width of the widest interval that is wanted; when absent all the rows are worked. */
  readonly target?: number;
  /** Outputs whose intervals must meet the target; the first when absent. */
  readonly judged?: readonly number[];
  /** Rows at most; a row costs two runs and one more a set. */
  readonly mostRows: number;
  readonly budget?: Budget;
  readonly sampling?: Sampling;
  readonly resamples?: number;
  /** How the first order is estimated; the narrower of the two, index by index, when absent. */
  readonly firstOrder?: "saltelli" | "jansen" | "narrower";
  readonly signal?: AbortSignal;
  readonly onProgress?: (runs: number, half: number) => void;
}

/** A bound on an analysis: runs, or seconds by a clock that is handed in. */
export interface Budget {
  readonly runs?: number;
  readonly seconds?: number;
  /** Milliseconds. */
  readonly clock?: () => number;
}

export interface SobolResult {
  /** By output. */
  readonly outputs: readonly SetIndices[];
  readonly rows: number;
  readonly runs: number;
  readonly stopped: string;
}

/** Outputs for some rows: by matrix (A, B, then the mixed one of each set), then by output. */
export type RowPiece = readonly (readonly Float64Array[])[];

/** Works rows from the first on, piece by piece, up to so many. */
export type WorkRows = (most: number) => AsyncIterable<RowPiece>;

/** Works the indices of a function of the unit cube out, row by row until they are sure enough or the budget is used up. */
export async function sobol(evaluate: Evaluate, variables: number, request: SobolRequest): Promise<SobolResult> {
  const sets = request.sets ?? Array.from({ length: variables }, (_, v) => [v]);
  const drawn = { ...request, sampling: samplingOf(variables, request.sampling) };
  return sobolOfRows(rowsOf(evaluate, variables, sets, drawn), sets.length, drawn);
}

/** Works the indices of `sets` sets out, whoever works the rows; `sampling` says how those are drawn. */
export async function sobolOfRows(work: WorkRows, sets: number, request: SobolRequest): Promise<SobolResult> {
  refuseIfAny(tooFewRows(request));
  const cost = sets + 2;
  const affordable = request.budget?.runs === undefined ? request.mostRows : Math.floor(request.budget.runs / cost);
  const most = Math.max(FEWEST, Math.min(request.mostRows, affordable));
  const clock = request.budget?.clock;
  const until = clock && request.budget?.seconds !== undefined ? clock() + request.budget.seconds * 1000 : undefined;
  const judged = request.judged ?? [0];
  const { sampling = "sobol" } = request;
  const pieces: RowPiece[] = [];
  let rows = 0;
  let worthALook = 0;
  for await (const piece of work(most)) {
    request.signal?.throwIfAborted();
    pieces.push(piece);
    rows += piece[0]?.[0]?.length ?? 0;
    const isLast = rows >= most || (until !== undefined && (clock?.() ?? 0) >= until);
    if (!isLast && request.target === undefined) continue;
    if (!isLast && rows < worthALook) continue;
    // A look at the spread of each row's part in an index is a hundred times cheaper than resampling, and says when that is due.
    const seen = Math.max(0, ...judged.map((output) => quickHalf(together(pieces, output), sampling)));
    // Intervals shrink with the root of the rows: no use in looking long before they can be narrow enough.
    if (request.target !== undefined)
      worthALook = Math.min(2 * rows, 0.95 * rows * (seen / request.target) * (seen / request.target));
    request.onProgress?.(rows * cost, seen);
    if (!isLast && seen > (request.target as number)) continue;
    const isAll = isLast ? (pieces[0]?.[0] ?? []).map((_, output) => output) : judged;
    const worked = new Map(isAll.map((output) => [output, indicesOf(together(pieces, output), optionsOf(request))]));
    const half = widest(judged.map((output) => worked.get(output) as SetIndices));
    const isSure = request.target !== undefined && half <= request.target;
    if (!isSure && !isLast) continue;
    const outputs = (pieces[0]?.[0] ?? []).map(
      (_, output) => worked.get(output) ?? indicesOf(together(pieces, output), optionsOf(request)),
    );
    return { outputs, rows, runs: rows * cost, stopped: whyStopped(isSure, half, rows, most, request) };
  }
  throw new Error("This is a fault in the caller: rows ended before those that were asked for.");
}

function optionsOf({ seed, resamples = 100, firstOrder = "narrower", sampling = "sobol" }: SobolRequest) {
  return { seed, resamples, firstOrder, sampling };
}

/** Scrambled points serve 160 columns; beyond that Latin hypercubes do. */
export function samplingOf(variables: number, asked: Sampling = "sobol"): Sampling {
  return asked === "sobol" && variables > 80 ? "latin" : asked;
}

/** Rows at least: with fewer the bootstrap says little. */
const FEWEST = 64;

function tooFewRows({ mostRows }: SobolRequest): Problem[] {
  if (mostRows >= FEWEST) return [];
  return [
    {
      kind: "too-few-futures",
      where: {},
      seen: `${mostRows} rows`,
      needed: `Sobol' indices need at least ${FEWEST} rows; with fewer their intervals cannot be told.`,
      todo: `Ask for ${FEWEST} rows or more, or for a coarser answer with Morris.`,
    },
  ];
}

/** Rows of a function of the unit cube: few at first, then as many again, then 1,024 at a time. */
function rowsOf(
  evaluate: Evaluate,
  variables: number,
  sets: readonly (readonly number[])[],
  { seed, sampling = "sobol" }: SobolRequest,
): WorkRows {
  const by = { seed, sampling };
  const names = ["a", "b"].flatMap((matrix) => Array.from({ length: variables }, (_, v) => `${matrix}/${v + 1000}`));
  return async function* (most) {
    for (let rows = 0; rows < most; ) {
      const next = Math.min(most, rows === 0 ? FEWEST : rows < 1024 ? rows * 2 : rows + 1024);
      const points = pointsOf(names, by, rows, next - rows);
      const [a, b] = [points.slice(0, variables), points.slice(variables)];
      const worked = [await evaluate(a), await evaluate(b)];
      for (const set of sets)
        worked.push(await evaluate(a.map((column, v) => (set.includes(v) ? (b[v] as Float64Array) : column))));
      yield worked;
      rows = next;
    }
  };
}

/** One output of pieces laid end to end. */
function together(pieces: readonly RowPiece[], output: number): Rows {
  const column = (matrix: number): Float64Array => {
    const parts = pieces.map((piece) => piece[matrix]?.[output] as Float64Array);
    const whole = new Float64Array(parts.reduce((sum, part) => sum + part.length, 0));
    let at = 0;
    for (const part of parts) {
      whole.set(part, at);
      at += part.length;
    }
    return whole;
  };
  const matrices = pieces[0]?.length ?? 2;
  return { a: column(0), b: column(1), mixed: Array.from({ length: matrices - 2 }, (_, s) => column(s + 2)) };
}

function widest(outputs: readonly SetIndices[]): number {
  return Math.max(0, ...outputs.flatMap(({ first, total }) => [...first, ...total].map((one) => one.half)));
}

function whyStopped(isSure: boolean, half: number, rows: number, most: number, request: SobolRequest): string {
  const sure = `the widest interval is plus or minus ${half.toPrecision(2)}`;
  const again = `--rows ${rows} makes it again`;
  if (isSure) return `sure enough after ${rows} rows: ${sure}, ${request.target} was asked for; ${again}`;
  const missed = request.target === undefined ? "" : `, ${request.target} was not met`;
  if (rows < most)
    return `the ${request.budget?.seconds} seconds were used up after ${rows} rows: ${sure}${missed}; ${again}`;
  const isOutOfRuns = request.budget?.runs !== undefined && most < request.mostRows;
  return isOutOfRuns
    ? `the ${request.budget?.runs} runs were used up by ${rows} rows: ${sure}${missed}; ${again}`
    : `all ${rows} rows were worked: ${sure}${missed}`;
}
