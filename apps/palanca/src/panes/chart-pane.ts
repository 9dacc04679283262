/** The chart in focus, as the question asks for it. */
import { figure, paintTerminal } from "@palanca/charts";
import { ProblemsError } from "@palanca/engine";
import type { Evidence } from "@palanca/evidence";
import { box, type Line, plain, wrap } from "../screen/line.js";
import type { Bench } from "../state/state.js";

export function chartPane(bench: Bench, evidence: Evidence, width: number, height: number, colour: boolean): Line[] {
  const wish = bench.question.charts[bench.chart];
  const { comparison } = bench.run;
  const place = `${bench.chart + 1} of ${bench.question.charts.length}`;
  const frame = (title: string, lines: readonly Line[]): Line[] =>
    box(`${title} · ${place}`, lines, width, height, bench.pane === "chart");
  if (!wish) return frame("chart", [plain(" This question has no chart.")]);
  if (!comparison) return frame(wish.title ?? wish.of, [plain(" The first futures are on their way …")]);
  try {
    const spec = figure(comparison, wish, evidence);
    return frame(spec.title, paintTerminal(spec, { width: width - 2, height: height - 2, colour, bare: true }));
  } catch (error) {
    if (!(error instanceof ProblemsError)) throw error;
    const text = error.problems.map((problem) => `${problem.needed} ${problem.todo}`).join("\n");
    return frame(
      wish.title ?? wish.of,
      wrap(text, width - 4).map((line) => plain(` ${line}`)),
    );
  }
}

/** The chart in focus in words, for those who do not see it. */
export function spokenChart(bench: Bench, evidence: Evidence): string {
  const wish = bench.question.charts[bench.chart];
  const { comparison } = bench.run;
  if (!wish || !comparison) return "There is no chart yet.";
  try {
    const spec = figure(comparison, wish, evidence);
    return `${spec.title}. ${spec.spoken}`;
  } catch (error) {
    if (!(error instanceof ProblemsError)) throw error;
    return error.problems.map((problem) => problem.needed).join(" ");
  }
}
