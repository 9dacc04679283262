/**
 * A comparison: policies over the same futures.
 * Takes: cases of one place and horizon (the first is the baseline), a runner and how many futures. Gives: a `Comparison`. Refuses cases
 * that cannot be set against each other.
 */
import type { Block, Design, Failure, Problem, Runner } from "@palanca/engine";
import { refuseIfAny } from "@palanca/engine";
import { drawBlock, drawsOf, type Trace, trace } from "@palanca/engine/run";
import type { Case } from "@palanca/scenarios";
import { bandsOf } from "./bands.js";
import { sharesOf } from "./hangs-on.js";
import { recordOf } from "./record.js";
import type { Comparison, MeasureResult } from "./result.js";
import { differencesOf, pairedDifference, spreadOf } from "./spread.js";

export interface CompareRequest {
  readonly run: Runner;
  readonly futures: number;
  readonly seed: number;
  readonly sampling?: Design["sampling"];
  /** Quantities whose bands are wanted. */
  readonly keep?: readonly string[];
  /** Measures for which `hangsOn` is worked out; all when absent. */
  readonly hangsOn?: readonly string[];
  readonly version: string;
  readonly node: string;
  readonly evidenceHash: string;
  /** The command that makes this result again. */
  readonly command: string;
  readonly scenarioTexts?: readonly { readonly file: string; readonly text: string }[];
  readonly signal?: AbortSignal;
  readonly onProgress?: (done: number, of: number) => void;
}

/** Runs all cases over the same futures and sums them up, difference by difference. */
export async function compare(cases: readonly Case[], request: CompareRequest): Promise<Comparison> {
  refuseUnlike(cases);
  const keep = (request.keep ?? []).filter((name) =>
    cases.every((one) => one.plan.quantities.some((quantity) => quantity.name === name)),
  );
  const design: Design = { seed: request.seed, futures: request.futures, sampling: request.sampling ?? "latin", keep };
  const gathered = new Gathered(cases, design);
  const options = {
    ...(request.signal ? { signal: request.signal } : {}),
    ...(request.onProgress ? { onProgress: request.onProgress } : {}),
  };
  for await (const block of request.run(cases, design, options)) gathered.add(block);

  const centrals = cases.map((one) => trace(one));
  const measures = measuresOf(cases, gathered, centrals);
  const wanted = request.hangsOn ?? measures.map((measure) => measure.name);
  const draws = wanted.length > 0 ? columnsOf(cases, design) : new Map<string, Float64Array>();
  const last = cases.length - 1;
  const stopped = `all ${design.futures} futures asked for`;
  const partial = {
    cases,
    design,
    measures,
    bands: cases.flatMap((one, i) =>
      keep.flatMap((name) =>
        bandsOf(one, i, name, gathered.series(i, name), design.futures, gathered.failed, centrals[i] as Trace),
      ),
    ),
    hangsOn: Object.fromEntries(
      wanted.map((name) => {
        const values = gathered.measure(last, name);
        return [
          name,
          sharesOf(name, last > 0 ? differencesOf(values, gathered.measure(0, name)) : values, draws, cases),
        ];
      }),
    ),
    failures: gathered.failures,
    failed: gathered.failed.size,
    stopped,
  };
  return { ...partial, record: recordOf(partial, request) };
}

/** Blocks laid side by side in the order of their numbers. A future that failed in one case is left out of all: differences stay paired. */
class Gathered {
  readonly #measures: Record<string, Float64Array>[];
  readonly #series: Record<string, Float64Array>[];
  readonly #futures: number;
  readonly failures: Failure[] = [];
  readonly failed = new Set<number>();

