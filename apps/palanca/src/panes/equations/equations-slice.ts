/** Where one stands among the equations: a quantity, a neighbour in focus on one side, the way back, and what is typed to find another. */
import type { Trace } from "@palanca/engine/run";
import type { Case } from "@palanca/scenarios";
import type { Act } from "../../state/actions.js";
import type { State } from "../../state/state.js";
import { holdsWords } from "../pick.js";
import { walk } from "../walk.js";
import type { Book, Entry } from "./equation-book.js";

export type Side = "causes" | "uses";

export interface EquationsSlice {
  readonly name: string;
  readonly side: Side;
  readonly at: number;
  readonly past: readonly { readonly name: string; readonly side: Side; readonly at: number }[];
  /** What is typed to find a quantity; undefined when nobody is looking for one. */
  readonly typed?: string;
  /** Whether the values of all elements are drawn instead of the neighbours. */
  readonly isDrawn?: boolean;
}

/** What the work gives: the case that is looked at, its central run, and its book. */
export interface Worked {
  readonly case: Case;
  readonly trace: Trace;
  readonly book: Book;
}

const FARTHEST = 200;

export function workedIn(state: State): Worked | undefined {
  return state.found.equations?.value as Worked | undefined;
}

/** The quantity that is looked at, and what is in focus beside it or in the list of those found. */
export function standing(slice: EquationsSlice, { book }: Worked) {
  const entry = book.get(slice.name) ?? [...book.values()].at(-1);
  // What is made of nothing is looked at from what uses it, and the other way round.
  const other: Side = slice.side === "causes" ? "uses" : "causes";
  const side: Side = entry && entry[slice.side].length === 0 && entry[other].length > 0 ? other : slice.side;
  const list: readonly string[] = slice.typed === undefined ? (entry?.[side] ?? []) : found(book, slice.typed);
  const at = Math.max(0, Math.min(slice.at, list.length - 1));
  return { entry, side, list, at, focus: list[at] };
}

/** Names of quantities that hold every word, in name or label; measures and what is worked out come before inputs. */
function found(book: Book, typed: string): string[] {
  const rank = ({ role }: Entry): number => (role === "measure" ? 0 : role === "stock" || role === "flow" ? 1 : 2);
  return [...book.values()]
    .filter(({ name, label }) => holdsWords(`${name} ${label}`, typed))
    .sort((a, b) => rank(a) - rank(b))
    .map(({ name }) => name);
}

/** Moves focus and side, walks to a neighbour and back, and looks for another quantity. */
export function moveAmongEquations(slice: EquationsSlice, act: Act, worked: Worked | undefined): EquationsSlice {
  if (!worked) return slice;
  const { entry, side: here, list, at, focus } = standing(slice, worked);
  switch (act.type) {
    case "walked":
      return walk({ ...slice, side: here, at }, act, list.length);
    case "sided": {
      const side: Side = (act.by ?? 1) < 0 ? "uses" : "causes";
      // Once more the same way is a walk there.
      if (side === here) return goTo({ ...slice, side }, entry, at, focus);
      return entry && entry[side].length > 0 ? { ...slice, side, at: 0 } : slice;
    }
    case "entered":
      return goTo({ ...slice, side: here }, entry, at, focus);
    case "went-back": {
      const [last, ...past] = slice.past;
      return last ? { ...last, past } : slice;
    }
    case "drawn":
      return { ...slice, isDrawn: !slice.isDrawn };
    case "looked":
      return { ...slice, typed: "", at: 0 };
    case "typed":
      return { ...slice, typed: ((slice.typed ?? "") + (act.text ?? "")).slice(0, 80), at: 0 };
    case "erased":
      return { ...slice, typed: (slice.typed ?? "").slice(0, -1), at: 0 };
    case "stopped": {
      const { typed: _typed, ...rest } = slice;
      return { ...rest, at: 0 };
    }
    default:
      return slice;
  }
}

function goTo(slice: EquationsSlice, entry: Entry | undefined, at: number, focus: string | undefined): EquationsSlice {
  if (!entry || focus === undefined || focus === entry.name) return slice;
  // From a list of what was found one comes back to the quantity and not to the list.
  const place = slice.typed === undefined ? at : 0;
  const past = [{ name: entry.name, side: slice.side, at: place }, ...slice.past].slice(0, FARTHEST);
  return { name: focus, side: slice.side, at: 0, past };
}
