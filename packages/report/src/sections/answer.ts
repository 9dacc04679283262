/** The answer first, with its range and what it hangs on; it says so when the evidence does not settle the question. */
import type { MeasureResult } from "@palanca/analysis";
import { tell, tellCount, tellRange } from "@palanca/charts/page";
import { type Block, paragraph, type Section } from "../report.js";
import type { Told, ToldResult } from "../told.js";
import { tellDifference, tellDifferenceRange, tellShare } from "./telling.js";

export function answer(told: Told): Section {
  return { id: "answer", title: "The answer", blocks: [...answered(told), ...restsOn(told)] };
}

/** The headline, scenario by scenario. */
export function answered({ result, measures }: Told): Block[] {
  const headline = result.measures.find((measure) => measure.name === measures[0]);
  if (!headline) return [];
  if (result.cases.length === 1) return [paragraph(aloneText(headline, result.cases[0]?.title ?? ""), true)];
  return result.cases.slice(1).map((_, i) => paragraph(againstText(headline, i + 1, result), i === 0));
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
  const facts = `"${scenario}" against "${baseline}": ${lowerFirst(measure.label)} ${tell(own.p50, measure.unit)} instead of ${tell(base.p50, measure.unit)}, a difference of ${tellDifference(difference, measure)} (range ${tellDifferenceRange(difference, measure)}).`;
  return `${facts} ${verdict(difference.p5, difference.p95, difference.chanceBetter, result.design.futures, measure.better)}`;
}

function verdict(low: number, high: number, chance: number, futures: number, better: MeasureResult["better"]): string {
  const among = `${tellCount(futures)} futures`;
  if (better === "neither")
    return `Over ${among} the sign is ${low > 0 === high > 0 ? "the same throughout the range" : "not settled"}.`;
  if (low === 0 && high === 0) return `It makes no difference to that measure over ${among}.`;
  if (low < 0 && high > 0)
    return `The evidence does not settle the sign: it is better in ${tellShare(chance)} of ${among}.`;
  return chance < 1 / 2
    ? `It is better in only ${tellShare(chance)} of ${among}.`
    : `It is better in ${tellShare(chance)} of ${among}.`;
}

function gradesText(name: string, hangsOn: ToldResult["hangsOn"]): string {
  const shares = hangsOn[name] ?? [];
  const total = shares.reduce((sum, share) => sum + share.share, 0);
  const [first] = shares;
  if (!first || total <= 0) return "";
  const assumed =
    shares.filter((share) => share.grade === "assumption").reduce((sum, share) => sum + share.share, 0) / total;
  return `The spread hangs most on ${lowerFirst(first.label)} (${first.grade}); ${tellShare(assumed)} of what can be told apart comes from assumptions and not from anything documented.`;
}

function lowerFirst(text: string): string {
  return /^[A-Z][a-z]/.test(text) ? text.slice(0, 1).toLowerCase() + text.slice(1) : text;
}
