/**
 * What matters in a model: the analyses of the unit cube with names, labels and grades put back.
 * Takes: one case, or a baseline and a case (then of their difference), and a measure. Refuses a measure that does not vary.
 */
import { type Correlation, type Runner, runInline } from "@palanca/engine";
import { drawBlock, drawsOf } from "@palanca/engine/run";
import type { Case } from "@palanca/scenarios";
import type { Journal } from "../experiment/journal.js";
import { identityOf, rememberedPoints } from "../experiment/remembered.js";
import { refuseFewFutures } from "../refuse.js";
import { refuseCorrelated, refuseUnknownMeasure, refuseUnvaried, refuseWith } from "../refuse-analysis.js";
import { differencesOf } from "../spread.js";
import { measuresOf } from "../sweep/sweep.js";
import { pointsOf, type Variable } from "./evaluate.js";
import { givenData } from "./given-data.js";
import { type ModelPoints, modelPoints } from "./model-points.js";
import { type ElementaryEffects, morris } from "./morris.js";
import { type ReadIndices, readIndices } from "./read-indices.js";
import { heldAt, rowsOfCases } from "./rows-of-cases.js";
import { type SobolRequest, samplingOf, sobol, sobolOfRows } from "./sobol.js";
import type { Estimate, SetIndices } from "./sobol-indices.js";
import { barOf, runsOf, starOf, type TornadoBar } from "./tornado.js";
import { groupsByAuthor, groupsByGrade, type VarianceBy, varianceBy, varianceByRows } from "./variance-by.js";

export interface WhatMattersRequest extends Omit<SobolRequest, "sets"> {
  readonly measure: string;
  /** Runs cases; here and now when absent. */
  readonly run?: Runner;
  /** Remembers what no runner works. */
  readonly journal?: Journal;
  /** A quantity whose indices are wanted year by year. */
  readonly over?: string;
  /** Refused: what is moved by itself here does not move by itself there. */
  readonly correlations?: readonly Correlation[];
}

type Told<Of> = Of & Pick<Variable, "name" | "label" | "grade">;

export interface ModelIndices {
  /** Largest total first. */
  readonly indices: readonly Told<{ readonly first: Estimate; readonly total: Estimate }>[];
  readonly reads: ReadIndices;
  readonly years: readonly number[];
  /** By uncertainty in the order of `indices`, then by year; no number while nothing varies yet. */
  readonly overTime: readonly {
    readonly first: readonly (number | null)[];
    readonly total: readonly (number | null)[];
  }[];
  readonly variance: number;
  readonly rows: number;
  readonly runs: number;
  readonly failed: number;
  readonly stopped: string;
}

/** Works Sobol' indices out. */
export async function modelSobol(cases: readonly Case[], request: WhatMattersRequest): Promise<ModelIndices> {
  const points = await varyingPoints(cases, request);
  const sets = points.variables.map((_, v) => [v]);
  const drawn = drawnAs(request, points);
  const result = await sobolOfRows(rowsOfCases(cases, points.variables, sets, drawn), sets.length, drawn);
  const [of, ...yearly] = result.outputs as [SetIndices, ...SetIndices[]];
  const order = [...points.variables.keys()].sort(
    (a, b) => (of.total[b]?.value ?? 0) - (of.total[a]?.value ?? 0) || a - b,
  );
  const indices = order.map((v) => ({
    ...told(points.variables[v] as Variable),
    first: of.first[v] as Estimate,
    total: of.total[v] as Estimate,
  }));
  const seen = (one: SetIndices, value: number | undefined): number | null =>
    one.variance > 0 ? (value ?? null) : null;
  return {
    indices,
    reads: readIndices(indices),
    years: points.years,
    overTime: order.map((v) => ({
      first: yearly.map((one) => seen(one, one.first[v]?.value)),
      total: yearly.map((one) => seen(one, one.total[v]?.value)),
    })),
    variance: of.variance,
    rows: result.rows,
    runs: result.runs * cases.length,
    failed: of.failed,
    stopped: result.stopped,
  };
}

export interface ModelMorris {
  /** Largest mu* first. */
  readonly effects: readonly Told<ElementaryEffects>[];
  readonly trajectories: number;
  readonly runs: number;
  readonly failed: number;
}

