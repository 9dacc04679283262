/** A measure or quantity: how it is worked out, its spread in each scenario, and every figure and assumption behind it. */
import { tell, tellInput, tellRange, unitWords } from "@palanca/charts";
import { plainText } from "@palanca/engine";
import { cite, type Evidence } from "@palanca/evidence";
import type { SettledInput } from "@palanca/model-kit";
import { cut, wrap } from "../../screen/line.js";
import type { Bench } from "../../state/state.js";
import { itemsOf } from "./items.js";
import { blank, field, heading, itemLine, type Page, type PageLine } from "./page.js";

export function measurePage(bench: Bench, of: string, evidence: Evidence, focus: number, width: number): Page {
  const { comparison } = bench.run;
  const one = comparison?.cases.at(-1);
  const measure = one?.plan.measures.find((candidate) => candidate.name === of);
  const quantity = one?.plan.quantities.find((candidate) => candidate.name === of);
  const result = comparison?.measures.find((candidate) => candidate.name === of);
  const unit = result?.unit ?? "1";
  const shares = (comparison?.hangsOn[of] ?? []).filter(({ share }) => share >= 0.01).slice(0, 10);
  return {
    title: measure?.label ?? quantity?.label ?? of,
    lines: [
      ...field("worked out as", measure?.equation ?? quantity?.equation ?? "", width),
      ...field("unit", unitWords(measure?.unit ?? quantity?.unit ?? ""), width),
      ...(result?.spreads ?? []).flatMap((spread, i) =>
        field(
          comparison?.cases[i]?.title ?? "",
          `${tell(spread.p50, unit)}, range ${tellRange(spread.p5, spread.p95, unit)}, with every uncertainty at its median ${tell(spread.central, unit)}`,
          width,
        ),
      ),
      ...(shares.length > 0 ? [blank, heading("the spread hangs on")] : []),
      ...shares.map(({ share, label, grade }): PageLine => {
        const percent = tell(share * 100, "percent", { precision: 2 }).padStart(6);
        return { line: [{ text: `${percent}  ${cut(`${label} (${grade})`, width - 8)}` }] };
      }),
      ...restsOn(bench, of, evidence, focus, width),
    ],
  };
}

/** Every input behind it, those with figures first: its value, its grade and who says so. */
function restsOn(bench: Bench, of: string, evidence: Evidence, focus: number, width: number): PageLine[] {
  const inputs = bench.run.comparison?.cases.at(-1)?.settled.inputs ?? {};
  const items = itemsOf(bench, of).flatMap((item) => (item.is === "page" ? (inputs[item.of] ?? []) : []));
  const firstAssumed = items.filter(({ facts }) => facts.length > 0).length;
  return items.flatMap((input, i) => [
    ...(i === 0 && firstAssumed > 0 ? [blank, heading("figures that it rests on")] : []),
    ...(i === firstAssumed ? [blank, heading("assumptions that it rests on")] : []),
    ...(input.facts.length > 0 ? sourced(input, i, evidence, focus, width) : assumed(input, i, focus, width)),
  ]);
}

function sourced(input: SettledInput, i: number, evidence: Evidence, focus: number, width: number): PageLine[] {
  const flag = input.options.length > 1 ? "⚑ " : "";
  return [
    itemLine(i, focus, `${flag}${input.label}: ${tellInput(input)} (${input.grade})`, width),
    ...[...new Set(input.facts.map((id) => (evidence.fact(id) ? cite(evidence, id, "short") : id)))].flatMap((said) =>
      wrap(plainText(said), width - 6).map((text): PageLine => ({ line: [{ text: `      ${text}`, dim: true }] })),
    ),
  ];
}

function assumed(input: SettledInput, i: number, focus: number, width: number): PageLine[] {
  return [
    itemLine(i, focus, `${input.label}: ${tellInput(input)}`, width),
    ...wrap(plainText(input.because ?? ""), width - 6).map(
      (text): PageLine => ({ line: [{ text: `      ${text}`, dim: true }] }),
    ),
  ];
}
