/** The state to the lines of the screen: exactly as many as the window has, less one. */
import type { Evidence } from "@palanca/evidence";
import { keymap } from "../keymap/keymap.js";
import type { Pane } from "../panes/pane.js";
import { paneOf } from "../panes/panes.js";
import type { State } from "../state/state.js";
import { drawBench } from "./draw-bench.js";
import { drawSpoken } from "./draw-spoken.js";
import { framed, lastPage } from "./framed.js";
import { keyBar } from "./key-bar.js";
import { beside, fill, type Line, plain, wrap } from "./line.js";
import { viewOf } from "./view-of.js";

/** Below this nothing useful fits. */
export const LEAST = { width: 80, height: 24 };
/** From this on a pane that lies over stands beside the workbench instead. */
const WIDE = 180;
const BESIDE = 84;

/** A pane by its name, drawn at a size; every part of the screen is drawn through this. */
export type DrawPane = (name: string, width: number, height: number, isFocused: boolean) => Line[];

/** Draws the screen. Ink must never draw as many lines as the window has, so one is left free. */
export function draw(state: State, evidence: Evidence): Line[] {
  const { width } = state.size;
  const height = state.size.height - 1;
  if (width < LEAST.width || state.size.height < LEAST.height) {
    const text = `Palanca needs ${LEAST.width} by ${LEAST.height}; this is ${width} by ${state.size.height}.`;
    return fill(wrap(text, width).map(plain), width, Math.max(1, height));
  }
  if (state.look.isSpoken) return drawSpoken(state, evidence, width, height);
  const pane: DrawPane = (name, across, down, isFocused) => {
    const { draw: drawLines, title, stands } = paneOf(name);
    const drawn = drawLines(viewOf(state, name, evidence, insideOf(stands, across, down), isFocused));
    if (stands === "home") return fill(drawn.lines, across, down);
    return framed(drawn, title, across, down, isFocused, stands === "over" ? " " : "");
  };
  return [...body(state, evidence, pane, width, height - 1), keyBar(state, keymap, width)];
}

/** What a pane has inside its frame; home has none. */
function insideOf(stands: Pane["stands"], across: number, down: number): { width: number; height: number } {
  if (stands === "home") return { width: across, height: down };
  return { width: across - (stands === "over" ? 4 : 2), height: down - 2 };
}

/** Where the last page of the pane that has the keys begins, when it is scrolled past that. */
export function scrolledPast(state: State, evidence: Evidence): { pane: string; to: number } | undefined {
  const { width, height } = state.size;
  const name = state.over.at(-1);
  if (name === undefined || width < LEAST.width || height < LEAST.height) return undefined;
  const inside = insideOf("over", width < WIDE ? width : BESIDE, height - 2);
  const drawn = paneOf(name).draw(viewOf(state, name, evidence, inside, true));
  const to = lastPage(drawn, inside.height);
  return (drawn.from ?? 0) > to ? { pane: name, to } : undefined;
}

function body(state: State, evidence: Evidence, pane: DrawPane, width: number, height: number): Line[] {
  const over = state.over.at(-1);
  const below = (across: number, hasKeys: boolean): Line[] =>
    state.bench
      ? drawBench(state, state.bench, evidence, pane, across, height, hasKeys)
      : pane("home", across, height, hasKeys);
  if (over === undefined) return fill(below(width, true), width, height);
  if (width < WIDE) return fill(pane(over, width, height, true), width, height);
  return beside(fill(below(width - BESIDE, false), width - BESIDE, height), pane(over, BESIDE, height, true));
}
