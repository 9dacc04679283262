/** The table of rules and scenarios, what it says, the rule in focus in words, and the futures themselves where there is room. */
import { tellRobustness } from "@palanca/analysis";
import { displayWidth, glyphOf, paintTerminal, quantileDots, tell } from "@palanca/charts";
import { plainText } from "@palanca/engine";
import type { Evidence } from "@palanca/evidence";
import { cut, type Line, plain, wrap } from "../../screen/line.js";
import { padded } from "../../screen/table.js";
import type { Ruled } from "./robust-work.js";

type Rules = Ruled["result"]["rules"];

/** From this many lines on the futures are drawn below the table. */
const ROOMY = 34;

export function robustLines(
  found: Ruled,
  at: number,
  evidence: Evidence,
  { width, height, colour }: { readonly width: number; readonly height: number; readonly colour: boolean },
): Line[] {
  const { result } = found;
  const told = wrap(height < ROOMY ? inShort(result) : tellRobustness(result).slice(0, 3).join(" "), width);
  const table = tableLines(result, at, width);
  const detail = wrap(`▸ ${ruleInFocus(found, at)}`, width);
  const head = [...told.slice(0, 4).map(plain), plain("")];
  const lines = [...head, ...table, plain(""), ...detail.map((text): Line => [{ text, dim: true }])];
  const room = height - lines.length - 1;
  return room >= 4 * result.policies.length + 3 && height >= ROOMY
    ? [
        ...lines,
        plain(""),
        ...dotsLines(found, evidence, width, Math.min(room, 5 * result.policies.length + 3), colour),
      ]
    : lines;
}

/** How many rules pick each scenario, in one sentence. */
function inShort(result: Ruled["result"]): string {
  const clear = result.rules.filter(({ picked }) => picked.length > 0 && picked.length < result.policies.length);
  const counted = result.policies
    .map(({ title }, p) => ({ title, count: clear.filter(({ picked }) => picked.includes(p)).length }))
    .sort((a, b) => b.count - a.count);
  const [first, ...rest] = counted;
  if (!first || clear.length === 0) return "No rule tells the scenarios apart.";
  if (first.count === clear.length && rest.every(({ count }) => count === 0)) return tellRobustness(result)[0] ?? "";
  const told = rest.map(({ title, count }) => `${title} by ${count === 0 ? "none" : count}`);
  return `${first.title} is picked by ${first.count} of ${clear.length} rules, ${told.join(", ")}.`;
}

/** A rule a line, a scenario a column under its glyph; what a rule picks is marked, not only coloured. */
function tableLines(result: Ruled["result"], at: number, width: number): Line[] {
  const { policies, rules } = result;
  const cells = rules.map((rule) =>
    policies.map((_, p) => `${rule.picked.includes(p) ? "▸" : " "}${scoreText(rule, p, result.unit)}`),
  );
  const columns = policies.map((_, p) => Math.max(...cells.map((row) => displayWidth(row[p] ?? "")), 4));
  const room = columns.reduce((sum, one) => sum + one + 2, 0);
  const name = Math.max(12, Math.min(36, width - room));
  const title = ({ title: text }: (typeof policies)[number], p: number): Line[] => [
    [{ text: `${glyphOf(p)} `, series: p }, { text: cut(plainText(text), width - 2) }],
  ];
  const header: Line = [
    { text: padded("rule", name), dim: true },
    ...policies.map((_, p) => ({
      text: `  ${" ".repeat(Math.max(0, (columns[p] as number) - 1))}${glyphOf(p)}`,
      series: p,
    })),
  ];
  return [
    ...policies.flatMap(title),
    header,
    ...rules.map(
      (rule, r): Line => [
        { text: `${r === at ? "▸" : " "} ${padded(rule.name, name - 2)}`, bold: r === at },
        ...policies.map((_, p) => {
          const text = cells[r]?.[p] ?? "";
          const isPicked = rule.picked.includes(p);
          return {
            text: `  ${" ".repeat(Math.max(0, (columns[p] as number) - displayWidth(text)))}${text}`,
            series: p,
            bold: isPicked,
            dim: !isPicked,
          };
        }),
      ],
    ),
  ];
}

function scoreText({ kind, name, scores }: Rules[number], policy: number, unit: string): string {
  const score = scores[policy] ?? Number.NaN;
  if (!Number.isFinite(score)) return Number.isNaN(score) ? "n/a" : "none fails";
  if (kind !== "ratio") return tell(score, unit);
  return name === "satisficing radius"
    ? tell(score, "1", { precision: 2 })
    : tell(score * 100, "percent", { precision: 2 });
}

/** What the rule in focus looks at, and whom it picks. */
export function ruleInFocus({ result: { rules, policies, better } }: Ruled, at: number): string {
  const rule = rules[at];
  if (!rule) return "";
  const names = rule.picked.map((policy) => policies[policy]?.title ?? "");
  const picks =
    names.length === 0
      ? "has no answer here"
      : names.length === policies.length
        ? "finds all alike"
        : `picks ${names.join(" and ")}`;
  const side = rule.kind === "value" ? `, ${better} is better` : "";
  return plainText(`${rule.name} looks at ${rule.attitude}${side}: it ${picks}.`);
}

function dotsLines(
  { ensemble, cases, result }: Ruled,
  evidence: Evidence,
  width: number,
  height: number,
  colour: boolean,
): Line[] {
  const spec = quantileDots(ensemble, { cases: cases.slice(-1), measure: result.measure }, evidence);
  const heading = `${spec.x.label}, each scenario:`;
  return [plain(cut(heading, width)), ...paintTerminal(spec, { width, height: height - 1, colour, bare: true })];
}
