/** The answer first, with its range and what it hangs on; it says so when the evidence does not settle the question. */
import type { MeasureResult, PairedDifference } from "@palanca/analysis";
import { tell, tellCount, tellRange } from "@palanca/charts/page";
import { type Block, paragraph, type Section } from "../report.js";
import type { Told, ToldResult } from "../told.js";
import { lowerFirst, tellDifference, tellDifferenceRange, tellShare } from "./telling.js";

export function answer(told: Told): Section {
  return { id: "answer", title: "The answer", blocks: [...answered(told), ...restsOn(told)] };
}

/** The headline, scenario by scenario, then the other measures. */
export function answered({ result, measures }: Told): Block[] {
  const headline = result.measures.find((measure) => measure.name === measures[0]);
  if (!headline) return [];
  if (result.cases.length === 1) return [paragraph(aloneText(headline, result.cases[0]?.title ?? ""), true)];
  const others = result.cases.slice(1);
  return [
    ...others.map((_, i) => paragraph(againstText(headline, i + 1, result), i === 0)),
    ...others.flatMap((_, i) => {
      const text = othersText(measures.slice(1), i + 1, result);
      return text ? [paragraph(text)] : [];
    }),
  ];
}

/** What the headline hangs on. */
export function restsOn({ result, measures }: Told): Block[] {
  const graded = measures[0] === undefined ? "" : gradesText(measures[0], result.hangsOn);
  return graded ? [paragraph(graded)] : [];
}

function aloneText(measure: MeasureResult, title: string): string {
  const spread = measure.spreads[0];
  if (!spread) return "";
  return `${measure.label} under "${title}": ${tell(spread.p50, measure.unit)}, range ${tellRange(spread.p5, spread.p95, measure.unit)}.`;
}

function againstText(measure: MeasureResult, index: number, result: ToldResult): string {
  const difference = measure.differences[index];
  const [base, own] = [measure.spreads[0], measure.spreads[index]];
  const [baseline, scenario] = [result.cases[0]?.title, result.cases[index]?.title];
  if (!difference || !base || !own) return "";
  const levels = `${tell(own.p50, measure.unit)} instead of ${tell(base.p50, measure.unit)}`;
  const facts = `"${scenario}" against "${baseline}": ${lowerFirst(measure.label)} is ${levels}, a difference of ${tellDifference(difference, measure)} (range ${tellDifferenceRange(difference, measure)}).`;
  return `${facts} ${verdict(difference, result.design.futures - result.failed, measure)}`;
}

/** What the range says of the sign, and in how many futures. */
function verdict(difference: PairedDifference, count: number, measure: MeasureResult): string {
  const { chanceBetter, chanceEqual } = difference;
  const among = (share: number): string =>
    share === 1 ? `every one of ${tellCount(count)} futures` : `${tellShare(share)} of ${tellCount(count)} futures`;
  if (isNone(difference)) return `It makes no difference to that over ${tellCount(count)} futures.`;
  if (measure.better === "neither") {
    const isHigher = difference.p5 + difference.p95 >= 0;
    const told = `${isHigher ? "higher" : "lower"} in ${among(isHigher ? chanceBetter : 1 - chanceBetter - chanceEqual)}`;
    return isSettled(difference)
      ? `It is ${told}.`
      : `The evidence does not settle whether it is higher or lower: ${told}.`;
  }
  if (!isSettled(difference))
    return `The evidence does not settle the question: it is better in ${among(chanceBetter)}.`;
  if (chanceBetter === 0 && chanceEqual === 0) return `It is worse in ${among(1)}.`;
  return `It is better in ${chanceBetter < 1 / 2 ? "only " : ""}${among(chanceBetter)}.`;
}

/** The other measures in one sentence: those that move, those of which the sign is not settled, those that stay. */
function othersText(names: readonly string[], index: number, result: ToldResult): string {
  const all = names.flatMap((name) => {
    const measure = result.measures.find((one) => one.name === name);
    const difference = measure?.differences[index];
    return measure && difference ? [{ measure, difference }] : [];
  });
  const told = ({ measure, difference }: (typeof all)[number]): string =>
    `${lowerFirst(measure.label)} ${tellDifference(difference, measure)} (range ${tellDifferenceRange(difference, measure)})`;
  const none = all.filter(({ difference }) => isNone(difference));
  const moved = all.filter(({ difference }) => !isNone(difference) && isSettled(difference));
  const open = all.filter(({ difference }) => !isNone(difference) && !isSettled(difference));
  const parts = [
    ...(moved.length > 0 ? [`${moved.map(told).join("; ")}.`] : []),
    ...(open.length > 0 ? [`The evidence does not settle the sign of ${open.map(told).join("; ")}.`] : []),
    ...(none.length > 0 ? [`No difference: ${none.map(({ measure }) => measure.label).join("; ")}.`] : []),
  ];
  return parts.length > 0 ? [`"${result.cases[index]?.title}" by other measures:`, ...parts].join(" ") : "";
}

function isNone({ p5, p95 }: PairedDifference): boolean {
  return p5 === 0 && p95 === 0;
}

function isSettled({ p5, p95 }: PairedDifference): boolean {
  return p5 > 0 || p95 < 0;
}

function gradesText(name: string, hangsOn: ToldResult["hangsOn"]): string {
  const shares = hangsOn[name] ?? [];
  const total = shares.reduce((sum, share) => sum + share.share, 0);
  const [first] = shares;
  if (!first || total <= 0) return "";
  const assumed =
    shares.filter((share) => share.grade === "assumption").reduce((sum, share) => sum + share.share, 0) / total;
  const rest = assumed >= 0.995 ? "all of" : assumed < 0.005 ? "none of" : `${tellShare(assumed)} of`;
  return `The spread hangs most on ${lowerFirst(first.label)} (${first.grade}); ${rest} what can be told apart comes from assumptions and not from anything documented.`;
}
