/** A quantity that has a value for each of many elements: two sides by age as a pyramid, ages as a scale, few others as small multiples. */
import { tell } from "../number-text.js";
import type { ChartSpec, Mark } from "../spec.js";

export interface ElementsWish {
  readonly label: string;
  readonly unit: string;
  readonly question: string;
  readonly years: readonly number[];
  /** What each element is called, as `honduras` or `female, 20-24`. */
  readonly names: readonly string[];
  /** A row an element, a number a year. */
  readonly values: readonly (readonly number[])[];
}

/** With more elements than this a chart for each is too small to be read. */
const MULTIPLES = 12;

/** Makes the chart of all elements at once. */
export function elements(wish: ElementsWish): ChartSpec {
  const sides = [...new Set(wish.names.map((name) => parts(name)[0]))];
  const isTwoSided = wish.names.every((name) => parts(name).length === 2) && sides.length === 2;
  if (isTwoSided && wish.names.length > MULTIPLES) return pyramid(wish, sides as [string, string]);
  return wish.names.length > MULTIPLES ? scale(wish) : multiples(wish);
}

function pyramid(wish: ElementsWish, sides: readonly [string, string]): ChartSpec {
  const rows = [...new Set(wish.names.map((name) => parts(name)[1] as string))];
  const marks = wish.names.flatMap((name, i): Mark[] => {
    const [side = "", row = ""] = parts(name);
    const series = sides.indexOf(side);
    const at = rows.length - 1 - rows.indexOf(row);
    return rowMarks(wish, i, { at, series, sign: series === 0 ? -1 : 1, of: side });
  });
  return { ...base(wish), ...byRow(wish, rows), x: { ...across(wish), sides }, marks };
}

function scale(wish: ElementsWish): ChartSpec {
  const last = wish.names.length - 1;
  const marks = wish.names.flatMap((_, i) => rowMarks(wish, i, { at: last - i, series: 1, sign: 1 }));
  return { ...base(wish), ...byRow(wish, wish.names), x: across(wish), marks };
}

function multiples(wish: ElementsWish): ChartSpec {
  return {
    ...base(wish),
    title: wish.label,
    x: { label: "Year", unit: "year", kind: "years" },
    y: { label: wish.label, unit: wish.unit, kind: "number", includes: [0] },
    marks: [],
    panels: wish.names.map((title, i) => ({
      title,
      marks: [{ kind: "line", label: "", series: 1, x: wish.years, y: wish.values[i] ?? [] }],
    })),
  };
}

/** The last year as a bar, the first as a mark. */
function rowMarks(
  { values }: ElementsWish,
  i: number,
  { at, series, sign, of }: { at: number; series: number; sign: 1 | -1; of?: string },
): Mark[] {
  const row = values[i] ?? [];
  const [first, last] = [row[0] ?? Number.NaN, row.at(-1) ?? Number.NaN];
  return [
    { kind: "bar", label: "", series, at, from: 0, to: sign * last, ...(of === undefined ? {} : { of }) },
    { kind: "dot", label: "", series: 2, x: sign * first, y: at },
  ];
}

function base({ label, unit, question, years, names, values }: ElementsWish) {
  const ends = values.map((row) => row.at(-1) ?? Number.NaN);
  const told = (best: number): string => `${names[ends.indexOf(best)] ?? ""} ${tell(best, unit)}`;
  const [most, least] = [Math.max(...ends), Math.min(...ends)];
  return {
    title: `${label}, ${years.at(-1)} (bars) and ${years[0]} (marks)`,
    question,
    sources: [],
    spoken: `${label} in ${years.at(-1)}: most ${told(most)}, least ${told(least)}.`,
  };
}

function byRow({ label }: ElementsWish, rows: readonly string[]): Pick<ChartSpec, "y"> {
  return { y: { label, unit: "1", kind: "names", names: rows.toReversed(), isScale: true } };
}

function across({ label, unit }: ElementsWish): ChartSpec["x"] {
  return { label, unit, kind: "number", includes: [0] };
}

function parts(name: string): string[] {
  return name.split(", ");
}
