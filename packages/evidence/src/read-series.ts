/**
 * A table of `seeds/series`: a row a place and year, as CSV.
 * Takes: the file. Gives: rows sorted by place, year and part, and the line of each place. Refuses: rows that do not fit, with their line.
 */
import { didYouMean, type Problem } from "@palanca/engine";
import { csvRows } from "./csv-rows.js";
import { pathOf, type SeedFile } from "./read-yaml.js";
import type { Series } from "./records.js";

export interface ReadSeries extends Series {
  /** The first line that names each place. */
  readonly lines: ReadonlyMap<string, number>;
}

const COLUMNS = ["place", "year", "value", "part"];

/** Reads `place,year,value[,part]`; every row that does not fit is a problem with its line. */
export function readSeries(file: SeedFile, fact: string, problems: Problem[]): ReadSeries {
  const name = seriesName(file);
  const note = (line: number, seen: string, needed: string, todo = ""): void => {
    problems.push({
      kind: "series-not-read",
      where: { file: pathOf(file), line, symbol: name },
      seen,
      needed,
      todo: todo || "A row is place,year,value and, where there are parts, part.",
    });
  };
  const [head = { cells: [], line: 1 }, ...body] = csvRows(file.text);
  const columns = head.cells.map((cell) => cell.trim());
  for (const column of columns)
    if (!COLUMNS.includes(column))
      note(head.line, column, `There is no column called ${column || "(nothing)"}.`, didYouMean(column, COLUMNS));
  for (const column of ["place", "year", "value"])
    if (!columns.includes(column)) note(head.line, columns.join(","), `The first line names a column ${column || ""}.`);
  const lines = new Map<string, number>();
  const seen = new Set<string>();
  const rows = body.flatMap(({ cells, line }) => {
    const cell = (column: string): string => (cells[columns.indexOf(column)] ?? "").trim();
    const [place, year, value, part] = [cell("place"), cell("year"), cell("value"), cell("part")];
    const key = `${place} ${year} ${part}`;
    const told = cells.join(",");
    if (cells.length !== columns.length) note(line, told, `A row has ${columns.length} cells, as the first line.`);
    else if (!/^\d{4}$/.test(year)) note(line, told, "The year is four digits.");
    else if (value === "" || !Number.isFinite(Number(value))) note(line, told, "The value is a number.");
    else if (seen.has(key)) note(line, told, "This place and year already has a row.");
    seen.add(key);
    if (!lines.has(place)) lines.set(place, line);
    return [{ place, year: Number(year), value: Number(value), ...(part ? { part } : {}) }];
  });
  const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
  rows.sort((a, b) => order(a.place, b.place) || a.year - b.year || order(a.part ?? "", b.part ?? ""));
  return { name, fact, rows, lines };
}

/** The name by which facts know the table. */
export function seriesName(file: SeedFile): string {
  return (file.path.split("/").at(-1) ?? "").replace(/\.csv$/, "");
}