  constructor(cases: readonly Case[], design: Design) {
    this.#futures = design.futures;
    this.#measures = cases.map((one) =>
      Object.fromEntries(one.plan.measures.map((measure) => [measure.name, new Float64Array(design.futures)])),
    );
    this.#series = cases.map((one) => {
      const points = (one.steps ?? one.plan.time.steps) + 1;
      const size = (name: string): number =>
        one.plan.quantities.find((quantity) => quantity.name === name)?.elements.length ?? 0;
      return Object.fromEntries(
        design.keep.map((name) => [name, new Float64Array(size(name) * points * design.futures)]),
      );
    });
  }

  add(block: Block): void {
    block.cases.forEach((one, i) => {
      for (const [name, values] of Object.entries(one.measures)) this.#measures[i]?.[name]?.set(values, block.first);
      for (const [name, values] of Object.entries(one.series)) {
        const into = this.#series[i]?.[name] as Float64Array;
        for (let row = 0; row * block.count < values.length; row++) {
          into.set(values.subarray(row * block.count, (row + 1) * block.count), row * this.#futures + block.first);
        }
      }
      for (const failure of one.failures) {
        this.failures.push(failure);
        this.failed.add(failure.future);
      }
    });
  }

  /** A measure of one case, NaN where the future failed in any case. */
  measure(index: number, name: string): Float64Array {
    const values = this.#measures[index]?.[name] ?? new Float64Array(this.#futures).fill(Number.NaN);
    return this.failed.size === 0 ? values : values.map((value, i) => (this.failed.has(i) ? Number.NaN : value));
  }

  series(index: number, name: string): Float64Array {
    return this.#series[index]?.[name] as Float64Array;
  }
}

function measuresOf(cases: readonly Case[], gathered: Gathered, centrals: readonly Trace[]): MeasureResult[] {
  const shared = (cases[0] as Case).plan.measures.filter((measure) =>
    cases.every((one) => one.plan.measures.some((other) => other.name === measure.name)),
  );
  return shared.map((measure) => {
    const values = cases.map((_, i) => gathered.measure(i, measure.name));
    const central = centrals.map((run) => run.measures[measure.name] as number);
    return {
      name: measure.name,
      label: measure.label,
      unit: measure.unit,
      better: measure.better,
      spreads: values.map((one, i) => spreadOf(one, central[i] as number)),
      differences: values.map((one, i) =>
        i === 0
          ? undefined
          : pairedDifference(
              one,
              values[0] as Float64Array,
              measure.better,
              (central[i] as number) - (central[0] as number),
            ),
      ),
    };
  });
}

/** The draws of all futures by key, made again: they depend on the seed alone. */
function columnsOf(cases: readonly Case[], design: Design): Map<string, Float64Array> {
  const draws = drawsOf(cases);
  const columns = new Map([...draws.keys()].sort().map((key) => [key, new Float64Array(design.futures)] as const));
  for (let block = 0; block * 1024 < design.futures; block++) {
    const first = block * 1024;
    const count = Math.min(1024, design.futures - first);
    for (const [key, values] of drawBlock(design, draws, block))
      columns.get(key)?.set(values.subarray(0, count), first);
  }
  return columns;
}

function refuseUnlike(cases: readonly Case[]): void {
  const [first] = cases;
  const problems: Problem[] = [];
  if (!first) throw new Error("This is a fault in the caller: a comparison needs at least one case.");
  for (const one of cases) {
    const unlike =
      one.settled.place !== first.settled.place
        ? "place"
        : one.model.id !== first.model.id
          ? "models"
          : stepsOf(one) !== stepsOf(first)
            ? "horizon"
            : undefined;
    if (!unlike) continue;
    problems.push({
      kind: "not-comparable",
      where: { ...(one.scenario.file ? { file: one.scenario.file } : {}), symbol: unlike },
      seen: `${first.title} and ${one.title} differ in ${unlike}`,
      needed:
        "A comparison is of one place, one horizon and the same models, so that differences are those of the policy.",
      todo: "Give both the same, or run them one by one and set the results side by side.",
    });
  }
  refuseIfAny(problems);
}

function stepsOf(one: Case): number {
  return one.steps ?? one.plan.time.steps;
}
