/** A key, where it was pressed, to what it does. */
import type { Action } from "../state/actions.js";
import type { State } from "../state/state.js";
import { type Binding, keymap, type Where } from "./keymap.js";

/** Where keys go now. */
export function whereOf(state: State): Where {
  if (state.overlay) return "overlay";
  if (!state.bench) return state.home.search === undefined ? "home" : "search";
  return state.bench.typed === undefined ? "workbench" : "typing";
}

/** The bindings that count now, those of the place before those of anywhere. */
export function bindingsFor(state: State): readonly Binding[] {
  const where = whereOf(state);
  const own = keymap.filter((binding) => binding.where === where);
  // While text is typed a question mark is a question mark.
  const everywhere = keymap.filter(
    (binding) => binding.where === "anywhere" && !(where === "search" && binding.keys.includes("?")),
  );
  return [...own, ...everywhere];
}

/** What a key does now: an action, or a note why not. Typed text goes where text is typed. */
export function actionFor(state: State, key: string): Action | undefined {
  const binding = bindingsFor(state).find((one) => one.keys.includes(key));
  if (binding) {
    const reason = binding.unless?.(state);
    return reason === undefined ? binding.does(state) : { type: "note-shown", text: reason };
  }
  const where = whereOf(state);
  if (where === "search" && key.length === 1) return { type: "search-typed", text: (state.home.search ?? "") + key };
  const isDigit = /^[0-9.-]$/.test(key);
  if (isDigit && (where === "typing" || (where === "workbench" && state.bench?.pane === "levers")))
    return { type: "digit-typed", text: key };
  return undefined;
}
