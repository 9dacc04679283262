/** What matters: which uncertainties move the measure in focus most, and how much of its spread rests on what kind of evidence. */
import { plain, wrap } from "../../screen/line.js";
import { benchKey, chosenOf } from "../../state/draft.js";
import { needsResult, shownMeasures } from "../../state/select.js";
import { type Bench, type State, sliceOf } from "../../state/state.js";
import { acted, definePane } from "../pane.js";
import { isAbout, stagedKey } from "../staged-work.js";
import { walk, walkKeys } from "../walk.js";
import { focusedWords, mattersLines, meanwhileLines } from "./matters-lines.js";
import { mattersSentence } from "./matters-sentence.js";
import { type Mattered, movingBars, STAGES, whatMatters } from "./matters-work.js";

export interface MattersSlice {
  /** Which uncertainty is in focus, the widest first. */
  readonly at: number;
  readonly measure: string;
  /** The scenario alone, and not its difference from the baseline. */
  readonly isAlone: boolean;
}

const NAME = "matters";

export const mattersPane = definePane<MattersSlice>({
  name: NAME,
  title: "what matters",
  stands: "over",
  opens: { keys: ["w"], says: "what matters", rank: 3, unless: needsResult },
  keys: [
    {
      keys: ["enter"],
      where: NAME,
      says: "evidence of the one in focus",
      does: () => ({ type: "pane-opened", pane: "evidence" }),
      unless: (state) => (focused(state) === undefined ? "It is still being worked out." : undefined),
    },
    { keys: ["right", "l"], where: NAME, says: "next measure", rank: 2, does: () => acted(NAME, "measure", { by: 1 }) },
    { keys: ["left", "h"], where: NAME, says: "previous measure", does: () => acted(NAME, "measure", { by: -1 }) },
    {
      keys: ["d"],
      where: NAME,
      says: "difference or scenario alone",
      rank: 3,
      does: () => acted(NAME, "turned"),
      unless: ({ bench }) =>
        bench?.draft.chosen === 0 ? "This is the baseline, which differs from nothing." : undefined,
    },
    ...walkKeys(NAME),
  ],
  starts: ({ bench }, of) => ({ at: 0, measure: measureOf(bench, of), isAlone: false }),
  focus: (_slice, state) => focused(state),
  reduce(slice, act, { bench, found }) {
    if (act.type === "turned") return { ...slice, at: 0, isAlone: !slice.isAlone };
    if (act.type === "measure" && bench) {
      const names = shownMeasures(bench).map(({ name }) => name);
      const next = names[(names.indexOf(slice.measure) + (act.by ?? 0) + names.length) % names.length];
      return next === undefined ? slice : { ...slice, at: 0, measure: next };
    }
    const value = found[NAME]?.value as Mattered | undefined;
    return walk(slice, act, value ? movingBars(value).length : 1);
  },
  work: {
    key: (slice, { bench, found }) => (bench ? stagedKey(found[NAME], aboutOf(bench, slice), STAGES) : undefined),
    does(slice, { bench, found }, lab, signal) {
      const one = bench as Bench;
      const about = aboutOf(one, slice);
      const stage = stagedKey(found[NAME], about, STAGES).startsWith("finer") ? "finer" : "quick";
      return whatMatters(one, slice.measure, slice.isAlone, about, stage, lab, signal);
    },
  },
  spoken({ bench, slice, found }) {
    const value = found?.value as Mattered | undefined;
    if (found?.problems) return found.problems.map(({ needed, todo }) => `${needed} ${todo}`);
    if (!bench || value?.about !== aboutOf(bench, slice)) return ["It is still being worked out."];
    return [mattersSentence(value), focusedWords(value, slice.at)];
  },
  table({ found }) {
    const value = found?.value as Mattered | undefined;
    return (
      value && {
        columns: ["name", "label", "grade", "at_5th", "at_95th", "swing", "margin"],
        rows: value.tornado.bars.map(({ name, label, grade, drawnLow, drawnHigh, swing, margin }) => ({
          ...{ name, label, grade, swing, margin },
          at_5th: drawnLow,
          at_95th: drawnHigh,
        })),
      }
    );
  },
  draw({ state, bench, slice, found, evidence, width, height }) {
    const value = found?.value as Mattered | undefined;
    const colour = state.look.depth !== "none";
    if (!bench) return { lines: [] };
    const label = shownMeasures(bench).find(({ name }) => name === slice.measure)?.label ?? slice.measure;
    const stage = found?.isWorking === false ? "" : " …";
    const title = `what matters · ${label}${slice.isAlone ? `, ${chosenOf(bench.draft).scenario.title} alone` : ""}${stage}`;
    if (found?.problems && isAbout(found, aboutOf(bench, slice)))
      return {
        title,
        lines: found.problems.flatMap(({ needed, todo }) => wrap(`${needed} ${todo}`, width)).map(plain),
      };
    if (value?.about !== aboutOf(bench, slice))
      return { title, lines: meanwhileLines(bench, slice.measure, evidence, { width, height, colour }) };
    return {
      title,
      lines: mattersLines(value, slice.at, bench, evidence, { width, height, colour }),
    };
  },
});

/** The measure in focus, else the one that the question is about. */
function measureOf(bench: Bench | undefined, of: string | undefined): string {
  const names = bench ? shownMeasures(bench).map(({ name }) => name) : [];
  if (of !== undefined && names.includes(of)) return of;
  const { headline } = bench?.question ?? {};
  return headline !== undefined && names.includes(headline) ? headline : (names[0] ?? "");
}

/** What tells one asking from another. */
function aboutOf(bench: Bench, { measure, isAlone }: MattersSlice): string {
  return JSON.stringify([benchKey(bench), measure, isAlone]);
}

/** The input behind the row in focus; a choice among rivals is named after it. */
function focused(state: State): string | undefined {
  const { at } = sliceOf<MattersSlice>(state, NAME);
  const value = state.found[NAME]?.value as Mattered | undefined;
  return value && movingBars(value)[at]?.name;
}
