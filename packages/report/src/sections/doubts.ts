/** What would change the answer: where its sign turns, in which futures a scenario loses, what rules of choice pick, and what the spread hangs on. */
import { tellBox } from "@palanca/analysis";
import { tell, tellCount } from "@palanca/charts";
import type { CaseFindings, Findings } from "../findings.js";
import { type Block, list, paragraph, type Section, table } from "../report.js";
import type { Turn } from "../turns.js";
import type { Material } from "../write-report.js";
import { lowerFirst, tellShare } from "./telling.js";

export function doubts({ result, measures, findings }: Material): Section {
  const blocks: Block[] = [];
  if (findings) {
    const label = result.measures.find(({ name }) => name === findings.measure)?.label ?? findings.measure;
    const base = result.cases[0]?.title ?? "the baseline";
    for (const one of findings.cases) {
      const title = result.cases[one.case]?.title ?? "";
      const difference = result.measures.find(({ name }) => name === findings.measure)?.differences[one.case];
      if (difference && difference.chanceEqual === 1) {
        blocks.push(paragraph(`"${title}" gives the same ${lowerFirst(label)} as "${base}" in every future.`));
        continue;
      }
      blocks.push(
        paragraph(`"${title}" against "${base}", by ${lowerFirst(label)}:`),
        list(told(one, findings, label)),
      );
    }
    if (findings.rules.length > 0)
      blocks.push(paragraph("Rules of choice for those who do not know which future comes:"), list(findings.rules));
  }
  for (const name of measures.slice(0, 3)) {
    const shares = (result.hangsOn[name] ?? []).filter((share) => share.share >= 0.01).slice(0, 6);
    const label = result.measures.find((measure) => measure.name === name)?.label ?? name;
    if (shares.length === 0) continue;
    const rows = shares.map((share) => [share.label, share.grade, tellShare(share.share)]);
    blocks.push(table(spreadOf(label, result), ["uncertainty", "grade", "share of the spread"], rows, [2]));
  }
  return { id: "doubts", title: "What would change the answer", blocks };
}

/** The shares are of the last scenario's difference, where there is one. */
function spreadOf(label: string, { cases }: Material["result"]): string {
  const last = cases.at(-1)?.title;
  const of = cases.length > 1 ? `the difference that "${last}" makes to ${lowerFirst(label)}` : lowerFirst(label);
  return `What ${of} hangs on`;
}

function told({ turns, flips }: CaseFindings, { futures }: Findings, label: string): string[] {
  const lines: string[] = [];
  if (turns.length === 0)
    lines.push("No single uncertainty, taken to either end of its range, turns the sign of the median difference.");
  else lines.push(...turns.slice(0, 3).map((turn) => tellTurn(turn, label)));
  if (typeof flips === "string") {
    if (flips) lines.push(sentence(flips));
    return lines;
  }
  const count = `${tellCount(flips.count)} of ${tellCount(futures)} futures`;
  if (flips.count === 0) lines.push(`In none of ${tellCount(futures)} futures is it so that ${flips.says}.`);
  else if (flips.count === flips.futures) lines.push(`In every one of ${tellCount(futures)} futures ${flips.says}.`);
  else {
    lines.push(`In ${count} (${tellShare(flips.share)}) ${flips.says}.`);
    lines.push(...flips.boxes.slice(0, 1).map((box) => tellBox(box, tell)));
    if (flips.boxes.length === 0) lines.push("Nothing that is drawn sets those futures apart from the others.");
  }
  return lines;
}

function tellTurn({ label, unit, grade, at, side, share, sign }: Turn, measure: string): string {
  const where = `${side} ${tell(at, unit)}, as in ${tellShare(share)} of futures`;
  return `${label} (${grade}) turns it: ${where}, the median ${lowerFirst(measure)} is ${sign} than the baseline's, not ${sign === "higher" ? "lower" : "higher"}.`;
}

function sentence(text: string): string {
  const whole = text.slice(0, 1).toUpperCase() + text.slice(1);
  return /[.!?]$/.test(whole) ? whole : `${whole}.`;
}
