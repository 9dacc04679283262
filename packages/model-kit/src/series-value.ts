/** A series to the value of one input: the rows of a place, read at the model's years, an element a part. */
import type { InputValue, Problem } from "@palanca/engine";
import type { Evidence, Fact } from "@palanca/evidence";
import type { DeclaredInput } from "./declared-inputs.js";
import type { LabModel } from "./model.js";

/**
 * Reads the series of a fact at the model's first year, or a row a step when the input is a path. Each element takes the rows whose part is
 * its label (`female, 0-4`); rows without a part serve every element, rows of `anywhere` every place. Between years it is read linearly; ends are held. Values are
 * multiplied by `factor`. What is missing is a problem, and a zero stands in.
 */
export function seriesValue(
  fact: Fact,
  place: string,
  factor: number,
  input: DeclaredInput,
  model: LabModel,
  evidence: Evidence,
  problems: Problem[],
): InputValue {
  const rows = (evidence.series(fact.series ?? "")?.rows ?? []).filter(
    (row) => row.place === place || row.place === "anywhere",
  );
  const byElement = input.elements.map((label) => rows.filter((row) => row.part === undefined || row.part === label));
  const missing = input.elements.filter((_, i) => byElement[i]?.length === 0);
  if (missing.length > 0) {
    problems.push({
      kind: "no-figure-in-series",
      where: { model: model.id, symbol: input.name },
      seen: `${fact.series} has no row for ${place}${missing[0] ? `, ${missing.slice(0, 5).join("; ")}` : ""}`,
      needed: "A series is read at the model's place, an element a part.",
      todo: "Add rows for the place, or name another fact beside this one.",
    });
    return { feed: "constant", values: input.elements.map(() => 0) };
  }
  const { from, to, step } = model.time;
  const at = (year: number): number[] => byElement.map((own) => interpolate(own, year) * factor);
  if (!input.path) return { feed: "constant", values: at(from) };
  const length = stepYears(step);
  const points = Math.round((to - from) / length) + 1;
  return { feed: "path", rows: Array.from({ length: points }, (_, i) => at(from + i * length)) };
}

function stepYears(step: string): number {
  const [above, below] = (step.split(" ")[0] ?? "1").split("/").map(Number);
  return (above ?? 1) / (below ?? 1);
}

/** Rows are sorted by year. */
function interpolate(rows: readonly { readonly year: number; readonly value: number }[], year: number): number {
  const after = rows.findIndex((row) => row.year >= year);
  const next = rows[after < 0 ? rows.length - 1 : after] as { year: number; value: number };
  const before = rows[after - 1];
  if (after <= 0 || !before || next.year === year) return next.value;
  return before.value + ((next.value - before.value) * (year - before.year)) / (next.year - before.year);
}
