/** A line under the title of every section that says, once a lever is moved, whether it follows or stands as printed, and with which settings. */
import type { Carried } from "../carried.js";
import { isMoved, type Moves } from "../moves.js";
import type { Standing } from "../standing.js";
import { element } from "./element.js";
import { tellLevel } from "./lever-row.js";

/** Settings that a line has room for. */
const MOST = 3;

export class StandingLabels {
  readonly #carried: Carried;
  readonly #lines: {
    readonly stands: Standing;
    readonly title: HTMLElement;
    readonly line: HTMLElement;
    readonly words: HTMLElement;
  }[] = [];

  constructor(carried: Carried, reset: () => void) {
    this.#carried = carried;
    for (const section of document.querySelectorAll<HTMLElement>("section[data-stands]")) {
      const title = section.querySelector("h2");
      const words = element("span");
      const back = element("button", {
        type: "button",
        "aria-label": `All as printed again, from ${title?.textContent}`,
        text: "All as printed again",
      });
      back.addEventListener("click", () => {
        // The line goes with its button, and the reader stays where he is.
        title?.setAttribute("tabindex", "-1");
        title?.focus();
        reset();
      });
      const line = element("p", { class: "standing" }, words, back);
      if (title) this.#lines.push({ stands: section.dataset.stands as Standing, title, line, words });
    }
  }

  tell(moves: Moves): void {
    const now = this.#settings(moves, true);
    const then = this.#settings(moves, false);
    const says: Record<Standing, string> = {
      moving: `Follows the moved levers: ${now}.`,
      partly: `What is marked at its side follows the moved levers: ${now}. All else is as printed, for ${then}.`,
      printed: `As printed, for ${then}. It does not follow the moved levers.`,
      author: `The author's words, written for the levers as printed: ${then}.`,
      apart: "As printed; nothing in it hangs on the levers.",
    };
    for (const { stands, title, line, words } of this.#lines) {
      words.textContent = says[stands];
      if (!isMoved(moves)) line.remove();
      else if (!line.isConnected) title.after(line);
    }
  }

  /** The levels of the levers that are moved, as they stand now or as they stood in print. */
  #settings(moves: Moves, isNow: boolean): string {
    const { cases, levers } = this.#carried;
    const all = cases.flatMap(({ title, levers: settings }, i) =>
      levers.flatMap(({ name, label, unit }) => {
        const level = moves[i]?.[name];
        if (level === undefined) return [];
        return [`${label} ${tellLevel(isNow ? level : (settings[name]?.level ?? Number.NaN), unit)} in "${title}"`];
      }),
    );
    const more = all.length - MOST;
    return [...all.slice(0, MOST), ...(more > 0 ? [`${more} more`] : [])].join("; ");
  }
}
