/** Every number that went in: value or draw, unit, grade, where it comes from, and whether a scenario changed it. */
import { tellInput } from "@palanca/charts/page";
import { type Block, type Section, table } from "../report.js";
import type { ToldInputs } from "../told.js";

export function parameters(inputs: ToldInputs): Section {
  return { id: "parameters", title: "Parameters", blocks: parameterTables(inputs) };
}

/** All of the baseline, then what each scenario changes. */
export function parameterTables({ words, cases }: ToldInputs): Block[] {
  const [baseline, ...others] = cases;
  if (!baseline) return [];
  const changedIn = (name: string): string =>
    cases.flatMap(({ title, changed }) => (Object.hasOwn(changed, name) ? [title] : [])).join("; ") || "no";
  const rows = Object.entries(words).map(([name, { label, unit, grade, source }]) => [
    label,
    valueIn(baseline, name, unit),
    unit,
    grade,
    source,
    changedIn(name),
  ]);
  const head = ["parameter", "value", "unit", "grade", "source", "changed"];
  const changes = others.flatMap((one): Block[] => {
    const own = Object.entries(words).filter(([name]) => Object.hasOwn(one.changed, name));
    if (own.length === 0) return [];
    const rows = own.map(([name, { label, unit }]) => [
      label,
      valueIn(baseline, name, unit),
      valueIn(one, name, unit),
      unit,
      one.changed[name] ?? "",
    ]);
    return [
      table(`What "${one.title}" changes`, ["parameter", "baseline", "here", "unit", "whose number"], rows, [1, 2]),
    ];
  });
  return [table("Every parameter as the baseline has it", head, rows, [1]), ...changes];
}

export function valueIn({ values }: ToldInputs["cases"][number], name: string, unit: string): string {
  const value = values[name];
  return value ? tellInput({ value, unit }) : "";
}
