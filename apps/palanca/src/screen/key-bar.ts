/** The bar of keys: those that work now, as many as fit, or a note about the last one. */

import { displayWidth } from "@palanca/charts";
import { plainText } from "@palanca/engine";
import { type Binding, bindingsNow } from "../keymap/binding.js";
import { takesText } from "../keymap/find-binding.js";
import { tellKeys } from "../keymap/tell-keys.js";
import type { State } from "../state/state.js";
import { fit, type Line } from "./line.js";

/** How to get help and how to get out is never crowded out. */
const KEPT = 8;

export function keyBar(state: State, keymap: readonly Binding[], width: number): Line {
  if (state.note !== undefined) return fit([{ text: ` ${plainText(state.note)}`, warn: true }], width);
  const isOver = state.over.length > 0;
  const rankOf = ({ rank = 0, where }: Binding): number =>
    isOver && where === "opening" && rank < KEPT ? KEPT - 1 : rank;
  const now = bindingsNow(state, keymap);
  const ranked = now
    // A key that a nearer place has taken does not do what a further one says.
    // Where text is typed a letter is a letter.
    .filter(({ keys: [key = ""] }) => !takesText(state, key))
    .filter((binding) => now.find(({ keys }) => keys.includes(binding.keys[0] ?? "")) === binding)
    .filter((binding) => binding.rank !== undefined && binding.unless?.(state) === undefined)
    .sort((a, b) => rankOf(a) - rankOf(b));
  const words = ranked.map(({ keys, says }) => ` ${tellKeys({ keys: keys.slice(0, 1) })} ${says} `);
  const kept = words.filter((_, i) => ((ranked[i] as Binding).rank as number) >= KEPT).join("");
  let text = "";
  for (const [i, word] of words.entries()) {
    const isKept = ((ranked[i] as Binding).rank as number) >= KEPT;
    if (!isKept && displayWidth(text + word + kept) <= width) text += word;
  }
  return fit([{ text: text + kept, dim: true }], width);
}
