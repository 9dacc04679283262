/** Where one stands on the causal map: a concept, a neighbour in focus, the way back, and the claims being read. */
import type { CausalEdge, CausalMap, Loop } from "@palanca/evidence";
import type { Act } from "../../state/actions.js";
import type { State } from "../../state/state.js";
import { walk } from "../walk.js";

export type Side = "causes" | "effects";

export interface CausalSlice {
  /** What was in focus when the pane was opened. */
  readonly of: string | undefined;
  /** The concept in the middle; where the work began when absent. */
  readonly concept?: string;
  readonly side: Side;
  readonly at: number;
  readonly past: readonly { readonly concept: string; readonly side: Side; readonly at: number }[];
  /** The claim in focus while those behind an edge are read. */
  readonly reading?: number;
}

/** What the work gives: the map, where to begin, and the loops through the concept in the middle. */
export interface Mapped {
  readonly map: CausalMap;
  readonly start: string;
  readonly loops: readonly Loop[];
}

/** As far back as one can go. */
const FARTHEST = 200;

export function mappedIn(state: State): Mapped | undefined {
  return state.found.causal?.value as Mapped | undefined;
}

/** The concept in the middle, its neighbours on a side, and the edge in focus. */
export function standing(slice: CausalSlice, mapped: Mapped) {
  const concept = slice.concept ?? mapped.start;
  // Where nobody claims anything there is no concept to stand at.
  const sides =
    concept === ""
      ? { causes: [], effects: [] }
      : { causes: mapped.map.causesOf(concept), effects: mapped.map.effectsOf(concept) };
  // A concept without causes is looked at from its effects.
  const side: Side = sides[slice.side].length > 0 ? slice.side : slice.side === "causes" ? "effects" : "causes";
  const edges = sides[side];
  const at = Math.max(0, Math.min(slice.at, edges.length - 1));
  const edge: CausalEdge | undefined = edges[at];
  return { concept, sides, side, at, edge, claims: edge ? [...edge.says, ...edge.denies] : [] };
}

/** Moves focus, recentres, goes back, opens and closes claims. */
export function moveOnMap(slice: CausalSlice, act: Act, mapped: Mapped | undefined): CausalSlice {
  if (!mapped) return slice;
  const { concept, sides, side, at, edge, claims } = standing(slice, mapped);
  if (slice.reading !== undefined) return read(slice, act, slice.reading, claims.length);
  switch (act.type) {
    case "walked":
      return { ...walk({ ...slice, at }, act, sides[side].length), side };
    case "turned": {
      const other: Side = (act.by ?? 1) < 0 ? "causes" : "effects";
      return sides[other].length === 0 ? slice : { ...slice, side: other, at: Math.min(at, sides[other].length - 1) };
    }
    case "entered": {
      if (!edge) return slice;
      const next = side === "causes" ? edge.from : edge.to;
      const past = [{ concept, side, at }, ...slice.past].slice(0, FARTHEST);
      return { ...slice, concept: next, side, at: 0, past };
    }
    case "went-back": {
      const [last, ...past] = slice.past;
      return last ? { ...slice, ...last, past } : slice;
    }
    case "read":
      return edge ? { ...slice, side, at, reading: 0 } : slice;
    default:
      return slice;
  }
}

function read(slice: CausalSlice, act: Act, reading: number, count: number): CausalSlice {
  if (act.type === "stopped") {
    const { reading: _reading, ...rest } = slice;
    return rest;
  }
  return { ...slice, reading: walk({ at: reading }, act, count).at };
}
