/** A key, where it was pressed, to what it does. */
import { acted } from "../panes/pane.js";
import { paneOf } from "../panes/panes.js";
import type { Action } from "../state/actions.js";
import type { State } from "../state/state.js";
import { bindingsNow, placesNow } from "./binding.js";
import { keymap } from "./keymap.js";

/** Whether the key is taken as text, before all bindings. */
export function takesText(state: State, key: string): boolean {
  const pane = paneOf(placeOfText(state));
  return key.length === 1 && pane.text?.(state.slices[pane.name], state)?.test(key) === true;
}

/** Pasted letters where text is typed, or a note that nothing is. */
export function pasteActions(state: State, text: string): readonly Action[] {
  const typed = [...text].filter((letter) => takesText(state, letter));
  if (typed.length > 0) return typed.map((letter) => acted(placeOfText(state), "typed", { text: letter }));
  return [{ type: "note-shown", text: "What was pasted is left out: no text is typed here." }];
}

function placeOfText(state: State): string {
  return placesNow(state)[0] as string;
}

/** What a key does now, in order, or a note why not. Text goes where text is typed. */
export function actionsFor(state: State, key: string): readonly Action[] {
  const pane = placeOfText(state);
  if (takesText(state, key)) return [acted(pane, "typed", { text: key })];
  const binding = bindingsNow(state, keymap).find((one) => one.keys.includes(key));
  if (!binding) return [];
  const reason = binding.unless?.(state);
  if (reason !== undefined) return [{ type: "note-shown", text: reason }];
  const does = binding.does(state, keymap);
  return "type" in does ? [does] : does;
}
