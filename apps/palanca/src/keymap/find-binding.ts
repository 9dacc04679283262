/** A key, where it was pressed, to what it does. */
import { acted } from "../panes/pane.js";
import { paneOf } from "../panes/panes.js";
import type { Action } from "../state/actions.js";
import type { State } from "../state/state.js";
import { bindingsNow, placesNow } from "./binding.js";
import { keymap } from "./keymap.js";

/** What a key does now, in order, or a note why not. Text goes where text is typed. */
export function actionsFor(state: State, key: string): readonly Action[] {
  const pane = paneOf(placesNow(state)[0] as string);
  const isText = key.length === 1 && pane.text?.(state.slices[pane.name], state)?.test(key);
  if (isText) return [acted(pane.name, "typed", { text: key })];
  const binding = bindingsNow(state, keymap).find((one) => one.keys.includes(key));
  if (!binding) return [];
  const reason = binding.unless?.(state);
  if (reason !== undefined) return [{ type: "note-shown", text: reason }];
  const does = binding.does(state, keymap);
  return "type" in does ? [does] : does;
}
