/** Home: questions by theme, never model names. */
import { plainText } from "@palanca/engine";
import { cut, fill, type Line, plain, wrap } from "../screen/line.js";
import { foundQuestions } from "../state/select.js";
import type { State } from "../state/state.js";

export function homePane(state: State, width: number, height: number): Line[] {
  const head: Line[] = [
    [
      { text: " PALANCA", bold: true },
      { text: "   what do you want to know?" },
      { text: `   ${state.facts} figures, each with its source`, dim: true },
    ],
    state.home.search === undefined
      ? plain("")
      : [{ text: ` search: ${plainText(state.home.search)}` }, { text: "▏", bold: true }],
    plain(""),
  ];
  const found = foundQuestions(state);
  const lines: Line[] = [];
  let theme = "";
  let focusedLine = 0;
  found.forEach((question, i) => {
    if (question.theme !== theme) {
      if (theme !== "") lines.push(plain(""));
      theme = question.theme;
      lines.push([{ text: `  ${plainText(theme)}`, dim: true }]);
    }
    const isFocused = i === state.home.focus;
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
  const room = height - head.length;
  const first = Math.max(0, Math.min(focusedLine - Math.floor(room / 2), lines.length - room));
  return fill([...head, ...lines.slice(first, first + room)], width, height);
}
