/** An input: its value and grade, rivals side by side with the choice whose number is taken, and what uses it. */
import { tellFigure, tellInput, unitWords } from "@palanca/charts";
import type { Evidence } from "@palanca/evidence";
import type { SettledInput } from "@palanca/model-kit";
import { padded } from "../../screen/table.js";
import type { Bench } from "../../state/state.js";
import { factLines } from "./fact-page.js";
import { itemsOf, usesOf } from "./items.js";
import { blank, field, heading, itemLine, type Page, type PageLine } from "./page.js";

export function inputPage(bench: Bench, input: SettledInput, evidence: Evidence, focus: number, width: number): Page {
  const isDisputed = input.options.length > 1;
  const choice = bench.draft.whose[input.name] ?? input.chosen;
  const items = itemsOf(bench, input.name);
  const shown = items[focus];
  const fact = shown && "fact" in shown ? evidence.fact(shown.fact) : undefined;
  const facts = isDisputed ? (fact ? [fact] : []) : input.facts.flatMap((id) => evidence.fact(id) ?? []);
  const uses = usesOf(bench, input.name);
  const firstUse = items.length - uses.length;
  return {
    title: input.label,
    lines: [
      ...field("value", tellInput(input), width),
      ...field("unit", unitWords(input.unit), width),
      ...field("grade", input.grade + (isDisputed ? ", disputed" : ""), width),
      ...(input.placeUsed ? field("place used", evidence.place(input.placeUsed)?.name ?? input.placeUsed, width) : []),
      ...(input.because ? field("because", input.because, width) : []),
      ...(isDisputed ? [blank, heading("whose number?"), ...choices(input, choice, evidence, focus, width)] : []),
      ...(isDisputed && facts.length === 0 ? whyTheyDiffer(input, evidence, width) : []),
      ...facts.flatMap((one, i) => [
        blank,
        ...(isDisputed ? [] : [itemLine(i, focus, one.said_by, width)]),
        ...factLines(one, evidence, width),
      ]),
      ...(uses.length > 0 ? [blank, heading("used by")] : []),
      ...uses.map((use, i) => itemLine(firstUse + i, focus, `${use.name} = ${use.equation}`, width)),
    ],
  };
}

/** What the evidence says of the differences among them, each once. */
function whyTheyDiffer(input: SettledInput, evidence: Evidence, width: number): readonly PageLine[] {
  const options = new Set(input.options);
  const why = input.options.flatMap((id) =>
    (evidence.fact(id)?.rivals ?? []).filter((rival) => options.has(rival.id)).map((rival) => rival.why),
  );
  return why.length === 0 ? [] : [blank, ...[...new Set(why)].flatMap((text) => field("why they differ", text, width))];
}

/** All authors, then each with his figure. */
function choices(
  input: SettledInput,
  choice: string,
  evidence: Evidence,
  focus: number,
  width: number,
): readonly PageLine[] {
  return ["all", ...input.options].map((id, i) => {
    const fact = evidence.fact(id);
    const mark = id === choice ? "● " : "○ ";
    const place = fact ? (evidence.place(fact.place)?.name ?? fact.place) : "";
    const text = fact
      ? `${padded(tellFigure(fact), 16)}  ${fact.said_by} (${place}, ${fact.period})`
      : `${padded(`all ${input.options.length}`, 16)}  equal weights among them`;
    return itemLine(i, focus, text, width, mark);
  });
}
