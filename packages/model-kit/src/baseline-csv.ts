/** The default run of a model as CSV, year by year: reviewed like code. */

import type { Plan } from "@palanca/engine";
import type { Trace } from "@palanca/engine/run";

/** Every stock and flow a column, every year a row, to six significant digits. */
export function baselineCsv(plan: Plan, run: Trace): string {
  const shown = plan.quantities.filter((quantity) => quantity.role === "stock" || quantity.role === "flow");
  const columns = shown.flatMap((quantity) =>
    quantity.elements.map((element, i) => ({
      name: element ? `${quantity.name}[${element}]` : quantity.name,
      values: run.series[quantity.name]?.[i] ?? [],
    })),
  );
  const head = [
    "year",
    ...columns.map((column) => (column.name.includes(",") ? `"${column.name}"` : column.name)),
  ].join(",");
  const rows = run.years.map((year, i) =>
    [String(year), ...columns.map((column) => String(Number((column.values[i] ?? Number.NaN).toPrecision(6))))].join(
      ",",
    ),
  );
  return `${[head, ...rows].join("\n")}\n`;
}
