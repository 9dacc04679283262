/** What a pane may look at, at a size: for the screen, and for what is copied or exported from it. */
import type { Evidence } from "@palanca/evidence";
import { keymap } from "../keymap/keymap.js";
import type { View } from "../panes/pane.js";
import type { State } from "../state/state.js";

export function viewOf(
  state: State,
  name: string,
  evidence: Evidence,
  size: { readonly width: number; readonly height: number },
  isFocused: boolean,
): View<unknown> {
  const { bench } = state;
  return { state, bench, slice: state.slices[name], found: state.found[name], evidence, keymap, ...size, isFocused };
}
