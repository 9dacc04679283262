/** The parts of the printed report that move with the levers: held against what the page works out, and told anew. */
import { printBlock } from "../../print/html-blocks.js";
import type { Stage } from "../bench.js";
import type { Carried } from "../carried.js";
import { type Live, type LivePart, measuredParts, sharedParts } from "../live-parts.js";
import { isMoved, type Moves } from "../moves.js";
import { movedNote } from "./moved-note.js";

export class LiveRegions {
  readonly #carried: Carried;
  readonly #regions = new Map<string, HTMLElement>();
  readonly #shown = new Map<string, string>();

  constructor(carried: Carried) {
    this.#carried = carried;
    for (const region of document.querySelectorAll<HTMLElement>("[data-live]"))
      this.#regions.set(region.dataset.live ?? "", region);
  }

  /** The parts whose words or pictures are not those that are printed, letter by letter. */
  differing(live: Live): string[] {
    const parts = [...measuredParts(live, this.#carried.charts), ...sharedParts(live, this.#carried.charts)];
    return parts.flatMap((part) => {
      const region = this.#regions.get(part.key);
      if (!region) return [];
      const own = document.createElement("div");
      own.innerHTML = htmlOf(part);
      return own.innerHTML === region.innerHTML ? [] : [part.key];
    });
  }

  /** Says that other figures are on their way. */
  begin(moves: Moves): void {
    for (const region of this.#regions.values()) region.setAttribute("aria-busy", "true");
    document.documentElement.classList.toggle("levers-moved", isMoved(moves));
    movedNote(this.#carried, moves);
  }

  tell(live: Live, stage: Stage): void {
    const { charts } = this.#carried;
    // What the spread hangs on is told once it is known; until then the old words stand, and are said to be waiting.
    const parts = stage === "whole" ? sharedParts(live, charts) : measuredParts(live, charts);
    for (const part of parts) {
      const region = this.#regions.get(part.key);
      if (!region) continue;
      const html = htmlOf(part);
      // What does not change keeps its place, its focus and what a reader has marked in it.
      if (this.#shown.get(part.key) !== html) region.innerHTML = html;
      this.#shown.set(part.key, html);
      if (stage !== "first") region.removeAttribute("aria-busy");
    }
  }
}

function htmlOf({ blocks }: LivePart): string {
  return blocks.map((block) => printBlock(block)).join("\n");
}
