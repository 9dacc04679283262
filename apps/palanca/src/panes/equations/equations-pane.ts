/** Equations with units and the values of the central run: walked from a quantity to what it is made of and to what uses it. */
import { paintTerminal } from "@palanca/charts";
import { trace } from "@palanca/engine/run";
import { plain } from "../../screen/line.js";
import { benchKey, workingScenario } from "../../state/draft.js";
import { needsResult } from "../../state/select.js";
import { type Bench, type State, sliceOf } from "../../state/state.js";
import { acted, definePane } from "../pane.js";
import { walkKeys } from "../walk.js";
import { valueAtEnd } from "./central-values.js";
import { elementsChart } from "./elements-chart.js";
import { bookOf } from "./equation-book.js";
import { equationLines, equationWords } from "./equation-lines.js";
import { type EquationsSlice, moveAmongEquations, standing, workedIn } from "./equations-slice.js";

const NAME = "equations";

const sliceIn = (state: State) => sliceOf<EquationsSlice>(state, NAME);
const isLooking = (state: State): boolean => sliceIn(state).typed !== undefined;
const isWalking = (state: State): boolean => !isLooking(state);

function focused(state: State): string | undefined {
  const worked = workedIn(state);
  return worked && standing(sliceIn(state), worked).focus;
}

export const equationsPane = definePane<EquationsSlice>({
  name: NAME,
  title: "equations",
  stands: "over",
  opens: { keys: ["="], says: "equations", rank: 5, unless: needsResult },
  keys: [
    {
      keys: ["enter"],
      where: NAME,
      says: "go there",
      rank: 1,
      does: () => acted(NAME, "entered"),
      unless: (state) => (focused(state) === undefined ? "There is nothing to go to." : undefined),
    },
    {
      keys: ["right", "l"],
      where: NAME,
      says: "what it is made of",
      rank: 2,
      when: isWalking,
      does: () => acted(NAME, "sided", { by: 1 }),
    },
    {
      keys: ["left", "h"],
      where: NAME,
      says: "what uses it",
      rank: 3,
      when: isWalking,
      does: () => acted(NAME, "sided", { by: -1 }),
    },
    {
      keys: ["backspace", "b"],
      where: NAME,
      says: "back",
      rank: 4,
      when: isWalking,
      does: () => acted(NAME, "went-back"),
      unless: (state) => (sliceIn(state).past.length > 0 ? undefined : "This is where the walk began."),
    },
    {
      keys: ["d"],
      where: NAME,
      says: "draw elements",
      rank: 2,
      when: isWalking,
      does: () => acted(NAME, "drawn"),
      unless: (state) => {
        const worked = workedIn(state);
        return worked && elementsChart(standing(sliceIn(state), worked).entry, worked)
          ? undefined
          : "This quantity has one value, and the chart of the question may show it.";
      },
    },
    { keys: ["/"], where: NAME, says: "find a quantity", rank: 5, when: isWalking, does: () => acted(NAME, "looked") },
    { keys: ["backspace"], where: NAME, says: "erase", when: isLooking, does: () => acted(NAME, "erased") },
    {
      keys: ["escape"],
      where: NAME,
      says: "stop looking",
      rank: 2,
      when: isLooking,
      does: () => acted(NAME, "stopped"),
    },
    ...walkKeys(NAME),
  ],
  text: ({ typed }) => (typed === undefined ? undefined : /[^\n]/),
  starts: ({ bench }, of) => ({ name: of ?? bench?.question.headline ?? "", side: "causes", at: 0, past: [] }),
  focus: (_slice, state) => focused(state) ?? sliceIn(state).name,
  reduce: (slice, act, state) => moveAmongEquations(slice, act, workedIn(state)),
  work: {
    key: (_slice, { bench }) => (bench ? JSON.stringify([benchKey(bench), bench.draft.chosen]) : undefined),
    async does(_slice, { bench }, lab) {
      const one = lab.resolve(workingScenario((bench as Bench).draft));
      return { case: one, trace: trace(one), book: bookOf(one) };
    },
  },
  spoken: ({ state, slice }) => {
    const worked = workedIn(state);
    if (!worked) return ["The central run is being worked out."];
    const chart = slice.isDrawn ? elementsChart(standing(slice, worked).entry, worked) : undefined;
    return [...(chart ? [chart.spoken] : []), ...equationWords(slice, worked)];
  },
  table({ slice, found, state }) {
    const worked = found?.value === undefined ? undefined : workedIn(state);
    const entry = worked && standing(slice, worked).entry;
    if (!worked || !entry) return undefined;
    const rows = [entry.name, ...entry.causes, ...entry.uses].flatMap((name) => worked.book.get(name) ?? []);
    return {
      columns: ["name", "label", "unit", "equation", "central"],
      rows: rows.map((one) => ({
        name: one.name,
        label: one.label,
        unit: one.unit,
        equation: one.equations.map(({ gives, text }) => `${gives} ${text}`).join("; "),
        central: valueAtEnd(one, worked.trace),
      })),
    };
  },
  draw({ state, slice, width, height }) {
    const worked = workedIn(state);
    if (!worked) return { lines: [plain("The central run is being worked out …")] };
    const title =
      slice.typed === undefined ? `equations · ${worked.case.title}, central run` : `equations · find: ${slice.typed}▏`;
    const chart = slice.isDrawn && isWalking(state) ? elementsChart(standing(slice, worked).entry, worked) : undefined;
    if (!chart) return { title, ...equationLines(slice, worked, { width, height }) };
    const colour = state.look.depth !== "none";
    return { title: `${chart.title}, central run`, lines: paintTerminal(chart, { width, height, colour, bare: true }) };
  },
});
