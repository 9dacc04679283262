/** A comparison as the data that `--json` prints: field names are a contract. */
import type { Compared } from "./compare-scenarios.js";

export function comparisonAnswer({ comparison, question, shown }: Compared): unknown {
  const [first] = comparison.cases;
  const { from = 0, step = 1, steps = 0 } = first?.plan.time ?? {};
  return {
    format: "palanca-comparison/1",
    question: question?.text ?? null,
    place: first?.settled.place,
    from,
    to: from + (first?.steps ?? steps) * step,
    futures: comparison.design.futures,
    seed: comparison.design.seed,
    design: comparison.designId,
    stopped: comparison.stopped,
    failed: comparison.failed,
    cases: comparison.cases.map((one) => ({ id: one.id, title: one.title, hash: one.hash, warnings: one.warnings })),
    measures: comparison.measures
      .filter((measure) => shown.includes(measure.name))
      .map((measure) => ({
        name: measure.name,
        label: measure.label,
        unit: measure.unit,
        better: measure.better,
        spreads: measure.spreads,
        differences: measure.differences.map((one) => one ?? null),
        hangs_on: (comparison.hangsOn[measure.name] ?? []).slice(0, 10),
      })),
    partings: comparison.partings.map(({ year, clearYear, spans, ...one }) => ({
      ...one,
      year: year ?? null,
      clear_year: clearYear ?? null,
      spans: spans.map(({ until, clear, ...span }) => ({ ...span, until: until ?? null, clear: clear ?? null })),
    })),
    record: comparison.record,
  };
}
