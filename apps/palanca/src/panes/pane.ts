/** What a pane is: a name, keys, a slice of the state, and lines drawn from it. */
import type { Evidence } from "@palanca/evidence";
import type { Binding, Opening } from "../keymap/binding.js";
import type { Lab } from "../lab.js";
import type { Line } from "../screen/line.js";
import type { Act, Action } from "../state/actions.js";
import type { Bench, Found, State } from "../state/state.js";

export interface Pane<Slice = unknown> {
  /** Lower case, one word: the folder, the slice and the place of its keys. */
  readonly name: string;
  /** In the frame when `draw` gives no title, and over its keys in help. */
  readonly title: string;
  /** `home` is the first screen, `bench` stands side by side on the workbench, `over` lies over either (beside it where there is room). */
  readonly stands: "home" | "bench" | "over";
  /** The key that opens it, for panes that lie over. */
  readonly opens?: Opening;
  readonly keys: readonly Binding[];
  /** Makes the slice when the pane is opened; `of` is the quantity, measure or input that was in focus. */
  readonly starts: (state: State, of: string | undefined) => Slice;
  /** Changes the slice; every key that is typed as text comes as `{ type: "typed", text }`. */
  readonly reduce?: (slice: Slice, act: Act, state: State) => Slice;
  /** Which keys are taken as text, before all bindings. */
  readonly text?: (slice: Slice, state: State) => RegExp | undefined;
  /** The quantity, measure or input in focus: `e` opens its evidence, and what opens next starts with it. */
  readonly focus?: (slice: Slice, state: State) => string | undefined;
  /** What takes longer than a frame, done apart and given to `draw` as `found`. */
  readonly work?: Work<Slice>;
  readonly draw: (view: View<Slice>) => Drawn;
  /** What it shows as sentences, for those who listen; the lines of `draw` without their glyphs when absent. */
  readonly spoken?: (view: View<Slice>) => readonly string[];
  /** What it shows as a table of whole numbers and words, to be copied or exported. */
  readonly table?: (view: View<Slice>) => Table | undefined;
}

export interface Table {
  readonly columns: readonly string[];
  readonly rows: readonly Readonly<Record<string, string | number | undefined>>[];
}

export interface Work<Slice> {
  /** What tells one work from another; undefined when there is nothing to do yet. A new key gives up the old work. */
  readonly key: (slice: Slice, state: State) => string | undefined;
  readonly does: (slice: Slice, state: State, lab: Lab, signal: AbortSignal) => Promise<unknown>;
}

/** What a pane may look at. */
export interface View<Slice> {
  readonly state: State;
  readonly bench: Bench | undefined;
  readonly slice: Slice;
  readonly found: Found | undefined;
  readonly evidence: Evidence;
  readonly keymap: readonly Binding[];
  /** Cells inside the frame. */
  readonly width: number;
  readonly height: number;
  readonly isFocused: boolean;
}

/** Lines of the pane, as many as it has: what does not fit is scrolled away. */
export interface Drawn {
  /** Lines that stay above those that are scrolled. */
  readonly head?: readonly Line[];
  readonly lines: readonly Line[];
  readonly title?: string;
  /** The line that must stay in sight (a focus in a list). */
  readonly inSight?: number;
  /** The first line shown (a page that is scrolled); past the last page the pane is told `scrolled` to where that begins. */
  readonly from?: number;
}

/** Checks a pane's slice against its functions, then lets the list of panes forget which slice it is. */
export function definePane<Slice>(pane: Pane<Slice>): Pane {
  return pane as unknown as Pane;
}

/** Something happened in this pane. */
export function acted(pane: string, type: string, more: Omit<Act, "type"> = {}): Action {
  return { type: "pane-acted", pane, act: { type, ...more } };
}
