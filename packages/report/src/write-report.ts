/** A result to a report. Each line is a section in its own file; each is made from the result alone. */
import type { Comparison } from "@palanca/analysis";
import { bibliography, type Evidence } from "@palanca/evidence";
import type { Question } from "@palanca/model-kit";
import type { Report, Section } from "./report.js";
import { again } from "./sections/again.js";
import { answer } from "./sections/answer.js";
import { charts } from "./sections/charts.js";
import { comparison } from "./sections/comparison.js";
import { contradictions } from "./sections/contradictions.js";
import { doubts } from "./sections/doubts.js";
import { equations } from "./sections/equations.js";
import { method } from "./sections/method.js";
import { factsUsed, parameters } from "./sections/parameters.js";
import { sources } from "./sections/sources.js";
import { figuresOf } from "./tidy/figures-of.js";

/** What every section is made from. */
export interface Material {
  readonly result: Comparison;
  readonly question: Question | undefined;
  readonly evidence: Evidence;
  /** Measures to show, in order; the first one leads. */
  readonly measures: readonly string[];
}

/** Writes a report. `measures` are shown in this order; the question's headline leads when it is among them. */
export async function writeReport(
  result: Comparison,
  question: Question | undefined,
  evidence: Evidence,
  options: { readonly measures?: readonly string[] } = {},
): Promise<Report> {
  const all = result.measures.map((measure) => measure.name);
  const shown = (options.measures ?? question?.measures ?? all).filter((name) => all.includes(name));
  const headline = question && shown.includes(question.headline) ? [question.headline] : [];
  const material: Material = { result, question, evidence, measures: [...new Set([...headline, ...shown])] };
  const sections: (Section | undefined)[] = [
    answer(material),
    comparison(material),
    charts(material),
    doubts(material),
    contradictions(material),
    parameters(material),
    await equations(material),
    method(material),
    sources(material),
    again(material),
  ];
  const [first] = result.cases;
  const place = evidence.place(first?.settled.place ?? "")?.name ?? first?.settled.place ?? "";
  const { from, step, steps } = first?.plan.time ?? { from: 0, step: 1, steps: 0 };
  return {
    title: question?.text ?? result.cases.map((one) => one.title).join(", "),
    subtitle: `${place}, ${from} to ${from + (first?.steps ?? steps) * step}`,
    sections: sections.filter((section) => section !== undefined && section.blocks.length > 0) as Section[],
    figures: figuresOf(material),
    comparison: result,
    sources: bibliography(evidence, factsUsed(material)),
    record: result.record,
  };
}
