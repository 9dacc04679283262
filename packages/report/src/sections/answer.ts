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

/** What the futures say of the sign, and in how many of them. */
function verdict(difference: PairedDifference, count: number, measure: MeasureResult): string {
  const [better, worse] = measure.better === "neither" ? ["higher", "lower"] : ["better", "worse"];
  const shares = { better: difference.chanceBetter, worse: chanceWorse(difference) };
  const among = (share: number): string =>
    share === 1 ? `every one of ${tellCount(count)} futures` : `${tellShare(share)} of ${tellCount(count)} futures`;
  if (isNone(difference)) return `It makes no difference to that in any of ${tellCount(count)} futures.`;
  if (difference.chanceEqual > 0 && isOneSided(difference)) {
    const [told, never, share] = shares.worse === 0 ? [better, worse, shares.better] : [worse, better, shares.worse];
    return `It is never ${never}: ${told} in ${among(share)}, and the same in the others.`;
  }
  if (isSettled(difference))
    return difference.p50 !== 0 && shares.better < 1 / 2
      ? `It is ${worse} in ${among(shares.worse)}.`
      : `It is ${better} in ${among(shares.better)}.`;
  const open = measure.better === "neither" ? "whether it is higher or lower" : "the question";
  // Without ties the rest is plain; with them it is not.
  const rest = difference.chanceEqual > 0 ? `, ${worse} in ${tellShare(shares.worse)}` : "";
  return `The evidence does not settle ${open}: it is ${better} in ${among(shares.better)}${rest}.`;
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

function chanceWorse({ chanceBetter, chanceEqual }: PairedDifference): number {
  const rest = 1 - chanceBetter - chanceEqual;
  // Shares are whole futures over a count; what is left of rounding is no future.
  return rest < 1e-9 ? 0 : rest;
}

function isNone({ chanceEqual }: PairedDifference): boolean {
  return chanceEqual === 1;
}

/** Whether it goes one way wherever it goes at all. */
function isOneSided(difference: PairedDifference): boolean {
  return difference.chanceBetter === 0 || chanceWorse(difference) === 0;
}

function isSettled(difference: PairedDifference): boolean {
  return difference.p5 > 0 || difference.p95 < 0 || isOneSided(difference);
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
