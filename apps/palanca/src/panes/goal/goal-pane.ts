/** The goal: what would have to be true for a measure to meet a target that is typed here. */
import { plain, wrap } from "../../screen/line.js";
import { needsResult } from "../../state/select.js";
import { type Bench, type State, sliceOf } from "../../state/state.js";
import { acted, definePane } from "../pane.js";
import { isAbout, stagedKey } from "../staged-work.js";
import { answerLines, answerWords, askedLines, askedWords } from "./goal-lines.js";
import { firstGoal, type GoalSlice, readNumber, reduceGoal } from "./goal-slice.js";
import { aboutOf, type Sought, STAGES, seek } from "./goal-work.js";

const NAME = "goal";

const sliceIn = (state: State) => sliceOf<GoalSlice>(state, NAME);

export const goalPane = definePane<GoalSlice>({
  name: NAME,
  title: "goal",
  stands: "over",
  opens: {
    keys: ["g"],
    says: "goal",
    rank: 5,
    unless: (state) =>
      needsResult(state) ?? (state.bench?.levers.length === 0 ? "This question has no levers." : undefined),
  },
  keys: [
    {
      keys: ["enter"],
      where: NAME,
      says: "look for it",
      rank: 1,
      does: () => acted(NAME, "entered"),
      unless: (state) => {
        const { typed } = sliceIn(state);
        if (typed === "") return "Type a number first.";
        return readNumber(typed) === undefined ? `${typed} is not a number.` : undefined;
      },
    },
    { keys: ["backspace"], where: NAME, says: "erase", does: () => acted(NAME, "erased") },
    { keys: ["right"], where: NAME, says: "another lever", rank: 2, does: () => acted(NAME, "lever", { by: 1 }) },
    { keys: ["left"], where: NAME, says: "the lever before", does: () => acted(NAME, "lever", { by: -1 }) },
    { keys: ["up"], where: NAME, says: "in more futures", rank: 3, does: () => acted(NAME, "chance", { by: 1 }) },
    { keys: ["down"], where: NAME, says: "in fewer futures", does: () => acted(NAME, "chance", { by: -1 }) },
    { keys: ["<", ">"], where: NAME, says: "at most or at least", rank: 4, does: () => acted(NAME, "turned") },
    { keys: ["tab"], where: NAME, says: "next measure", rank: 5, does: () => acted(NAME, "measure", { by: 1 }) },
    { keys: ["shift-tab"], where: NAME, says: "previous measure", does: () => acted(NAME, "measure", { by: -1 }) },
  ],
  text: () => /[0-9.,-]/,
  starts: ({ bench }, of) => firstGoal(bench, of),
  focus: ({ lever, measure }) => lever ?? measure,
  reduce: (slice, act, { bench }) => reduceGoal(slice, act, bench),
  work: {
    key(slice, { bench, found }) {
      const about = bench && aboutOf(bench, slice);
      return about === undefined ? undefined : stagedKey(found[NAME], about, STAGES);
    },
    does(slice, { bench, found }, lab, signal) {
      const one = bench as Bench;
      const about = aboutOf(one, slice) as string;
      const stage = stagedKey(found[NAME], about, STAGES).startsWith("finer") ? "finer" : "quick";
      return seek(one, { ...slice, target: slice.target as number }, about, stage, lab, signal);
    },
  },
  spoken({ bench, slice, found, evidence }) {
    if (!bench) return [];
    const asked = askedWords(slice, bench);
    if (found?.problems) return [...asked, ...found.problems.map(({ needed, todo }) => `${needed} ${todo}`)];
    const value = found?.value as Sought | undefined;
    const about = aboutOf(bench, slice);
    return about !== undefined && value?.about === about ? [...asked, ...answerWords(value, evidence)] : asked;
  },
  table({ found }) {
    const solution = (found?.value as Sought | undefined)?.solution;
    return (
      solution && {
        columns: [...solution.free.map(({ name }) => name), "median", "chance", "meets"],
        rows: solution.tried.map((one) => ({
          ...Object.fromEntries(solution.free.map(({ name }, i) => [name, one.at[i]])),
          median: one.median,
          chance: one.chance,
          meets: one.meets ? "yes" : "no",
        })),
      }
    );
  },
  draw({ state, bench, slice, found, evidence, width, height }) {
    if (!bench) return { lines: [] };
    const asked = askedLines(slice, bench, width);
    const about = aboutOf(bench, slice);
    if (about === undefined) return { title: "goal", lines: asked };
    const title = `goal${found?.isWorking === false ? "" : " …"}`;
    if (found?.problems && isAbout(found, about)) {
      const told = found.problems.flatMap(({ needed, todo }) => wrap(`${needed} ${todo}`, width)).map(plain);
      return { title, lines: [...asked, plain(""), ...told] };
    }
    const value = found?.value as Sought | undefined;
    if (value?.about !== about) return { title, lines: [...asked, plain(""), plain("Settings are being tried …")] };
    const room = { width, height: height - asked.length - 1, colour: state.look.depth !== "none" };
    return { title, lines: [...asked, plain(""), ...answerLines(value, evidence, room)] };
  },
});
