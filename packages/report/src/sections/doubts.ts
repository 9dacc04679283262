/** What would change the answer: where its sign turns, in which futures a scenario loses, what rules of choice pick, and what the spread hangs on. */
import { tellBox } from "@palanca/analysis";
import { tell, tellCount } from "@palanca/charts";
import type { CaseFindings, Findings } from "../findings.js";
import { type Block, list, paragraph, type Section } from "../report.js";
import type { Turn } from "../turns.js";
import type { Material } from "../write-report.js";
import { spreads } from "./spreads.js";
import { lowerFirst, tellShare } from "./telling.js";

export function doubts(material: Material): Section {
  const blocks = [...foundOut(material), ...spreads(material)];
  return { id: "doubts", title: "What would change the answer", blocks };
}

/** What was worked out beside the comparison. */
function foundOut({ result, findings }: Material): Block[] {
  if (!findings) return [];
  const measure = result.measures.find(({ name }) => name === findings.measure);
  const label = lowerFirst(measure?.label ?? findings.measure);
  const base = result.cases[0]?.title ?? "the baseline";
  const cases = findings.cases.flatMap((one): Block[] => {
    const title = result.cases[one.case]?.title ?? "";
    if (measure?.differences[one.case]?.chanceEqual === 1)
      return [paragraph(`"${title}" gives the same ${label} as "${base}" in every future.`)];
    return [paragraph(`"${title}" against "${base}", by ${label}:`), list(told(one, findings))];
  });
  if (findings.rules.length === 0) return cases;
  return [...cases, paragraph("Rules of choice for those who do not know which future comes:"), list(findings.rules)];
}

function told({ turns, flips }: CaseFindings, { futures }: Findings): string[] {
  const lines: string[] = [];
  if (turns.length === 0)
    lines.push("No single uncertainty, taken to either end of its range, turns the sign of the median difference.");
  else lines.push(...turns.slice(0, 3).map((turn) => tellTurn(turn)));
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

function tellTurn({ label, unit, grade, at, side, share, sign }: Turn): string {
  const [is, isNot] = sign === "higher" ? ["above", "below"] : ["below", "above"];
  return `${label} (${grade}) turns the sign: ${side} ${tell(at, unit)}, as in ${tellShare(share)} of futures, the median difference lies ${is} zero and not ${isNot}.`;
}

function sentence(text: string): string {
  const whole = text.slice(0, 1).toUpperCase() + text.slice(1);
  return /[.!?]$/.test(whole) ? whole : `${whole}.`;
}
