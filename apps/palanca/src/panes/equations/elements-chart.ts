/** A quantity with many elements as a chart of the central run: a pyramid of ages, or a small chart each. */
import { type ChartSpec, elements } from "@palanca/charts";
import { plainText } from "@palanca/engine";
import type { Entry } from "./equation-book.js";
import type { Worked } from "./equations-slice.js";

/** The chart; undefined for a quantity with one value or without values over the years. */
export function elementsChart(entry: Entry | undefined, { case: one, trace }: Worked): ChartSpec | undefined {
  const values = trace.series[entry?.name ?? ""] ?? [];
  if (!entry || values.length < 2) return undefined;
  const names = one.plan.quantities.find(({ name }) => name === entry.name)?.elements ?? [];
  const { label, unit } = entry;
  const question = one.model.question;
  return elements({ label: plainText(label), unit, question, years: trace.years, names: names.map(plainText), values });
}
