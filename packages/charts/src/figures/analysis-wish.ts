/** What a figure of an analysis is about: the cases that were run and the measure that was asked. */
import type { Evidence } from "@palanca/evidence";
import type { Case } from "@palanca/scenarios";
import { unitOfDifference } from "./difference.js";
import { refusal } from "./find.js";
import { sourcesOfFacts } from "./sources-of.js";

export interface AnalysisWish {
  /** The cases of the analysis: one alone, or the baseline and a case, then the figure is of their difference. */
  readonly cases: readonly Case[];
  readonly measure: string;
  /** In place of the title that the figure gives itself. */
  readonly title?: string;
}

export interface About {
  readonly question: string;
  /** The measure's own words, and `Difference in ...` where it is one. */
  readonly label: string;
  readonly axis: string;
  /** The unit of the measure, and of what is drawn: percentage points for a difference of percents. */
  readonly unit: string;
  readonly drawn: string;
  readonly isDifference: boolean;
  /** How a number of this figure is told. */
  readonly telling: { readonly difference?: true };
}

/** Finds the words and the unit of the measure. Throws ProblemsError for a measure that no case has. */
export function aboutOf({ cases, measure }: AnalysisWish): About {
  const measures = cases.at(-1)?.plan.measures ?? [];
  const found =
    measures.find(({ name }) => name === measure) ?? measures.find(({ name }) => name.endsWith(`.${measure}`));
  if (!found)
    throw refusal(
      "measure-not-in-result",
      measure,
      `There is no measure called ${measure} in these cases.`,
      `Name one of ${measures.map(({ name }) => name).join(", ")}.`,
    );
  const isDifference = cases.length > 1;
  return {
    question: cases[0]?.model.question ?? "",
    label: found.label,
    axis: isDifference ? `Difference in ${found.label}` : found.label,
    unit: found.unit,
    drawn: isDifference ? unitOfDifference(found.unit) : found.unit,
    isDifference,
    telling: isDifference ? { difference: true } : {},
  };
}

/** Citations of what is shown: the facts behind the named inputs, or behind all of them when none are named. */
export function sourcesOfInputs(cases: readonly Case[], evidence: Evidence, names?: readonly string[]): string[] {
  // A choice among rivals is named after its input: `accounting (whose)`.
  const shown = names?.map((name) => name.replace(/ \([^)]*\)$/, ""));
  const facts = (shown ?? Object.keys(cases.at(-1)?.settled.inputs ?? {})).flatMap((name) =>
    cases.flatMap(({ settled }) => settled.inputs[name]?.facts ?? []),
  );
  return sourcesOfFacts(facts, evidence);
}
