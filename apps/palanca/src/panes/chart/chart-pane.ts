/** The chart in focus, as the question asks for it. */
import type { Comparison } from "@palanca/analysis";
import { type ChartSpec, figure, paintTerminal } from "@palanca/charts";
import { ProblemsError } from "@palanca/engine";
import type { Evidence } from "@palanca/evidence";
import type { ChartWish } from "@palanca/model-kit";
import { type Line, plain, wrap } from "../../screen/line.js";
import { type Bench, type State, sliceOf } from "../../state/state.js";
import { acted, definePane } from "../pane.js";
import { walkKeys } from "../walk.js";
import { chartTable } from "./chart-table.js";

export interface ChartSlice {
  readonly at: number;
}

const oneChart = ({ bench }: State): string | undefined =>
  bench && bench.question.charts.length < 2 ? "This question has one chart only." : undefined;

export const chartPane = definePane<ChartSlice>({
  name: "chart",
  title: "chart",
  stands: "bench",
  starts: () => ({ at: 0 }),
  keys: [
    {
      keys: ["c"],
      where: "workbench",
      says: "next chart",
      rank: 6,
      does: () => acted("chart", "walked", { by: 1 }),
      unless: oneChart,
    },
    ...walkKeys("chart").filter(({ keys }) => keys.includes("up") || keys.includes("down")),
  ],
  focus: ({ at }, { bench }) => bench?.question.charts[at]?.of,
  reduce(slice, act, { bench }) {
    const count = bench?.question.charts.length ?? 0;
    return act.type === "walked" && count > 0 ? { at: (slice.at + (act.by ?? 0) + count) % count } : slice;
  },
  spoken: ({ state, bench, evidence }) => (bench ? [spokenChart(state, bench, evidence)] : []),
  table: ({ state, bench, evidence }) => {
    const spec = bench && chartInFocus(state, bench, evidence);
    return spec && chartTable(spec);
  },
  draw({ state, bench, slice, evidence, width, height }) {
    const wish = bench?.question.charts[slice.at];
    if (!bench || !wish) return { lines: [plain(" This question has no chart.")] };
    const titled = (title: string): string => `${title} · ${slice.at + 1} of ${bench.question.charts.length}`;
    const { comparison } = bench.run;
    if (!comparison)
      return { title: titled(wish.title ?? wish.of), lines: [plain(" The first futures are on their way …")] };
    try {
      const colour = state.look.depth !== "none";
      const { title, lines } = painted(comparison, wish, evidence, { width, height, colour });
      return { title: titled(title), lines };
    } catch (error) {
      if (!(error instanceof ProblemsError)) throw error;
      const text = error.problems.map((problem) => `${problem.needed} ${problem.todo}`).join("\n");
      return { title: titled(wish.title ?? wish.of), lines: wrap(text, width - 2).map((line) => plain(` ${line}`)) };
    }
  },
});

/** One picture a result, chart and size: a lever that moves is drawn before its numbers are there, and then nothing here has changed. */
const pictures = new WeakMap<Comparison, Map<string, { title: string; lines: readonly Line[] }>>();

function painted(
  comparison: Comparison,
  wish: ChartWish,
  evidence: Evidence,
  size: { readonly width: number; readonly height: number; readonly colour: boolean },
): { title: string; lines: readonly Line[] } {
  const known = pictures.get(comparison) ?? new Map();
  const key = JSON.stringify([wish, size]);
  const found = known.get(key);
  if (found) return found;
  const spec = figure(comparison, wish, evidence);
  const made = { title: spec.title, lines: paintTerminal(spec, { ...size, bare: true }) };
  pictures.set(comparison, known.set(key, made));
  return made;
}

/** The chart in focus as its spec; undefined when there is none yet or it cannot be made. */
export function chartInFocus(state: State, bench: Bench, evidence: Evidence): ChartSpec | undefined {
  const wish = bench.question.charts[sliceOf<ChartSlice>(state, "chart").at];
  const { comparison } = bench.run;
  if (!wish || !comparison) return undefined;
  try {
    return figure(comparison, wish, evidence);
  } catch (error) {
    if (!(error instanceof ProblemsError)) throw error;
    return undefined;
  }
}

/** The chart in focus in words, for those who do not see it. */
export function spokenChart(state: State, bench: Bench, evidence: Evidence): string {
  const wish = bench.question.charts[sliceOf<ChartSlice>(state, "chart").at];
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
