/** The charts that the question asks for. A wish that this result cannot meet is left out and named. */
import { figure } from "@palanca/charts";
import { ProblemsError } from "@palanca/engine";
import type { ChartWish } from "@palanca/model-kit";
import { type Block, paragraph, type Section } from "../report.js";
import type { Material } from "../write-report.js";

export function charts({ result, question, evidence }: Material): Section {
  const wishes: readonly ChartWish[] = question?.charts ?? [];
  const blocks = wishes.map((wish): Block => {
    try {
      return { block: "figure", chart: figure(result, wish, evidence) };
    } catch (error) {
      if (!(error instanceof ProblemsError)) throw error;
      return paragraph(
        `The chart "${wish.title ?? wish.of}" could not be drawn: ${error.problems.map((problem) => problem.needed).join(" ")}`,
      );
    }
  });
  return { id: "charts", title: "Charts", blocks };
}
