/** Walking a list or a page with keys, the same in every pane: the slice keeps the place as `at`. */
import type { Binding } from "../keymap/binding.js";
import type { Act } from "../state/actions.js";
import { acted } from "./pane.js";

export interface Walked {
  readonly at: number;
}

/** How far a page key walks; panes that scroll a page apart from their list tell it by this. */
export const PAGE = 10;
const FAR = 1_000_000;

/** The keys of a list or page. `letters` is false where letters are typed as text. */
export function walkKeys(pane: string, letters = true): Binding[] {
  const key = (keys: readonly string[], says: string, by: number, rank?: number): Binding => ({
    keys: letters ? keys : keys.filter((one) => one.length > 1),
    where: pane,
    says,
    ...(rank === undefined ? {} : { rank }),
    does: () => acted(pane, "walked", { by }),
  });
  return [
    key(["up", "k"], "up", -1),
    key(["down", "j"], "down", 1),
    key(["pageup", "ctrl-b"], "a page up", -PAGE),
    key(["pagedown", "ctrl-f", ...(letters ? [" "] : [])], "a page down", PAGE),
    key(["home"], "to the first", -FAR),
    key(["end"], "to the last", FAR),
  ];
}

/** The slice after a walk among `count` things; other acts leave it alone. */
export function walk<Slice extends Walked>(slice: Slice, act: Act, count: number): Slice {
  if (act.type !== "walked") return slice;
  const at = Math.max(0, Math.min(count - 1, slice.at + (act.by ?? 0)));
  return at === slice.at ? slice : { ...slice, at };
}
