/** A fact as printed: what is stated, by whom, where, what speaks against it, and the record. */
import { tellFigure } from "@palanca/charts";
import { plainText } from "@palanca/engine";
import { cite, type Evidence, type Fact } from "@palanca/evidence";
import { wrap } from "../../screen/line.js";
import { field, type PageLine } from "./page.js";

export function factLines(fact: Fact, evidence: Evidence, width: number): PageLine[] {
  const { source } = fact;
  const found = source && evidence.contribution(source.document, source.contribution);
  return [
    ...wrap(plainText(fact.states), width).map((text): PageLine => ({ line: [{ text, bold: true }] })),
    ...field(
      "figure",
      `${tellFigure(fact)} (${fact.kind}, ${fact.period}, ${evidence.place(fact.place)?.name ?? fact.place})`,
      width,
    ),
    ...field("grade", fact.grade, width),
    ...field("said by", fact.said_by, width),
    ...(found ? field("contribution", `${found.contribution.title} (document ${found.document.id})`, width) : []),
    ...(source?.section ? field("section", source.section, width) : []),
    ...(fact.anchor ? field("find it by", `"${fact.anchor}"`, width) : []),
    ...field("citation", cite(evidence, fact.id, "full"), width),
    ...(fact.equation ? field("worked out", fact.equation, width) : []),
    ...(fact.doubt ? field("doubt", fact.doubt, width) : []),
    ...(fact.rivals ?? []).flatMap((rival) => {
      const other = evidence.fact(rival.id);
      return field("against it", `${other ? `${tellFigure(other)}, ${other.said_by}` : rival.id}: ${rival.why}`, width);
    }),
    ...field("record", `${fact.id}   ${fact.at.file}:${fact.at.line}`, width),
  ];
}