/** Works elementary effects out on a grid from the 5th to the 95th percentile of each uncertainty. */
export async function modelMorris(
  cases: readonly Case[],
  request: {
    readonly measure: string;
    readonly seed: number;
    readonly trajectories?: number;
    readonly levels?: number;
    readonly correlations?: readonly Correlation[];
    /** Remembers what was worked, for a run that is asked for more, or again. */
    readonly journal?: Journal;
    readonly signal?: AbortSignal;
  },
): Promise<ModelMorris> {
  if (request.trajectories !== undefined)
    refuseFewFutures(
      request.trajectories,
      8,
      "The mean of an effect, with an interval,",
      "trajectories",
      "trajectories",
    );
  const points = await varyingPoints(cases, request);
  const { outputs, runs, trajectories, failed } = await morris(points.evaluate, points.variables.length, {
    edge: 0.05,
    ...request,
  });
  const effects = points.variables.map((variable, v) => ({
    ...told(variable),
    ...(outputs[0]?.[v] as ElementaryEffects),
  }));
  effects.sort((a, b) => b.muStar.value - a.muStar.value || (a.name < b.name ? -1 : 1));
  return { effects, trajectories, runs: runs * cases.length, failed };
}

export interface ModelTornado {
  readonly central: number;
  /** Largest swing first, whichever way it was asked. */
  readonly bars: readonly Told<TornadoBar>[];
  readonly runs: number;
}

/** Moves one uncertainty at a time; the others are drawn as in every other experiment of this seed. */
export async function modelTornado(
  cases: readonly Case[],
  request: {
    readonly measure: string;
    readonly seed: number;
    readonly futures: number;
    readonly correlations?: readonly Correlation[];
    readonly run?: Runner;
    readonly signal?: AbortSignal;
    readonly onProgress?: (done: number, of: number) => void;
  },
): Promise<ModelTornado> {
  refuseFewFutures(request.futures, 32, "The median of a swing, with a margin,", "futures");
  const { variables, evaluate, placeOf } = await varyingPoints(cases, request);
  const star = await starOf(evaluate, variables.length, placeOf);
  const own = cases.length > 1 ? [cases[0] as Case, cases.at(-1) as Case] : cases;
  const held = variables.flatMap((_, v) =>
    [0.05, 0.95].flatMap((q) => own.map((one) => heldAt(one, request.measure, variables, v, q))),
  );
  const rows = await measuresOf(held, { run: runInline, ...request });
  const outputs = Array.from({ length: 2 * variables.length }, (_, o) =>
    own.length > 1
      ? differencesOf(rows[2 * o + 1] as Float64Array, rows[2 * o] as Float64Array)
      : (rows[o] as Float64Array),
  );
  const bars = variables.map((variable, v) => ({
    ...told(variable),
    ...barOf(star, v, outputs[2 * v] as Float64Array, outputs[2 * v + 1] as Float64Array),
  }));
  const size = (bar: TornadoBar): number => Math.max(Math.abs(bar.high - bar.low), Math.abs(bar.swing));
  bars.sort((a, b) => size(b) - size(a) || (a.name < b.name ? -1 : 1));
  return { central: star.central, bars, runs: runsOf(variables.length, request.futures) * cases.length };
}

/** Shares the spread out by grade of evidence, or between the choice of whose number and all else. */
export async function modelVarianceBy(
  cases: readonly Case[],
  by: "grade" | "author",
  request: WhatMattersRequest,
): Promise<VarianceBy & { readonly whose: readonly Told<{ readonly first: Estimate; readonly total: Estimate }>[] }> {
  const points = await varyingPoints(cases, request, by === "author");
  const groups = by === "grade" ? groupsByGrade(points.variables) : groupsByAuthor(points.variables);
  const drawn = drawnAs(request, points);
  // A choice among rivals and what is drawn within it are one draw of a case, so they are worked as points.
  const shared =
    by === "grade"
      ? await varianceByRows((sets) => rowsOfCases(cases, points.variables, sets, drawn), groups, drawn)
      : await varianceBy(points.evaluate, points.variables.length, groups, request);
  const choices = points.variables.flatMap((one, v) => (one.part === "which" ? [v] : []));
  if (by === "grade" || choices.length === 0) return { ...shared, whose: [] };
  const { target: _all, ...same } = request;
  const alone = await sobol(points.evaluate, points.variables.length, {
    ...same,
    mostRows: shared.rows,
    sets: choices.map((v) => [v]),
  });
  const whose = choices.map((v, s) => ({
    ...told(points.variables[v] as Variable),
    first: alone.outputs[0]?.first[s] as Estimate,
    total: alone.outputs[0]?.total[s] as Estimate,
  }));
  return { ...shared, runs: shared.runs + alone.runs, whose: whose.sort((a, b) => b.total.value - a.total.value) };
}

