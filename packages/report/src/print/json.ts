/** Every number of a report as JSON, with the record that makes it again; its shape is schemas/report.json. */
import { plainText } from "@palanca/engine";
import { keptRecord } from "../kept-record.js";
import type { Report } from "../report.js";

export function printJson({ title, subtitle, comparison, figures, sources, record }: Report): string {
  const [first] = comparison.cases;
  const { from = 0, step = 1, steps = 0 } = first?.plan.time ?? {};
  const data = {
    format: "palanca-report/1",
    title,
    subtitle,
    place: first?.settled.place ?? "",
    from,
    to: from + (first?.steps ?? steps) * step,
    futures: comparison.design.futures,
    seed: comparison.design.seed,
    failed: comparison.failed,
    scenarios: comparison.cases.map((one) => ({
      id: one.id,
      title: one.title,
      made_from: one.hash,
      warnings: one.warnings,
    })),
    ...figures,
    sources,
    record: keptRecord(record),
  };
  // What is told for a control character is how JSON writes it too.
  return plainText(`${JSON.stringify(data, null, 2)}\n`);
}
