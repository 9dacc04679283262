/**
 * Which uncertainties a spread comes from: Sobol' indices of sets of variables, to a precision or a budget.
 * Takes: a function of the unit cube, sets of its variables (each alone, by grade, ...), a target and a budget. Gives: first and total order
 * with intervals for every output, and why it stopped. A. Saltelli et al., Computer Physics Communications 181, 2010.
 */
import { type Problem, refuseIfAny } from "@palanca/engine";
import { type Evaluate, pointsOf, type Sampling } from "./evaluate.js";
import { indicesOf, type Rows, type SetIndices } from "./sobol-indices.js";

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

/** Works the indices out, row by row until they are sure enough or the budget is used up. */
export async function sobol(evaluate: Evaluate, variables: number, request: SobolRequest): Promise<SobolResult> {
  const sets = request.sets ?? Array.from({ length: variables }, (_, v) => [v]);
  refuseIfAny(tooFewRows(request));
  const cost = sets.length + 2;
  const affordable = request.budget?.runs === undefined ? request.mostRows : Math.floor(request.budget.runs / cost);
  const most = Math.max(FEWEST, Math.min(request.mostRows, affordable));
  const clock = request.budget?.clock;
  const until = clock && request.budget?.seconds !== undefined ? clock() + request.budget.seconds * 1000 : undefined;
  const pieces: (readonly Float64Array[])[][] = [];
  let rows = 0;
  for (;;) {
    request.signal?.throwIfAborted();
    const next = Math.min(most, rows === 0 ? FEWEST : rows < 1024 ? rows * 2 : rows + 1024);
    pieces.push(await workRows(evaluate, variables, sets, request, rows, next - rows));
    rows = next;
    const isLast = rows >= most || (until !== undefined && (clock?.() ?? 0) >= until);
    if (!isLast && request.target === undefined) continue;
    const outputs = together(pieces).map((one) =>
      indicesOf(one, {
        seed: request.seed,
        resamples: request.resamples ?? 100,
        firstOrder: request.firstOrder ?? "narrower",
      }),
    );
    const half = widest(outputs, request.judged ?? [0]);
    request.onProgress?.(rows * cost, half);
    const isSure = request.target !== undefined && half <= request.target;
    if (!isSure && !isLast) continue;
    return { outputs, rows, runs: rows * cost, stopped: whyStopped(isSure, half, rows, most, request) };
  }
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

/** Outputs of A, B and every mixed matrix for some rows: by matrix, then by output. */
async function workRows(
  evaluate: Evaluate,
  variables: number,
  sets: readonly (readonly number[])[],
  { seed, sampling = "sobol" }: SobolRequest,
  first: number,
  count: number,
): Promise<(readonly Float64Array[])[]> {
  // Scrambled points serve 160 columns; beyond that Latin hypercubes do.
  const by = { seed, sampling: sampling === "sobol" && variables > 80 ? ("latin" as const) : sampling };
  const names = ["a", "b"].flatMap((matrix) => Array.from({ length: variables }, (_, v) => `${matrix}/${v + 1000}`));
  const points = pointsOf(names, by, first, count);
  const [a, b] = [points.slice(0, variables), points.slice(variables)];
  const worked = [await evaluate(a), await evaluate(b)];
  for (const set of sets)
    worked.push(await evaluate(a.map((column, v) => (set.includes(v) ? (b[v] as Float64Array) : column))));
  return worked;
}

/** Pieces laid end to end, by output. */
function together(pieces: readonly (readonly (readonly Float64Array[])[])[]): Rows[] {
  const outputs = pieces[0]?.[0]?.length ?? 0;
  const column = (matrix: number, output: number): Float64Array => {
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
  return Array.from({ length: outputs }, (_, output) => ({
    a: column(0, output),
    b: column(1, output),
    mixed: Array.from({ length: matrices - 2 }, (_unused, s) => column(s + 2, output)),
  }));
}

function widest(outputs: readonly SetIndices[], judged: readonly number[]): number {
  return Math.max(
    0,
    ...judged.flatMap((o) => [...(outputs[o]?.first ?? []), ...(outputs[o]?.total ?? [])].map((one) => one.half)),
  );
}

function whyStopped(isSure: boolean, half: number, rows: number, most: number, request: SobolRequest): string {
  const sure = `the widest interval is plus or minus ${half.toPrecision(2)}`;
  if (isSure) return `sure enough after ${rows} rows: ${sure}, ${request.target} was asked for`;
  const bound =
    rows < most
      ? `the ${request.budget?.seconds} seconds were used up`
      : request.budget?.runs !== undefined && most < request.mostRows
        ? `the ${request.budget.runs} runs were used up`
        : `all ${rows} rows were worked`;
  return request.target === undefined
    ? `${bound}: ${sure}`
    : `${bound} at ${rows} rows before ${request.target} was met: ${sure}`;
}
