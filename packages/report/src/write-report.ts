/** A result to a report. Each line is a section in its own file; each is made from the result alone. */
import type { Comparison } from "@palanca/analysis";
import { bibliography, type Evidence } from "@palanca/evidence";
import type { ChartWish, Question } from "@palanca/model-kit";
import type { Brief } from "./brief/brief.js";
import type { Findings } from "./findings.js";
import type { Report, Section } from "./report.js";
import { again } from "./sections/again.js";
import { answer } from "./sections/answer.js";
import { assumptions } from "./sections/assumptions.js";
import { withTexts } from "./sections/author-text.js";
import { charts, standingCharts } from "./sections/charts.js";
import { comparison } from "./sections/comparison.js";
import { contradictions } from "./sections/contradictions.js";
import { doubts } from "./sections/doubts.js";
import { equations } from "./sections/equations.js";
import { method } from "./sections/method.js";
import { parameters } from "./sections/parameters.js";
import { question } from "./sections/question.js";
import { sources } from "./sections/sources.js";
import { warnings } from "./sections/warnings.js";
import { figuresOf } from "./tidy/figures-of.js";
import { factsUsed, toldInputs } from "./told-inputs.js";

export interface ReportOptions {
  /** Measures in this order; the question's headline leads when it is among them and no brief says otherwise. */
  readonly measures?: readonly string[];
  /** Title, question, charts and the author's own words. */
  readonly brief?: Brief;
  /** What was worked out beside the comparison. */
  readonly findings?: Findings;
  readonly style?: "chicago" | "apa";
  /** The command that makes this report again; that of the record when absent. */
  readonly command?: string;
}

/** What every section is made from. */
export interface Material {
  readonly result: Comparison;
  readonly evidence: Evidence;
  /** The question in words. */
  readonly asks: string;
  /** Place and years. */
  readonly where: string;
  /** Measures to show, in order; the first one leads. */
  readonly measures: readonly string[];
  readonly charts: readonly ChartWish[];
  readonly style: "chicago" | "apa";
  readonly command: string;
  readonly findings: Findings | undefined;
  readonly brief: Brief | undefined;
}

/** Writes a report. */
export async function writeReport(
  result: Comparison,
  of: Question | undefined,
  evidence: Evidence,
  options: ReportOptions = {},
): Promise<Report> {
  const material = materialOf(result, of, evidence, options);
  const inputs = toldInputs(result, evidence);
  const sections: readonly Section[] = [
    answer(material),
    question(material),
    comparison(material),
    charts(material),
    doubts(material),
    contradictions(material),
    parameters(inputs),
    assumptions(material, inputs),
    warnings(material),
    await equations(material),
    method(material),
    sources(material),
    again(material),
  ];
  const filled = sections.filter((section) => section.blocks.length > 0);
  const title = options.brief?.title ?? of?.text ?? result.cases.map((one) => one.title).join(", ");
  return {
    title,
    subtitle: material.asks === title ? material.where : `${material.asks} ${material.where}`,
    sections: withTexts(filled, options.brief?.texts ?? []),
    figures: figuresOf(material),
    comparison: result,
    inputs,
    measures: material.measures,
    wishes: material.charts,
    sources: bibliography(evidence, factsUsed(result)),
    record: result.record,
  };
}

/** The measure that a report leads with, and those that follow. */
export function measuresShown(
  result: Comparison,
  of: Question | undefined,
  { measures, brief }: ReportOptions,
): string[] {
  const all = result.measures.map((measure) => measure.name);
  const shown = (measures ?? of?.measures ?? all).filter((name) => all.includes(name));
  const leads = of && !brief?.measures && shown.includes(of.headline) ? [of.headline] : [];
  return [...new Set([...leads, ...shown])];
}

function materialOf(
  result: Comparison,
  of: Question | undefined,
  evidence: Evidence,
  options: ReportOptions,
): Material {
  const [first] = result.cases;
  const place = evidence.place(first?.settled.place ?? "")?.name ?? first?.settled.place ?? "";
  const { from, step, steps } = first?.plan.time ?? { from: 0, step: 1, steps: 0 };
  const measures = measuresShown(result, of, options);
  const { brief, findings, style = brief?.style ?? "chicago", command = result.record.command } = options;
  return {
    result,
    evidence,
    asks: brief?.asks ?? of?.text ?? first?.model.question ?? "",
    where: `${place}, ${from} to ${from + (first?.steps ?? steps) * step}`,
    measures,
    charts: brief?.charts ?? standingCharts(of, measures[0], result.cases.length),
    style,
    command,
    findings,
    brief,
  };
}
