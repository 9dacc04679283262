/** A lever's path to one row a step, in the lever's unit. */
import type { LeverPath } from "./model.js";

export interface Clock {
  readonly from: number;
  readonly step: number;
  readonly steps: number;
}

/** Works a path out at each point from the first to the last; outside a level or before a ramp the lever stands at its default. */
export function leverRows(path: LeverPath, standing: number, clock: Clock): number[] {
  return Array.from({ length: clock.steps + 1 }, (_, i) => leverAt(path, standing, clock.from + i * clock.step));
}

/** The lever at one year. A level holds from its first year up to, and not in, the year `until`. */
export function leverAt(path: LeverPath, standing: number, year: number): number {
  if (typeof path === "number") return path;
  if ("table" in path) return tableAt(path.table, standing, year);
  if ("to" in path) {
    if (year <= path.from) return standing;
    if (year >= path.until) return path.to;
    return standing + ((path.to - standing) * (year - path.from)) / (path.until - path.from);
  }
  const isOn = year >= (path.from ?? Number.NEGATIVE_INFINITY) && year < (path.until ?? Number.POSITIVE_INFINITY);
  return isOn ? path.level : standing;
}

/** The value of the last year named at or before the year; the default before the first. */
function tableAt(table: Readonly<Record<string, number>>, standing: number, year: number): number {
  let held = standing;
  const years = Object.keys(table).sort((a, b) => Number(a) - Number(b));
  for (const named of years) if (Number(named) <= year) held = table[named] as number;
  return held;
}

/** Every number that a path names, for range checks. */
export function levelsOf(path: LeverPath): number[] {
  if (typeof path === "number") return [path];
  if ("table" in path) return Object.values(path.table);
  return ["to" in path ? path.to : path.level];
}

/** What is wrong with the years of a path, against the years that a run has. */
export function yearsAmiss(
  path: LeverPath,
  { from, step, steps }: Clock,
): { seen: string; needed: string; todo: string }[] {
  if (typeof path === "number") return [];
  const last = from + steps * step;
  if ("table" in path) {
    const outside = Object.keys(path.table).filter((year) => Number(year) < from || Number(year) > last);
    if (outside.length === 0) return [];
    return [
      {
        seen: outside.sort((a, b) => Number(a) - Number(b)).join(", "),
        needed: `A table names years of the run, which goes from ${from} to ${last}.`,
        todo: `Leave them out, or give what holds at the start under ${from}.`,
      },
    ];
  }
  const { until } = path;
  if (until !== undefined && !(until > (path.from ?? Number.NEGATIVE_INFINITY)))
    return [
      {
        seen: tellPath(path),
        needed: `${"to" in path ? "A ramp ends" : "A level is left"} after the year in which it begins.`,
        todo: "Exchange the two years, or mend one of them.",
      },
    ];
  if ((path.from ?? from) > last || (until ?? last) < from)
    return [
      {
        seen: tellPath(path),
        needed: `The run goes from ${from} to ${last}, so this path would move nothing${"to" in path ? " on its way" : ""}.`,
        todo: "Name years of the run.",
      },
    ];
  return [];
}

/** The path in words: `10 from 2015 until 2020`. */
export function tellPath(path: LeverPath): string {
  if (typeof path === "number") return String(path);
  if ("table" in path)
    return Object.entries(path.table)
      .map(([year, value]) => `${value} from ${year}`)
      .join(", ");
  if ("to" in path) return `rising to ${path.to} from ${path.from} until ${path.until}`;
  return [path.level, path.from !== undefined && `from ${path.from}`, path.until !== undefined && `until ${path.until}`]
    .filter(Boolean)
    .join(" ");
}
