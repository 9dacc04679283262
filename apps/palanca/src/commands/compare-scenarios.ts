/** Scenarios named on the command line to a comparison: the way that `compare`, `run` and `report` share. */
import { type Comparison, refuseFewFutures } from "@palanca/analysis";
import { didYouMean, type Problem, refuseIfAny } from "@palanca/engine";
import type { Question } from "@palanca/model-kit";
import type { Case, Scenario } from "@palanca/scenarios";
import type { Io } from "../io.js";
import type { Ask } from "../lab.js";
import type { OpenLab } from "../open-lab.js";
import { againCommand } from "./again-command.js";
import { isBounded } from "./bounded-run.js";
import { type CommandOption, type Given, wholeNumber } from "./command.js";
import { findScenario, findScenarios } from "./find-scenarios.js";
import { howFar } from "./how-far.js";
import { precisionAsk } from "./precision-ask.js";
import { atPlace, resolveAsked } from "./resolve-asked.js";

export const runOptions: readonly CommandOption[] = [
  { name: "seed", value: "n", says: "which futures are drawn (1 when not given)" },
  { name: "futures", value: "n", says: "how many futures are drawn (2048 when not given)" },
  { name: "place", value: "id", says: "run at another place" },
  { name: "against", value: "scenario", says: "the baseline (the question's own when not given)" },
  { name: "measure", value: "a,b", says: "show these measures only" },
];

export interface Compared {
  readonly comparison: Comparison;
  readonly question: Question | undefined;
  /** The measures to show, in order. */
  readonly shown: readonly string[];
}

export interface MoreToCompare extends Pick<Ask, "keep" | "differenceBands" | "hangsOn"> {
  /** Measures that are taken apart besides those that are shown, by their names with or without the model's. */
  readonly alsoHangsOn?: readonly string[];
  /** Throws what it has against them. */
  readonly look?: (cases: readonly Case[]) => void;
}

/**
 * Resolves, runs and sums up. The baseline is that of `--against`, else the question's own, and comes first, unless `alone`. Bands are kept
 * of what the question's charts draw, and of what `more` keeps; what measures hang on is worked out for those shown where `more` does
 * not name others. `more.look` sees the cases before anything is run.
 */
export async function compareScenarios(
  names: readonly string[],
  given: Given,
  lab: OpenLab,
  io: Io,
  alone = false,
  { look, alsoHangsOn = [], ...more }: MoreToCompare = {},
): Promise<Compared> {
  const design = {
    seed: wholeNumber(given, "seed", 1, 2 ** 31 - 1),
    futures: wholeNumber(given, "futures", isBounded(given) ? 1_048_576 : 2048, 10_000_000),
  };
  refuseFewFutures(design.futures, 20, "A range from the 5th to the 95th percentile", "futures");
  const found = await findScenarios(names, lab, io);
  for (const one of found.flatMap(({ met }) => met))
    io.err(`${one.key} is set by ${one.values.map((value) => value.scenario).join(" and ")}; the last wins.\n`);
  const scenarios = atPlace(
    found.map(({ scenario }) => scenario),
    given,
    lab,
  );
  const question = questionOf(scenarios[0], lab);
  const all = alone ? scenarios : await withBaseline(scenarios, question, given, lab, io);
  const cases = await resolveAsked(all, scenarios, lab);
  const shown = shownMeasures(cases, question, given);
  look?.(cases);
  const asked = given.args.length > 0 ? given.args : names;
  const comparison = await lab.compare(cases, {
    ...design,
    hangsOn: [...new Set([...shown, ...namedIn(alsoHangsOn, cases)])],
    ...more,
    signal: io.signal,
    command: (futures) => againCommand(alone ? "run" : "compare", asked, given, { ...design, futures }),
    onProgress: howFar(io, "futures"),
    ...(alone ? {} : precisionAsk(cases, shown, question, given, lab, io, design.seed)),
  });
  io.progress("");
  return { comparison, question, shown };
}

function namedIn(names: readonly string[], [first]: readonly Case[]): string[] {
  const all = first?.plan.measures.map(({ name }) => name) ?? [];
  return names.flatMap((name) => (all.includes(name) ? [name] : all.filter((one) => one.endsWith(`.${name}`))));
}

export function questionOf(scenario: Scenario | undefined, lab: OpenLab): Question | undefined {
  const [model, ...others] = scenario?.models ?? [];
  return (
    lab.questions.find((one) => one.id === scenario?.question) ??
    (others.length === 0 ? lab.questions.find((one) => one.id === `model-${model}`) : undefined)
  );
}

/** The baseline first; without a question the first scenario is the baseline. */
export async function withBaseline(
  scenarios: readonly Scenario[],
  question: Question | undefined,
  given: Given,
  lab: OpenLab,
  io: Io,
): Promise<Scenario[]> {
  const { against } = given.options;
  const baseline =
    typeof against === "string"
      ? (await findScenario(against, lab, io)).scenario
      : question && lab.scenarios.get(question.baseline);
  if (!baseline) return [...scenarios];
  return [
    samePlace(baseline, scenarios[0] as Scenario),
    ...scenarios.filter((scenario) => scenario.id !== baseline.id || scenario.text !== baseline.text),
  ];
}

/** A baseline at the place and horizon of the scenario that is set against it. */
function samePlace(baseline: Scenario, scenario: Scenario): Scenario {
  return {
    ...baseline,
    ...(scenario.place ? { place: scenario.place } : {}),
    ...(scenario.horizon ? { horizon: scenario.horizon } : {}),
  };
}

export function shownMeasures(cases: readonly Case[], question: Question | undefined, given: Given): string[] {
  const all = cases[0]?.plan.measures.map((measure) => measure.name) ?? [];
  const asked =
    typeof given.options.measure === "string" ? given.options.measure.split(",").map((name) => name.trim()) : undefined;
  if (!asked) return question?.measures?.filter((name) => all.includes(name)) ?? all;
  const problems: Problem[] = [];
  const found = asked.flatMap((name) => {
    const one = all.includes(name) ? name : all.find((whole) => whole.endsWith(`.${name}`));
    if (one !== undefined) return [one];
    problems.push({
      kind: "unknown-measure",
      where: { model: cases[0]?.model.id ?? "" },
      seen: name,
      needed: `There is no measure called ${name}.`,
      todo:
        didYouMean(name, [...all, ...all.map((whole) => whole.split(".").at(-1) ?? whole)]) ||
        `The measures are ${all.join(", ")}.`,
    });
    return [];
  });
  refuseIfAny(problems);
  return found;
}
