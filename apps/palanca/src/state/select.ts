/** What panes need, worked out from the state. */
import type { MeasureResult } from "@palanca/analysis";
import type { Bench } from "./state.js";

/** The measures of the question in its order, as the newest comparison has them. */
export function shownMeasures(bench: Bench): readonly MeasureResult[] {
  const measures = bench.run.comparison?.measures ?? [];
  return (
    bench.question.measures?.flatMap((name) => measures.find((measure) => measure.name === name) ?? []) ?? measures
  );
}

/** The question's headline in the newest comparison, or the first measure where the comparison has none of that name. */
export function headlineMeasure({ question, run }: Bench): MeasureResult | undefined {
  const measures = run.comparison?.measures ?? [];
  return measures.find(({ name }) => name === question.headline) ?? measures[0];
}

/** Every input of the model that is being run, levers first. */
export function inputNames(bench: Bench | undefined): readonly string[] {
  const inputs = bench?.run.comparison?.cases.at(-1)?.settled.inputs ?? {};
  return Object.keys(inputs);
}

/** Why nothing can be shown that needs a result. */
export function needsResult({ bench }: { readonly bench?: Bench }): string | undefined {
  return bench?.run.comparison ? undefined : "The first futures are still on their way.";
}
