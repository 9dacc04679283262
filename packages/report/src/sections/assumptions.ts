/** Every figure that nobody has documented for this place, with the reason why it is what it is. */
import { type Block, paragraph, type Section, table } from "../report.js";
import type { Told, ToldInputs } from "../told.js";
import { valueIn } from "./parameters.js";
import { lowerFirst, tellShare } from "./telling.js";

export function assumptions(told: Told, inputs: ToldInputs): Section {
  return { id: "assumptions", title: "Assumptions", blocks: assumed(told, inputs) };
}

/** Those that make most of the spread come first. */
export function assumed({ result, measures }: Told, { words, cases: [baseline] }: ToldInputs): Block[] {
  const all = Object.entries(words);
  const own = all.filter(([, { grade }]) => grade === "assumption");
  if (own.length === 0 || !baseline) return [];
  const shares = new Map((result.hangsOn[measures[0] ?? ""] ?? []).map(({ name, share }) => [name, share]));
  const weight = (name: string): number => shares.get(name) ?? 0;
  const order = new Map(own.map(([name], i) => [name, i]));
  const rows = [...own]
    .sort(([a], [b]) => weight(b) - weight(a) || (order.get(a) as number) - (order.get(b) as number))
    .map(([name, { label, unit, why = "" }]) => [
      label,
      valueIn(baseline, name, unit),
      weight(name) >= 0.005 ? tellShare(weight(name)) : "",
      why,
    ]);
  const headline = result.measures.find(({ name }) => name === measures[0])?.label ?? "";
  return [
    paragraph(
      `${rows.length} of ${all.length} parameters are assumptions. The share is how much of the spread of ${lowerFirst(headline)} each of them makes by itself.`,
    ),
    table("Assumptions, those that matter most first", ["assumption", "value", "share", "why"], rows, [1, 2]),
  ];
}
