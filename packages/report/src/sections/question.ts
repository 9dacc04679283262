/** The question, where and when it is asked, and the scenarios that are set side by side. */
import { type Block, list, paragraph, type Section } from "../report.js";
import type { Material } from "../write-report.js";

export function question({ result, asks, brief, where }: Material): Section {
  const [baseline, ...others] = result.cases;
  const said = (i: number): string => {
    const one = result.cases[i];
    const note = one?.scenario.note?.trim();
    return [`${one?.title}${i === 0 && others.length > 0 ? " (the baseline)" : ""}`, note].filter(Boolean).join(": ");
  };
  const blocks: Block[] = [paragraph(asks)];
  if (brief?.author) blocks.push(paragraph(`By ${brief.author}.`));
  blocks.push(paragraph(`${where}. Scenarios:`), list(baseline ? result.cases.map((_, i) => said(i)) : []));
  return { id: "question", title: "The question and the scenarios", blocks };
}