/** First-order shares from plain futures run for the purpose of a comparison. */
export async function modelGivenData(
  cases: readonly Case[],
  request: {
    readonly run: Runner;
    readonly measure: string;
    readonly seed: number;
    readonly futures: number;
    readonly resamples?: number;
    /** Uncertainties that rise and fall together, by their keys; each share then is what would go with all that moves along. */
    readonly correlations?: readonly Correlation[];
  },
): Promise<{ readonly shares: readonly Told<{ readonly share: Estimate }>[]; readonly failed: number }> {
  const { correlations = [], ...plain } = request;
  const points = await varyingPoints(cases, plain);
  const rows = await measuresOf(cases.length > 1 ? [cases[0] as Case, cases.at(-1) as Case] : cases, request);
  const output =
    rows.length > 1 ? differencesOf(rows.at(-1) as Float64Array, rows[0] as Float64Array) : (rows[0] as Float64Array);
  const keys = [...new Set([...drawsOf(cases).values()].map(({ key }) => key))];
  const unit = { kind: "uniform", low: 0, high: 1 } as const;
  const draws = new Map(keys.map((key) => [key, { key, draw: unit }] as const));
  const columns = points.variables.map(() => new Float64Array(request.futures));
  for (let block = 0; block * 1024 < request.futures; block++) {
    const drawn = drawBlock({ seed: request.seed, sampling: "latin", correlations }, draws, block);
    points.variables.forEach(({ key }, v) => {
      const values = drawn.get(key) as Float64Array;
      columns[v]?.set(values.subarray(0, Math.min(1024, request.futures - block * 1024)), block * 1024);
    });
  }
  const shares = givenData(output, columns, request);
  if (!shares)
    return refuseWith({
      kind: "too-few-futures",
      where: {},
      seen: `${output.filter((value) => value === value).length} sound futures`,
      needed: "Shares from futures at hand need at least 64 sound ones.",
      todo: "Ask for --futures 1024 or more.",
    });
  const named = points.variables.map((variable, v) => ({ ...told(variable), share: shares[v] as Estimate }));
  named.sort((a, b) => b.share.value - a.share.value || (a.name < b.name ? -1 : 1));
  return { shares: named, failed: output.filter((value) => value !== value).length };
}

/** The function of the cases, after a look at 64 points whether the measure varies at all. */
async function varyingPoints(
  cases: readonly Case[],
  request: {
    readonly measure: string;
    readonly over?: string;
    readonly seed: number;
    readonly journal?: Journal;
    readonly signal?: AbortSignal;
    readonly correlations?: readonly Correlation[];
  },
  isSplit = false,
): Promise<ModelPoints> {
  refuseCorrelated(request.correlations);
  for (const one of cases) refuseUnknownMeasure(one, request.measure);
  const made = modelPoints(cases, { ...request, isSplit });
  const { measure, over, journal } = request;
  const about = [cases.map(identityOf), measure, over, isSplit];
  const points = journal ? { ...made, evaluate: rememberedPoints(made.evaluate, journal, about) } : made;
  const names = points.variables.map((_, v) => `look/${v}`);
  const [seen] = await points.evaluate(pointsOf(names, { seed: request.seed, sampling: "latin" }, 0, 64));
  refuseUnvaried(seen as Float64Array, request.measure, cases.at(-1) as Case, cases.length > 1 ? cases[0] : undefined);
  return points;
}

/** The request with whoever runs it and how its rows are drawn. */
function drawnAs(request: WhatMattersRequest, { variables }: ModelPoints) {
  return { run: runInline, ...request, sampling: samplingOf(variables.length, request.sampling) };
}

function told({ name, label, grade }: Variable): Pick<Variable, "name" | "label" | "grade"> {
  return { name, label, grade };
}
