/** The screen for those who listen to it: one pane at a time, plain lines without frames or glyphs, charts and sliders as sentences. */
import { displayWidth } from "@palanca/charts";
import { plainText } from "@palanca/engine";
import type { Evidence } from "@palanca/evidence";
import { keymap } from "../keymap/keymap.js";
import { paneOf } from "../panes/panes.js";
import { workingScenario } from "../state/draft.js";
import type { State } from "../state/state.js";
import { keyBar } from "./key-bar.js";
import { fill, type Line, plain, wrap } from "./line.js";
import { statusLine } from "./status-line.js";
import { viewOf } from "./view-of.js";

/** What glyphs of the drawn screen mean. */
const WORDS: readonly (readonly [RegExp, string])[] = [
  [/▸/g, ">"],
  [/●/g, "(taken)"],
  [/○/g, "(not taken)"],
  [/⚑ ?/g, "disputed: "],
  [/⚠ ?/g, "warning: "],
  [/✓/g, "holds:"],
  [/✗/g, "differs:"],
  [/≈/g, "about:"],
  [/≠/g, "(differs)"],
  [/←/g, "left"],
  [/→/g, "right"],
  [/↑/g, "up"],
  [/↓/g, "down"],
  [/[◂▏]|[│┌┐└┘├┤┼]/g, ""],
  [/ ?·/g, ","],
];

export function drawSpoken(state: State, evidence: Evidence, width: number, height: number): Line[] {
  const name = state.over.at(-1) ?? state.bench?.pane ?? "home";
  const pane = paneOf(name);
  const view = viewOf(state, name, evidence, { width, height }, true);
  const drawn = pane.draw(view);
  const told =
    pane.spoken?.(view) ??
    [...(drawn.head ?? []), ...drawn.lines].map((line) => inWords(line.map(({ text }) => text).join("")).trimEnd());
  const focus = drawn.inSight ?? drawn.from ?? 0;
  const { bench } = state;
  const head = bench
    ? `${plainText(bench.question.text)} ${plainText(workingScenario(bench.draft).title)}. ${inWords(drawn.title ?? pane.title)}.`
    : inWords(drawn.title ?? pane.title);
  const status = bench
    ? inWords(
        statusLine(bench, evidence, width)
          .map(({ text }) => text)
          .join(""),
      ).trim()
    : "";
  const lines = wrap(head, width);
  const room = height - lines.length - (status === "" ? 1 : 2);
  const body = told.flatMap((text) => wrap(text, width));
  const first = pane.spoken ? 0 : Math.max(0, Math.min(focus - Math.floor(room / 2), body.length - room));
  const shown = [...lines, ...body.slice(first, first + room)].map(plain);
  const bar = spokenBar(state, width);
  return [
    ...fill(shown, width, height - (status === "" ? 1 : 2)),
    ...(status === "" ? [] : fill([plain(status)], width, 1)),
    ...fill([bar], width, 1),
  ];
}

/** The bar in words, which are longer than glyphs: fewer keys, so that the way out is never cut. */
function spokenBar(state: State, width: number): Line {
  for (let room = width; ; room -= 4) {
    const bar = keyBar(state, keymap, room).map((span) => ({ text: inWords(span.text).trimEnd() }));
    if (room < width / 2 || bar.reduce((sum, { text }) => sum + displayWidth(text), 0) <= width) return bar;
  }
}

export function inWords(text: string): string {
  return WORDS.reduce((words, [glyph, word]) => words.replace(glyph, word), text);
}
