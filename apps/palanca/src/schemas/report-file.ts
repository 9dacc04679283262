/** The shape of a report's JSON file: every number as a tidy row, its unit and where it comes from beside it. */
import { grade, record } from "./answers.js";
import { anything, byName, figure, flag, list, object, oneOf, orNull, type Shape, text, whole } from "./shape.js";

const quantiles = { p5: figure, p25: figure, p50: figure, p75: figure, p95: figure, central: figure };

/** The schema by the name of its file. */
export function reportSchemas(): Record<string, Shape> {
  const measure = object({
    scenario: text,
    against: orNull(text),
    kind: oneOf("level", "difference"),
    measure: text,
    label: text,
    unit: text,
    better: oneOf("lower", "higher", "neither"),
    futures: whole,
    failed: whole,
    mean: figure,
    sd: figure,
    ...quantiles,
    margin: figure,
    chance_better: figure,
    equation: text,
    made_from: text,
  });
  const series = object({
    scenario: text,
    quantity: text,
    element: text,
    label: text,
    unit: text,
    year: figure,
    ...quantiles,
    made_from: text,
  });
  const parameter = object({
    scenario: text,
    parameter: text,
    label: text,
    role: oneOf("lever", "uncertainty", "take", "start"),
    element: text,
    year: figure,
    value: figure,
    unit: text,
    draw: orNull(text),
    grade,
    source: text,
    facts: text,
    place: text,
    changed: flag,
  });
  return {
    report: {
      $schema: "https://json-schema.org/draft/2020-12/schema",
      title: "A report as JSON: every number as a tidy row",
      ...object({
        format: { const: "palanca-report/1" },
        title: text,
        subtitle: text,
        place: text,
        from: figure,
        to: figure,
        futures: whole,
        seed: whole,
        failed: whole,
        scenarios: list(object({ id: text, title: text, made_from: text, warnings: list(text) })),
        measures: list(measure),
        series: list(series),
        parameters: list(parameter),
        spread: list(object({ measure: text, parameter: text, label: text, grade: text, share: figure })),
        sources: list(byName(anything)),
        record,
      }),
    },
  };
}
