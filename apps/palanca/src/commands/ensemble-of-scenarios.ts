/** Scenarios named on the command line to the futures of an analysis: baseline first, one measure to judge by. */
import { type Ensemble, ensembleOf } from "@palanca/analysis";
import { tellCount } from "@palanca/charts";
import type { Question } from "@palanca/model-kit";
import type { Case } from "@palanca/scenarios";
import type { Io } from "../io.js";
import type { OpenLab } from "../open-lab.js";
import { commandAgain } from "./again-command.js";
import { boundedRun, surely } from "./bounded-run.js";
import { type CommandOption, type Given, UsageError, wholeNumber } from "./command.js";
import { questionOf, shownMeasures, withBaseline } from "./compare-scenarios.js";
import { correlateOption, correlationsOf } from "./correlations.js";
import { designOf } from "./design-of.js";
import { findScenarios } from "./find-scenarios.js";
import { howFar } from "./how-far.js";
import { leftOut } from "./left-out.js";
import { atPlace, resolveAsked } from "./resolve-asked.js";

export const ensembleOptions: readonly CommandOption[] = [
  { name: "seed", value: "n", says: "which futures are drawn (1 when not given)" },
  { name: "futures", value: "n", says: "how many futures are drawn (4096 when not given)" },
  { name: "place", value: "id", says: "run at another place" },
  { name: "against", value: "scenario", says: "the baseline (the question's own when not given)" },
  { name: "measure", value: "name", says: "the measure to judge by (the question's headline when not given)" },
  correlateOption,
];

export interface Asked<Result> {
  readonly ensemble: Ensemble;
  readonly cases: readonly Case[];
  readonly question: Question | undefined;
  /** The measure to judge by. */
  readonly measure: string;
  /** What the analysis came to, over the futures of the ensemble. */
  readonly result: Result;
  /** Why no more futures were drawn, and the command that makes it again. */
  readonly stopped: string;
  readonly again: string;
  /** The id of the futures. */
  readonly design: string;
}

/** What is made of the futures, and how well that is known. */
export interface EnsembleAnalysis<Result> {
  readonly analyse: (ensemble: Ensemble, measure: string) => Result;
  readonly sureOf: (result: Result, ensemble: Ensemble) => { readonly what: string; readonly half: number };
}

/** Resolves, runs and analyses, with as many futures as are asked for or needed; the first case is the baseline. */
export async function ensembleOfScenarios<Result>(
  path: string,
  given: Given,
  lab: OpenLab,
  io: Io,
  { analyse, sureOf }: EnsembleAnalysis<Result>,
): Promise<Asked<Result>> {
  const { cases, question, measure } = await casesOfScenarios(given, lab, io);
  const seed = wholeNumber(given, "seed", 1, 2 ** 31 - 1);
  const correlations = correlationsOf(given, cases);
  const bounded = boundedRun(path, cases, seed, given, lab, io);
  const sure = await surely(bounded, given, io, {
    async ask(futures) {
      const ensemble = await ensembleOf(cases, {
        run: bounded.run,
        seed,
        futures,
        ...correlations,
        signal: io.signal,
        onProgress: howFar(io, "futures"),
      });
      return { ensemble, result: analyse(ensemble, measure) };
    },
    sureOf: ({ ensemble, result }) => sureOf(result, ensemble),
    standing: 4096,
    most: 1_000_000,
    step: 4096,
  });
  const again = commandAgain(path, given, { seed, futures: sure.count });
  const design = designOf(cases, given, { seed, futures: sure.count });
  return { ...sure.result, cases, question, measure, stopped: sure.stopped, again, design };
}

/** The cases alone. */
export async function casesOfScenarios(
  given: Given,
  lab: OpenLab,
  io: Io,
): Promise<Pick<Asked<unknown>, "cases" | "question" | "measure">> {
  if (given.args.length === 0) throw new UsageError("At least one scenario is needed.");
  const found = await findScenarios(given.args, lab, io);
  const scenarios = atPlace(
    found.map(({ scenario }) => scenario),
    given,
    lab,
  );
  const question = questionOf(scenarios[0], lab);
  const all = await withBaseline(scenarios, question, given, lab, io);
  const cases = await resolveAsked(all, scenarios, lab);
  const shown = shownMeasures(cases, question, given);
  const measure = given.options.measure === undefined ? (question?.headline ?? shown[0]) : shown[0];
  return { cases, question, measure: measure ?? "" };
}

/** The options that may be given again, as a list. */
export function many(given: Given, name: string): readonly string[] {
  const value = given.options[name];
  return Array.isArray(value) ? (value as readonly string[]) : typeof value === "string" ? [value] : [];
}

/** Reads an option between two numbers. */
export function numberBetween(given: Given, name: string, standing: number, low: number, high: number): number {
  const text = given.options[name];
  if (text === undefined) return standing;
  const value = Number(text);
  if (String(text).trim() !== "" && value >= low && value <= high) return value;
  throw new UsageError(`--${name} takes a number from ${low} to ${high}; ${String(text)} is none.`);
}

/** Place, years, futures and seed in one line, and what was left out. */
export function headLine({ ensemble, cases }: Pick<Asked<unknown>, "ensemble" | "cases">, lab: OpenLab): string {
  const [first] = cases;
  const place = lab.evidence.place(first?.settled.place ?? "")?.name ?? first?.settled.place;
  const { from, step, steps } = first?.plan.time ?? { from: 0, step: 1, steps: 0 };
  const lost = ensemble.failed > 0 ? ` · ${leftOut(ensemble.failed)}` : "";
  return `${place} ${from}-${from + (first?.steps ?? steps) * step} · ${tellCount(ensemble.futures)} futures · seed ${ensemble.seed}${lost}`;
}
