/** What several analyses refuse, in one wording. */
import { type Correlation, didYouMean, type Problem, ProblemsError } from "@palanca/engine";
import type { Case } from "@palanca/scenarios";

/** Refuses with one problem. */
export function refuseWith(problem: Problem): never {
  throw new ProblemsError([problem]);
}

/** Refuses a case that runs exactly as its baseline does. */
export function refuseEqualCases(baseline: Case, of: Case): never {
  return refuseWith({
    kind: "equal-to-the-baseline",
    where: of.scenario.file ? { file: of.scenario.file } : {},
    seen:
      of.id === baseline.id
        ? `${of.title} is set against itself`
        : `${of.title} runs exactly as ${baseline.title} does`,
    needed: "A difference is asked about, and there is none: no lever is moved and nothing is held otherwise.",
    todo: "Move a lever in the scenario, or name another baseline with --against.",
  });
}

/** Refuses a name that the plan does not measure. */
export function refuseUnknownMeasure(of: Case, measure: string): void {
  const names = of.plan.measures.map((one) => one.name);
  if (!names.includes(measure)) refuseNoSuchMeasure(measure, names, of.model.id);
}

/** Refuses a name that none of the measures has, with the nearest: a measure of joined models is named by its last part too. */
export function refuseNoSuchMeasure(measure: string, names: readonly string[], model?: string): never {
  const short = names.map((one) => one.split(".").at(-1) ?? one);
  return refuseWith({
    kind: "unknown-measure",
    where: model === undefined ? {} : { model },
    seen: measure,
    needed: `There is no measure called ${measure}.`,
    todo: didYouMean(measure, [...new Set([...short, ...names])]) || `The measures are ${names.join(", ")}.`,
  });
}

/** Refuses numbers that are lost in every future. */
export function refuseLost(values: ArrayLike<number>, measure: string, of: Case): void {
  if (Array.from(values).some((value) => value === value)) return;
  refuseWith({
    kind: "no-sound-future",
    where: { model: of.model.id, symbol: measure },
    seen: `${values.length} futures, and a number was lost in each`,
    needed: "At least some futures must be whole for anything to be said.",
    todo: "`palanca run` shows what was lost and where; mend that first.",
  });
}

/** Refuses numbers that are the same in every future, where their spread is asked about. */
export function refuseUnvaried(values: ArrayLike<number>, measure: string, of: Case, baseline?: Case): void {
  refuseLost(values, measure, of);
  const sound = Array.from(values).filter((value) => value === value);
  if (sound.some((value) => value !== sound[0])) return;
  refuseWith({
    kind: "does-not-vary",
    where: { model: of.model.id, symbol: measure },
    seen: baseline
      ? `the difference in ${measure} between ${of.title} and ${baseline.title} is ${sound[0]} in all ${sound.length} futures`
      : `${measure} is ${sound[0]} in all ${sound.length} futures`,
    needed: "What does not vary has no spread whose causes could be told.",
    todo: "Ask about another measure, give back what the scenario holds, or compare with a scenario that changes it.",
  });
}

/** Refuses correlated uncertainties where each is moved by itself: no share of a spread could then be told apart from that of the other. */
export function refuseCorrelated(correlations: readonly Correlation[] = []): void {
  if (correlations.length === 0) return;
  refuseWith({
    kind: "correlated-uncertainties",
    where: {},
    seen: correlations.map(({ between, rank }) => `${between.join(" and ")} at ${rank}`).join(", "),
    needed: "Sobol' and Morris' figures, a tornado and variance by grade or author move each uncertainty by itself.",
    todo: "Ask with --by given-data, which reads shares from futures drawn together, or leave the correlation out.",
  });
}
