/** A table of `seeds/series`: a row a place and year, as CSV. */
import type { Problem } from "@palanca/engine";
import type { SeedFile } from "./read-yaml.js";
import type { Series } from "./records.js";

/** Reads `place,year,value[,part]`; every row that does not fit is a problem with its line. */
export function readSeries(file: SeedFile, fact: string, problems: Problem[]): Series {
  const name = (file.path.split("/").at(-1) ?? "").replace(/\.csv$/, "");
  const [head = "", ...lines] = file.text.split(/\r?\n/);
  const columns = head.split(",");
  const note = (line: number, seen: string, needed: string): void => {
    problems.push({
      kind: "series-not-read",
      where: { file: file.path, line },
      seen,
      needed,
      todo: "A row is place,year,value and, where there are parts, part.",
    });
  };
  if (columns.slice(0, 3).join() !== "place,year,value")
    note(1, head, "The first line names the columns place,year,value.");
  const seen = new Set<string>();
  const rows = lines.flatMap((line, i) => {
    if (line.trim() === "") return [];
    const [place = "", year = "", value = "", part] = line.split(",");
    const key = `${place} ${year} ${part ?? ""}`;
    if (!/^\d{4}$/.test(year) || value.trim() === "" || !Number.isFinite(Number(value)))
      note(i + 2, line, "Year and value are numbers.");
    else if (seen.has(key)) note(i + 2, line, "This place and year already has a row.");
    seen.add(key);
    return [{ place, year: Number(year), value: Number(value), ...(part ? { part } : {}) }];
  });
  rows.sort((a, b) => (a.place < b.place ? -1 : a.place > b.place ? 1 : a.year - b.year));
  return { name, fact, rows };
}
