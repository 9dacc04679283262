/**
 * What a scenario comes to when one author is believed: the last case against the baseline, once for every rival figure.
 * A mixture is drawn through its whole distribution, so no future belongs to one author; each figure is run by itself, over the same chances.
 */
import { type Ensemble, ensembleOf } from "@palanca/analysis";
import { inputsBehind } from "@palanca/engine";
import { quantile, sortedSound } from "@palanca/engine/run";
import type { Case } from "@palanca/scenarios";
import type { FindingsRequest } from "./findings.js";

export interface AuthorFinding {
  readonly measure: string;
  readonly input: string;
  readonly label: string;
  /** The difference that the last case makes, by the figure believed. */
  readonly of: readonly {
    readonly option: string;
    readonly futures: number;
    readonly p5: number;
    readonly p50: number;
    readonly p95: number;
  }[];
}

/** Futures for each figure, and disputed parameters looked at; more would keep a reader waiting for what no table has room for. */
const FUTURES = 1024;
const MOST_INPUTS = 6;

/** Runs every rival figure of what the measures can depend on. Only what moves a median is given back. */
export async function byAuthor(
  cases: readonly Case[],
  measures: readonly string[],
  request: FindingsRequest,
): Promise<AuthorFinding[]> {
  const [first, last] = [cases[0], cases.at(-1)];
  if (!first || !last) return [];
  const found: AuthorFinding[] = [];
  for (const input of disputed(first, measures).slice(0, MOST_INPUTS)) {
    const runs: { option: string; ensemble: Ensemble }[] = [];
    for (const [part, option] of input.options.entries()) {
      const pair = [believing(first, input.name, part), believing(last, input.name, part)];
      const futures = Math.min(FUTURES, request.futures);
      runs.push({ option, ensemble: await ensembleOf(pair, { ...request, futures }) });
    }
    for (const measure of measures) {
      const of = runs.map(({ option, ensemble }) => ({ option, ...differenceIn(ensemble, measure) }));
      const medians = of.map(({ p50 }) => p50);
      if (!(Math.max(...medians) > Math.min(...medians))) continue;
      found.push({ measure, input: input.name, label: input.label, of });
    }
  }
  return found;
}

/** Parameters drawn among authors on which some measure rests. */
function disputed(one: Case, measures: readonly string[]) {
  const behind = new Set(measures.flatMap((measure) => inputsBehind(one.plan, measure)));
  return Object.values(one.settled.inputs).filter(({ name, value, options }) => {
    const isMixture = value.feed === "draw" && value.draw.kind === "mixture" && value.draw.of.length === options.length;
    return isMixture && options.length > 1 && behind.has(name);
  });
}

/** A case in which one figure stands for all of them. */
function believing(one: Case, name: string, part: number): Case {
  const value = one.inputs[name];
  const input = one.settled.inputs[name];
  if (!input || value?.feed !== "draw" || value.draw.kind !== "mixture") return one;
  const draw = value.draw.of[part];
  if (!draw) return one;
  const own = { ...value, draw };
  const settled = { ...one.settled.inputs, [name]: { ...input, value: own } };
  return { ...one, inputs: { ...one.inputs, [name]: own }, settled: { ...one.settled, inputs: settled } };
}

function differenceIn(ensemble: Ensemble, name: string) {
  const measure = ensemble.measures.find((one) => one.name === name);
  const [base, own] = [measure?.values[0] ?? new Float64Array(), measure?.values[1] ?? new Float64Array()];
  const sorted = sortedSound(own.map((value, i) => value - (base[i] as number)));
  const at = (p: number): number => quantile(sorted, p);
  return { futures: sorted.length, p5: at(0.05), p50: at(0.5), p95: at(0.95) };
}
