/** The charts that the brief or the question asks for. What this result cannot draw is refused with its line in a brief; of a question it is named. */
import { figure } from "@palanca/charts";
import { type Problem, ProblemsError, refuseIfAny } from "@palanca/engine";
import type { ChartWish, Question } from "@palanca/model-kit";
import { chartProblems } from "../brief/refuse-unmet.js";
import { type Block, paragraph, type Section } from "../report.js";
import type { Material } from "../write-report.js";

export function charts({ result, charts, evidence, brief }: Material): Section {
  const problems: Problem[] = [];
  const blocks = charts.map((wish, at): Block => {
    try {
      return { block: "figure", chart: figure(result, wish, evidence) };
    } catch (error) {
      if (!(error instanceof ProblemsError)) throw error;
      if (brief?.charts) problems.push(...chartProblems(brief, at, () => error.problems));
      return paragraph(
        `The chart "${wish.title ?? wish.of}" could not be drawn: ${error.problems.map((problem) => problem.needed).join(" ")}`,
      );
    }
  });
  refuseIfAny(problems);
  return { id: "charts", title: "Charts", blocks };
}

/** The charts of a question, with those that every report has where the question names none of their form. */
export function standingCharts(
  question: Question | undefined,
  headline: string | undefined,
  cases: number,
): ChartWish[] {
  const asked = question?.charts ?? [];
  if (headline === undefined) return [...asked];
  const fan = asked.find(({ form }) => form === "fan");
  const standing: ChartWish[] = [
    ...(cases > 1 && fan ? [{ of: fan.of, form: "difference" } as const] : []),
    { of: headline, form: "bars" },
    { of: headline, form: "tornado" },
    { of: headline, form: "grades" },
  ];
  const order = ["fan", "difference", "bars", "tornado", "grades"];
  const missing = standing.filter(({ form }) => !asked.some((wish) => wish.form === form));
  return [...asked, ...missing].sort((a, b) => order.indexOf(a.form) - order.indexOf(b.form));
}
