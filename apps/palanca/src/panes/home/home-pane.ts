/** Home: questions by theme, never model names. */
import { plainText } from "@palanca/engine";
import { cut, type Line, plain, wrap } from "../../screen/line.js";
import { foundQuestions } from "../../state/select.js";
import { type State, sliceOf } from "../../state/state.js";
import { acted, definePane } from "../pane.js";
import { walk, walkKeys } from "../walk.js";

export interface HomeSlice {
  readonly at: number;
  /** What was typed to search; undefined when not searching. */
  readonly search?: string;
}

const isSearching = (state: State): boolean => sliceOf<HomeSlice>(state, "home").search !== undefined;

function focused(state: State) {
  const { at, search } = sliceOf<HomeSlice>(state, "home");
  return foundQuestions(state.questions, search)[at];
}

export const homePane = definePane<HomeSlice>({
  name: "home",
  title: "home",
  stands: "home",
  starts: () => ({ at: 0 }),
  keys: [
    {
      keys: ["enter"],
      where: "home",
      says: "open",
      rank: 1,
      does: (state) => ({ type: "question-chosen", id: focused(state)?.id ?? "" }),
      unless: (state) => (focused(state) ? undefined : "No question holds these words."),
    },
    { keys: ["/"], where: "home", says: "search", rank: 2, does: () => acted("home", "search-began") },
    {
      keys: ["escape"],
      where: "home",
      says: "stop searching",
      rank: 2,
      when: isSearching,
      does: () => acted("home", "search-ended"),
    },
    { keys: ["backspace"], where: "home", says: "erase", when: isSearching, does: () => acted("home", "erased") },
    ...walkKeys("home"),
    { keys: ["q"], where: "home", says: "quit", rank: 9, does: () => ({ type: "quit", code: 0 }) },
  ],
  text: ({ search }) => (search === undefined ? undefined : /[^\n]/),
  reduce(slice, act, state) {
    switch (act.type) {
      case "search-began":
        return { at: 0, search: "" };
      case "typed":
        return { at: 0, search: (slice.search ?? "") + act.text };
      case "erased":
        return { at: 0, search: (slice.search ?? "").slice(0, -1) };
      case "search-ended":
        return { at: 0 };
      default:
        return walk(slice, act, foundQuestions(state.questions, slice.search).length);
    }
  },
  draw({ state, slice, width, height }) {
    const head: Line[] = [
      [
        { text: " PALANCA", bold: true },
        { text: "   what do you want to know?" },
        { text: `   ${state.facts} figures, each with its source`, dim: true },
      ],
      slice.search === undefined
        ? plain("")
        : [{ text: ` search: ${plainText(slice.search)}` }, { text: "▏", bold: true }],
      plain(""),
    ];
    const { lines, focusedLine } = questionLines(state, slice, width);
    const room = height - head.length;
    const first = Math.max(0, Math.min(focusedLine - Math.floor(room / 2), lines.length - room));
    return { lines: [...head, ...lines.slice(first, first + room)] };
  },
});

function questionLines(state: State, slice: HomeSlice, width: number): { lines: Line[]; focusedLine: number } {
  const found = foundQuestions(state.questions, slice.search);
  const lines: Line[] = [];
  let theme = "";
  let focusedLine = 0;
  found.forEach((question, i) => {
    if (question.theme !== theme) {
      if (theme !== "") lines.push(plain(""));
      theme = question.theme;
      lines.push([{ text: `  ${plainText(theme)}`, dim: true }]);
    }
    const isFocused = i === slice.at;
    if (isFocused) focusedLine = lines.length;
    const text = plainText(question.text);
    // The question in focus is shown whole.
    if (isFocused)
      lines.push(
        ...wrap(text, width - 5).map((part, row): Line => [{ text: `  ${row === 0 ? "▸" : " "} ${part}`, bold: true }]),
      );
    else lines.push(plain(cut(`    ${text}`, width)));
  });
  if (found.length === 0) lines.push(plain("    No question holds these words. Escape shows them all."));
  return { lines, focusedLine };
}
