/** Every figure that nobody has documented for this place, with the reason why it is what it is. */
import { tellInput } from "@palanca/charts";
import { type Block, paragraph, type Section, table } from "../report.js";
import type { Material } from "../write-report.js";
import { sourceOf } from "./parameters.js";
import { lowerFirst, tellShare } from "./telling.js";

export function assumptions(material: Material): Section {
  const { result, measures } = material;
  const inputs = Object.values(result.cases[0]?.settled.inputs ?? {});
  const assumed = inputs.filter(({ grade }) => grade === "assumption");
  const shares = new Map((result.hangsOn[measures[0] ?? ""] ?? []).map(({ name, share }) => [name, share]));
  const weight = (name: string): number => shares.get(name) ?? 0;
  const rows = [...assumed]
    .sort((a, b) => weight(b.name) - weight(a.name) || assumed.indexOf(a) - assumed.indexOf(b))
    .map((input) => [
      input.label,
      tellInput(input),
      weight(input.name) >= 0.005 ? tellShare(weight(input.name)) : "",
      sourceOf(input, material),
    ]);
  if (rows.length === 0) return { id: "assumptions", title: "Assumptions", blocks: [] };
  const headline = result.measures.find(({ name }) => name === measures[0])?.label ?? "";
  const blocks: Block[] = [
    paragraph(
      `${rows.length} of ${inputs.length} parameters are assumptions. The share is how much of the spread of ${lowerFirst(headline)} each of them makes by itself.`,
    ),
    table("Assumptions, those that matter most first", ["assumption", "value", "share", "why"], rows, [1, 2]),
  ];
  return { id: "assumptions", title: "Assumptions", blocks };
}
