/**
 * What matters in a model: the analyses of the unit cube with names, labels and grades put back.
 * Takes: one case, or a baseline and a case (then of their difference), and a measure. Refuses a measure that does not vary.
 */
import type { Runner } from "@palanca/engine";
import { drawBlock, drawsOf } from "@palanca/engine/run";
import type { Case } from "@palanca/scenarios";
import { refuseUnknownMeasure, refuseUnvaried, refuseWith } from "../refuse-analysis.js";
import { measuresOf } from "../sweep/sweep.js";
import { pointsOf, type Variable } from "./evaluate.js";
import { givenData } from "./given-data.js";
import { type ModelPoints, modelPoints } from "./model-points.js";
import { type ElementaryEffects, morris } from "./morris.js";
import { type ReadIndices, readIndices } from "./read-indices.js";
import { type SobolRequest, sobol } from "./sobol.js";
import type { Estimate, SetIndices } from "./sobol-indices.js";
import { type TornadoBar, tornado } from "./tornado.js";
import { groupsByAuthor, groupsByGrade, type VarianceBy, varianceBy } from "./variance-by.js";

export interface WhatMattersRequest extends Omit<SobolRequest, "sets"> {
  readonly measure: string;
  /** A quantity whose indices are wanted year by year. */
  readonly over?: string;
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
  const result = await sobol(points.evaluate, points.variables.length, request);
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
  },
): Promise<ModelMorris> {
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

/** Moves one uncertainty at a time. */
export async function modelTornado(
  cases: readonly Case[],
  request: {
    readonly measure: string;
    readonly seed: number;
    readonly futures: number;
    readonly signal?: AbortSignal;
  },
): Promise<ModelTornado> {
  const points = await varyingPoints(cases, request);
  const { central, bars, runs } = await tornado(points.evaluate, points.variables.length, {
    ...request,
    placeOf: points.placeOf,
  });
  const named = bars.map((bar, v) => ({ ...told(points.variables[v] as Variable), ...bar }));
  const size = (bar: TornadoBar): number => Math.max(Math.abs(bar.high - bar.low), Math.abs(bar.swing));
  named.sort((a, b) => size(b) - size(a) || (a.name < b.name ? -1 : 1));
  return { central, bars: named, runs: runs * cases.length };
}

/** Shares the spread out by grade of evidence, or between the choice of whose number and all else. */
export async function modelVarianceBy(
  cases: readonly Case[],
  by: "grade" | "author",
  request: WhatMattersRequest,
): Promise<VarianceBy & { readonly whose: readonly Told<{ readonly first: Estimate; readonly total: Estimate }>[] }> {
  const points = await varyingPoints(cases, request, by === "author");
  const groups = by === "grade" ? groupsByGrade(points.variables) : groupsByAuthor(points.variables);
  const shared = await varianceBy(points.evaluate, points.variables.length, groups, request);
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
  },
): Promise<{ readonly shares: readonly Told<{ readonly share: Estimate }>[]; readonly failed: number }> {
  const points = await varyingPoints(cases, request);
  const rows = await measuresOf(cases.length > 1 ? [cases[0] as Case, cases.at(-1) as Case] : cases, request);
  const output = (rows.at(-1) as Float64Array).map((value, i) =>
    rows.length > 1 ? value - (rows[0]?.[i] as number) : value,
  );
  const keys = [...new Set([...drawsOf(cases).values()].map(({ key }) => key))];
  const unit = { kind: "uniform", low: 0, high: 1 } as const;
  const draws = new Map(keys.map((key) => [key, { key, draw: unit }] as const));
  const columns = points.variables.map(() => new Float64Array(request.futures));
  for (let block = 0; block * 1024 < request.futures; block++) {
    const drawn = drawBlock({ seed: request.seed, sampling: "latin" }, draws, block);
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
  request: { readonly measure: string; readonly over?: string; readonly seed: number; readonly signal?: AbortSignal },
  isSplit = false,
): Promise<ModelPoints> {
  for (const one of cases) refuseUnknownMeasure(one, request.measure);
  const points = modelPoints(cases, { ...request, isSplit });
  const names = points.variables.map((_, v) => `look/${v}`);
  const [seen] = await points.evaluate(pointsOf(names, { seed: request.seed, sampling: "latin" }, 0, 64));
  refuseUnvaried(seen as Float64Array, request.measure, cases.at(-1) as Case);
  return points;
}

function told({ name, label, grade }: Variable): Pick<Variable, "name" | "label" | "grade"> {
  return { name, label, grade };
}
