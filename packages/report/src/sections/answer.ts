/** The answer first, with its range and what it hangs on; it says so when the evidence does not settle the question. */
import type { MeasureResult, PairedDifference } from "@palanca/analysis";
import { tell, tellCount, tellRange } from "@palanca/charts";
import { type Block, paragraph, type Section } from "../report.js";
import type { Material } from "../write-report.js";
import { lowerFirst, tellDifference, tellDifferenceRange, tellShare } from "./telling.js";

export function answer({ result, measures }: Material): Section {
  const headline = result.measures.find((measure) => measure.name === measures[0]);
  const blocks: Block[] = [];
  if (headline) {
    if (result.cases.length === 1) blocks.push(paragraph(aloneText(headline, result.cases[0]?.title ?? ""), true));
    result.cases.slice(1).forEach((_, i) => void blocks.push(paragraph(againstText(headline, i + 1, result), i === 0)));
    const graded = gradesText(headline.name, result.hangsOn);
    if (graded) blocks.push(paragraph(graded));
  }
  return { id: "answer", title: "The answer", blocks };
}

function aloneText(measure: MeasureResult, title: string): string {
  const spread = measure.spreads[0];
  if (!spread) return "";
  return `${measure.label} under "${title}": ${tell(spread.p50, measure.unit)}, range ${tellRange(spread.p5, spread.p95, measure.unit)}.`;
}

function againstText(measure: MeasureResult, index: number, result: Material["result"]): string {
  const difference = measure.differences[index];
  const [base, own] = [measure.spreads[0], measure.spreads[index]];
  const [baseline, scenario] = [result.cases[0]?.title, result.cases[index]?.title];
  if (!difference || !base || !own) return "";
  const levels = `${tell(own.p50, measure.unit)} instead of ${tell(base.p50, measure.unit)}`;
  const facts = `"${scenario}" against "${baseline}": ${lowerFirst(measure.label)} is ${levels}, a difference of ${tellDifference(difference, measure)} (range ${tellDifferenceRange(difference, measure)}).`;
  return `${facts} ${verdict(difference, result.design.futures - result.failed, measure)}`;
}

/** What the range says of the sign, and in how many futures. */
function verdict(
  { p5, p95, chanceBetter, chanceEqual }: PairedDifference,
  count: number,
  measure: MeasureResult,
): string {
  const among = `${tellCount(count)} futures`;
  if (p5 === 0 && p95 === 0) return `It makes no difference to that over ${among}.`;
  const isSettled = p5 > 0 || p95 < 0;
  if (measure.better === "neither") {
    const share = p5 + p95 >= 0 ? chanceBetter : 1 - chanceBetter - chanceEqual;
    const way = p5 + p95 >= 0 ? "higher" : "lower";
    return isSettled
      ? `It is ${way} in ${tellShare(share)} of ${among}.`
      : `The evidence does not settle whether it is higher or lower: ${way} in ${tellShare(share)} of ${among}.`;
  }
  if (!isSettled)
    return `The evidence does not settle the question: it is better in ${tellShare(chanceBetter)} of ${among}.`;
  return chanceBetter < 1 / 2
    ? `It is better in only ${tellShare(chanceBetter)} of ${among}.`
    : `It is better in ${tellShare(chanceBetter)} of ${among}.`;
}

function gradesText(name: string, hangsOn: Material["result"]["hangsOn"]): string {
  const shares = hangsOn[name] ?? [];
  const total = shares.reduce((sum, share) => sum + share.share, 0);
  const [first] = shares;
  if (!first || total <= 0) return "";
  const assumed =
    shares.filter((share) => share.grade === "assumption").reduce((sum, share) => sum + share.share, 0) / total;
  const rest = assumed === 1 ? "all of" : assumed === 0 ? "none of" : `${tellShare(assumed)} of`;
  return `The spread hangs most on ${lowerFirst(first.label)} (${first.grade}); ${rest} what can be told apart comes from assumptions and not from anything documented.`;
}
