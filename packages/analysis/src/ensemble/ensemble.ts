/**
 * The futures of a comparison as a table: what was drawn, and what every policy came to.
 * Takes: cases over the same futures and a runner. Gives: an `Ensemble` of the futures that are sound in every case.
 * Refuses: cases of unlike places, years or models, and those that failed in so many futures that nothing is left.
 */
import type { Correlation, Design, Runner } from "@palanca/engine";
import type { Case } from "@palanca/scenarios";
import { refuse } from "../refuse.js";
import { refuseUnlike } from "../refuse-unlike.js";
import { type Column, columnsOf } from "./columns.js";

export interface Ensemble {
  readonly policies: readonly { readonly id: string; readonly title: string }[];
  /** Futures in the table, each sound in every case. */
  readonly futures: number;
  /** Futures left out because a number was lost in some case. */
  readonly failed: number;
  readonly seed: number;
  readonly columns: readonly Column[];
  readonly measures: readonly EnsembleMeasure[];
}

export interface EnsembleMeasure {
  readonly name: string;
  readonly label: string;
  readonly unit: string;
  readonly better: "lower" | "higher" | "neither";
  /** By policy, a number a future. */
  readonly values: readonly Float64Array[];
  /** By policy, with every uncertainty at its median. */
  readonly central: readonly number[];
  /** Names of the columns that it can depend on. */
  readonly behind: readonly string[];
}

export interface EnsembleRequest {
  readonly run: Runner;
  readonly futures: number;
  readonly seed: number;
  /** Uncertainties that rise and fall together, by their keys. */
  readonly correlations?: readonly Correlation[];
  readonly sampling?: Design["sampling"];
  readonly signal?: AbortSignal;
  readonly onProgress?: (done: number, of: number) => void;
}

/** Runs the cases over the same futures and lays draws and measures side by side. */
export async function ensembleOf(cases: readonly Case[], request: EnsembleRequest): Promise<Ensemble> {
  refuseUnlike(cases);
  const { run, seed, futures, signal, onProgress, correlations = [] } = request;
  const design: Design = { seed, futures, sampling: request.sampling ?? "latin", keep: [], correlations };
  const names = (cases[0]?.plan.measures ?? []).filter((measure) =>
    cases.every((one) => one.plan.measures.some((other) => other.name === measure.name)),
  );
  const values = names.map(() => cases.map(() => new Float64Array(futures)));
  const failed = new Set<number>();
  const options = { ...(signal ? { signal } : {}), ...(onProgress ? { onProgress } : {}) };
  for await (const block of run(cases, design, options)) {
    block.cases.forEach((one, c) => {
      names.forEach((measure, m) => values[m]?.[c]?.set(one.measures[measure.name] as Float64Array, block.first));
      for (const failure of one.failures) failed.add(failure.future);
    });
  }
  for (const measure of values) {
    for (const row of measure) row.forEach((value, i) => void (Number.isFinite(value) || failed.add(i)));
  }
  if (failed.size === futures)
    refuse({
      kind: "no-sound-future",
      seen: `all ${futures} futures lost a number`,
      needed: "An analysis needs futures that are sound in every policy.",
      todo: "Run `palanca compare` with the same scenarios; it says which quantity is lost, and in which year.",
    });
  const sound = (row: Float64Array): Float64Array => (failed.size === 0 ? row : row.filter((_, i) => !failed.has(i)));
  const { columns, behind, central } = columnsOf(cases, design, sound);
  return {
    policies: cases.map(({ id, title }) => ({ id, title })),
    futures: futures - failed.size,
    failed: failed.size,
    seed,
    columns,
    measures: names.map(({ name, label, unit, better }, m) => ({
      name,
      label,
      unit,
      better,
      values: (values[m] as Float64Array[]).map(sound),
      central: central.map((run) => run[name] as number),
      behind: behind(name),
    })),
  };
}
