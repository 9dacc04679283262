/** Which blocks of a report the page can tell anew: those that the live parts, made again from what the page carries, equal word for word. */
import type { Block, Report, Section } from "../report.js";
import type { Carried } from "./carried.js";
import { type LivePart, measuredParts, sharedParts } from "./live-parts.js";

/** A run of blocks; with a key, one that moves with the levers. */
export interface Run {
  readonly key?: string;
  readonly blocks: readonly Block[];
}

/** Cuts every section into what moves and what stands. */
export function markLive(
  { comparison, inputs, measures, sections }: Report,
  carried: Carried | undefined,
): Map<Section, Run[]> {
  const live = { result: comparison, measures, inputs };
  const parts = carried ? [...measuredParts(live, carried.charts), ...sharedParts(live, carried.charts)] : [];
  const open = new Set(parts.filter(({ blocks }) => blocks.length > 0));
  return new Map(sections.map((section) => [section, runsOf(section.blocks, open)]));
}

function runsOf(blocks: readonly Block[], open: Set<LivePart>): Run[] {
  const runs: Run[] = [];
  let standing: Block[] = [];
  for (let at = 0; at < blocks.length; ) {
    const part = [...open].find((one) => one.blocks.every((block, i) => isSame(block, blocks[at + i])));
    if (!part) {
      standing.push(blocks[at++] as Block);
      continue;
    }
    open.delete(part);
    if (standing.length > 0) runs.push({ blocks: standing });
    standing = [];
    runs.push({ key: part.key, blocks: part.blocks });
    at += part.blocks.length;
  }
  return standing.length > 0 ? [...runs, { blocks: standing }] : runs;
}

function isSame(one: Block, other: Block | undefined): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
