/** Home: saved sessions, then questions by theme, never model names. */
import { displayWidth } from "@palanca/charts";
import { plainText } from "@palanca/engine";
import type { Question } from "@palanca/model-kit";
import { cut, type Line, plain, wrap } from "../../screen/line.js";
import type { Action } from "../../state/actions.js";
import { type Recent, type State, sliceOf } from "../../state/state.js";
import { definePane } from "../pane.js";
import { type Walked, walk, walkKeys } from "../walk.js";

/** What is in focus: sessions stand above the questions. */
function focused(state: State): { recent?: Recent; question?: Question } {
  const { at } = sliceOf<Walked>(state, "home");
  const recent = state.recents[at];
  if (recent) return { recent };
  const question = state.questions[at - state.recents.length];
  return question ? { question } : {};
}

function open(state: State): Action {
  const { recent, question } = focused(state);
  return recent
    ? { type: "asked", ask: { does: "open-session", file: recent.file } }
    : { type: "question-chosen", id: question?.id ?? "" };
}

export const homePane = definePane<Walked>({
  name: "home",
  title: "home",
  stands: "home",
  starts: () => ({ at: 0 }),
  keys: [
    { keys: ["enter"], where: "home", says: "open", rank: 1, does: open },
    ...walkKeys("home"),
    { keys: ["q"], where: "home", says: "quit", rank: 9, does: () => ({ type: "quit", code: 0 }) },
  ],
  reduce: (slice, act, { recents, questions }) => walk(slice, act, recents.length + questions.length),
  draw({ state, slice, width, height }) {
    const head: Line[] = [
      [
        { text: " PALANCA", bold: true },
        { text: "   what do you want to know?" },
        { text: `   ${state.facts} figures, each with its source`, dim: true },
      ],
      plain(""),
    ];
    const recents = recentLines(state, slice.at, width);
    const { lines, focusedLine } = questionLines(state, slice.at - state.recents.length, width);
    const all = [...recents, ...lines];
    const inSight = slice.at < state.recents.length ? 0 : recents.length + focusedLine;
    const room = height - head.length;
    const first = Math.max(0, Math.min(inSight - Math.floor(room / 2), all.length - room));
    return { lines: [...head, ...all.slice(first, first + room)] };
  },
});

function recentLines({ recents, questions }: State, focus: number, width: number): Line[] {
  if (recents.length === 0) return [];
  const lines = recents.map((recent, i): Line => {
    const question = questions.find(({ id }) => id === recent.question)?.text ?? recent.question;
    const steps = `${recent.steps} step${recent.steps === 1 ? "" : "s"}`;
    const told = `(${steps}, ${recent.age}${recent.isBroken ? ", cut off" : ""})`;
    const text = cut(plainText(question), Math.max(10, width - told.length - 7));
    return [
      { text: `  ${i === focus ? "▸" : " "} ${text}`, bold: i === focus },
      { text: `  ${told}`, dim: true },
    ];
  });
  return [[{ text: "  Recent", dim: true }], ...lines, plain("")];
}

function questionLines(
  { questions, places }: State,
  focus: number,
  width: number,
): { lines: Line[]; focusedLine: number } {
  const lines: Line[] = [];
  let theme = "";
  let focusedLine = 0;
  questions.forEach((question, i) => {
    if (question.theme !== theme) {
      if (theme !== "") lines.push(plain(""));
      theme = question.theme;
      lines.push([{ text: `  ${plainText(theme)}`, dim: true }]);
    }
    const isFocused = i === focus;
    if (isFocused) focusedLine = lines.length;
    const text = plainText(question.text);
    const place = plainText(places[question.place] ?? question.place);
    // The question in focus is shown whole, with its place.
    if (isFocused)
      lines.push(
        ...wrap(text, width - 5).map((part, row): Line => [{ text: `  ${row === 0 ? "▸" : " "} ${part}`, bold: true }]),
      );
    else lines.push(plain(cut(`    ${text}`, width)));
    const last = lines.at(-1) ?? [];
    if (hasRoom(last, place, width)) lines[lines.length - 1] = withPlace(last, place, width);
    else if (isFocused) lines.push(withPlace([], place, width));
  });
  return { lines, focusedLine };
}

/** Cells at the right edge that a place keeps free. */
const EDGE = 2;

function hasRoom(line: Line, place: string, width: number): boolean {
  return cellsOf(line) + displayWidth(place) + 2 + EDGE <= width;
}

/** The line with the place at the right. */
function withPlace(line: Line, place: string, width: number): Line {
  const gap = width - cellsOf(line) - displayWidth(place) - EDGE;
  return [...line, { text: `${" ".repeat(Math.max(0, gap))}${place}`, dim: true }];
}

function cellsOf(line: Line): number {
  return line.reduce((sum, { text }) => sum + displayWidth(text), 0);
}
