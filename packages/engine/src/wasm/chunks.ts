/** Long sections in pieces, a function each: engines refuse or crawl over functions that are too long. */
import type { Item, Schedule } from "../schedule.js";
import { weightOf } from "./node-code.js";

export type SectionName = "run" | "point" | "future" | "step" | "last";

export interface Chunk {
  readonly section: SectionName;
  readonly items: readonly Item[];
}

/** Instructions, about, that one function may have. */
const LONGEST = 4000;

/** Cuts every section; what is handed on to the next point comes after all that reads what it replaces. */
export function chunksOf(schedule: Schedule, longest = LONGEST): Chunk[] {
  const names = ["run", "point", "future", "step", "last"] as const;
  return names.flatMap((section) => cut(schedule[section], longest).map((items) => ({ section, items })));
}

function cut(items: readonly Item[], longest: number): Item[][] {
  const pieces: Item[][] = [[]];
  let weight = 0;
  let isHandingOn = false;
  for (const item of items) {
    const own = item.do === "work" ? weightOf(item.node) : 4;
    const startsHandingOn = item.do === "next" && !isHandingOn && pieces.length > 1;
    if (weight + own > longest || startsHandingOn) {
      pieces.push([]);
      weight = 0;
    }
    isHandingOn ||= item.do === "next";
    pieces.at(-1)?.push(item);
    weight += own;
  }
  return pieces;
}
