/** Bands of a quantity over the years as a fan: ranges, and the median as the line. The central run is not drawn as the answer. */

import { tell, tellRange } from "../number-text.js";
import { isDrawable } from "../numbers-of.js";
import type { ChartSpec, Mark } from "../spec.js";
import { comparedTo } from "./spoken.js";

/** One case of a fan: its name and the quantiles of the quantity by year. */
export interface FanPath {
  readonly title: string;
  /** Place in the order of cases; 0 the baseline. */
  readonly series: number;
  readonly years: readonly number[];
  readonly p5: readonly number[];
  readonly p25: readonly number[];
  readonly p50: readonly number[];
  readonly p75: readonly number[];
  readonly p95: readonly number[];
}

export interface FanParts {
  readonly title: string;
  readonly question: string;
  readonly label: string;
  readonly unit: string;
  readonly paths: readonly FanPath[];
  readonly rules: readonly Mark[];
  readonly sources: readonly string[];
}

/** With more cases than this only the first and the last keep a band, and one each: more would hide the lines. */
const BANDS_FOR = 3;

/** Makes the chart of a fan. Needs no evidence and no result, so that the page can draw it again. */
export function fanSpec(parts: FanParts): ChartSpec {
  const { paths } = parts;
  const bands = paths.flatMap((path, at) => {
    const isShown = paths.length <= BANDS_FOR || at === 0 || at === paths.length - 1;
    return isShown ? bandsOf(path, paths.length <= BANDS_FOR) : [];
  });
  const lines = paths.map(
    ({ title, series, years, p50 }): Mark => ({ kind: "line", label: title, series, x: years, y: p50 }),
  );
  return {
    title: parts.title,
    question: parts.question,
    x: { label: "Year", unit: "year", kind: "years" },
    y: { label: parts.label, unit: parts.unit, kind: "number", includes: zeroWhenNear(paths) },
    marks: [...bands, ...lines, ...parts.rules],
    sources: parts.sources,
    spoken: fanSpoken(parts),
  };
}

function bandsOf({ series, years, p5, p25, p75, p95 }: FanPath, isBoth: boolean): Mark[] {
  const wide: Mark = { kind: "band", label: "range of 90 percent of futures", series, x: years, low: p5, high: p95 };
  const narrow: Mark = { kind: "band", label: "middle half", series, x: years, low: p25, high: p75 };
  return isBoth ? [wide, narrow] : [wide];
}

/** Zero is on the axis when the numbers come near it anyway: an axis cut above zero makes small changes look large. */
function zeroWhenNear(paths: readonly FanPath[]): number[] {
  const all = paths.flatMap(({ p5, p95 }) => [...p5, ...p95]).filter(isDrawable);
  const low = Math.min(...all);
  return all.length > 0 && low >= 0 && low < Math.max(...all) * 0.5 ? [0] : [];
}

/** Says the fan in one sentence: where it starts, where each case ends, and the ranges. */
export function fanSpoken({ label, unit, paths }: FanParts): string {
  const [first, ...others] = paths.flatMap((path) => {
    const drawable = path.years.flatMap((_, at) => (isDrawable(path.p50[at]) ? [at] : []));
    const [from, to] = [drawable[0], drawable.at(-1)];
    return from === undefined || to === undefined ? [] : [{ path, from: path.p50[from]!, to: path.p50[to]!, last: to }];
  });
  if (!first) return `${label}: no numbers.`;
  const ends = ({ path, last }: typeof first) =>
    ` (range ${tellRange(path.p5[last] ?? Number.NaN, path.p95[last] ?? Number.NaN, unit)})`;
  const start = `${first.path.title} ${comparedTo(first.from, first.to, unit)} by ${first.path.years[first.last]}${ends(first)}`;
  const verb = direction(first.from, first.to, unit);
  const rest = others.map((one) => {
    const own = direction(one.from, one.to, unit);
    const moves = own === verb ? "" : ` ${own}`;
    return `${one.path.title}${moves} ${own === "stays" ? "at" : "to"} ${tell(one.to, unit)}${ends(one)}`;
  });
  return `${label}: ${[start, ...rest].join("; ")}.`;
}

function direction(from: number, to: number, unit: string): "falls" | "rises" | "stays" {
  if (tell(from, unit) === tell(to, unit)) return "stays";
  return to < from ? "falls" : "rises";
}
