/** A list that is filtered by typing and from which one is picked: palette, search. */
import type { Binding } from "../keymap/binding.js";
import type { Act, Action } from "../state/actions.js";
import type { State } from "../state/state.js";
import { acted } from "./pane.js";
import { walk, walkKeys } from "./walk.js";

export interface PickSlice {
  readonly at: number;
  readonly typed: string;
}

/** Keys of such a list; `picked` says what the one in focus does. */
export function pickKeys(
  pane: string,
  says: string,
  picked: (state: State, keymap: readonly Binding[]) => Action | readonly Action[],
  unless?: (state: State) => string | undefined,
): Binding[] {
  return [
    { keys: ["enter"], where: pane, says, rank: 1, does: picked, ...(unless ? { unless } : {}) },
    { keys: ["backspace"], where: pane, says: "erase", does: () => acted(pane, "erased") },
    ...walkKeys(pane, false),
  ];
}

export function pick(slice: PickSlice, act: Act, count: number): PickSlice {
  if (act.type === "typed") return { at: 0, typed: (slice.typed + act.text).slice(0, 80) };
  if (act.type === "erased") return { at: 0, typed: slice.typed.slice(0, -1) };
  return walk(slice, act, count);
}

/** Whether a text holds every word that was typed. */
export function holdsWords(text: string, typed: string): boolean {
  const lower = text.toLowerCase();
  return typed
    .toLowerCase()
    .split(/\s+/)
    .every((word) => lower.includes(word));
}
