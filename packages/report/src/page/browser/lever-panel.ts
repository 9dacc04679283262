/** The section of the levers: which scenario, its levers, how far the work has come, the way back, and the file that makes it in the lab. */
import { tellCount } from "@palanca/charts/page";
import type { Stage } from "../bench.js";
import type { Carried } from "../carried.js";
import { isMoved, type Moves } from "../moves.js";
import { element } from "./element.js";
import { type LeverRow, leverRow } from "./lever-row.js";
import { ScenarioFile } from "./scenario-file.js";

export interface LeverEvents {
  moved(at: number, name: string, level: number): void;
  reset(): void;
}

export class LeverPanel {
  readonly #carried: Carried;
  readonly #events: LeverEvents;
  readonly #status = element("p", { role: "status", class: "lever-status" });
  readonly #levers = element("div");
  readonly #reset = element("button", { type: "button", text: "Back to the levers as printed" });
  readonly #file = new ScenarioFile();
  readonly #section: HTMLElement;
  #moves: Moves = [];
  #at: number;
  #rows = new Map<string, LeverRow>();

  constructor(carried: Carried, events: LeverEvents) {
    this.#carried = carried;
    this.#events = events;
    const movable = carried.cases.flatMap((one, i) => (one.isMovable ? [i] : []));
    this.#at = movable.at(-1) ?? 0;
    const choice = element("select", { id: "levers-of" });
    for (const i of movable)
      choice.append(element("option", { value: String(i), text: carried.cases[i]?.title ?? "" }));
    choice.value = String(this.#at);
    choice.addEventListener("change", () => {
      this.#at = Number(choice.value);
      this.showLevers();
      this.#file.show(carried.cases[this.#at], this.#moves[this.#at] ?? {});
    });
    this.#reset.disabled = true;
    this.#reset.addEventListener("click", () => {
      events.reset();
      this.showLevers();
    });
    const futures = tellCount(carried.design.futures);
    this.#section = element(
      "section",
      { id: "levers", "aria-labelledby": "levers-title" },
      element("h2", { id: "levers-title", text: "Move the levers" }),
      element("p", {
        class: "quiet",
        text: `The same model runs in this page over the same ${futures} futures. Nothing leaves the page.`,
      }),
      ...(movable.length > 1
        ? [element("p", { class: "levers-of" }, element("label", { for: "levers-of", text: "Levers of " }), choice)]
        : [element("p", { class: "levers-of", text: `Levers of ${carried.cases[this.#at]?.title}` })]),
      this.#levers,
      element("p", {}, this.#reset),
      this.#status,
      this.#file.details,
    );
  }

  /** Offers the levers once the page's own figures are those that are printed; says so when they are not. */
  ready(differing: readonly string[]): void {
    document.documentElement.dataset.levers = differing.length === 0 ? "ready" : "differing";
    if (differing.length > 0) {
      const why = `This browser works out other figures than those printed (${differing.join(", ")}), so its levers stay where they are.`;
      document.querySelector("main")?.append(element("p", { role: "status", text: why }));
      return;
    }
    this.showLevers();
    this.#file.show(this.#carried.cases[this.#at], {});
    document.getElementById("answer")?.after(this.#section);
    document.documentElement.classList.add("has-levers");
    const link = element("li", {}, element("a", { href: "#levers", text: "Move the levers" }));
    document.querySelector("nav li")?.after(link);
  }

  tell(moves: Moves, stage: Stage | "working"): void {
    this.#moves = moves;
    this.#reset.disabled = !isMoved(moves);
    const { futures } = this.#carried.design;
    if (stage === "working") {
      this.#file.show(this.#carried.cases[this.#at], moves[this.#at] ?? {});
      this.#section.dataset.stage = "working";
      return;
    }
    this.#section.dataset.stage = stage;
    if (stage !== "whole") return;
    this.#status.textContent = isMoved(moves)
      ? `Worked out over ${tellCount(futures)} futures.`
      : "The levers stand as printed.";
  }

  failed(error: unknown): void {
    document.documentElement.dataset.levers = "failed";
    this.#status.textContent = `The page could not work this out: ${error instanceof Error ? error.message : String(error)}`;
    if (!this.#section.isConnected) document.querySelector("main")?.append(this.#status);
  }

  /** Levers that the scenario moves come first; those that it leaves alone are a fold away. */
  showLevers(): void {
    const one = this.#carried.cases[this.#at];
    this.#rows = new Map();
    const rows = this.#carried.levers.flatMap((lever) => {
      const setting = one?.levers[lever.name];
      if (!setting) return [];
      const row = leverRow(lever, setting, (level) => this.#events.moved(this.#at, lever.name, level));
      const level = this.#moves[this.#at]?.[lever.name];
      if (level !== undefined) row.show(level);
      this.#rows.set(lever.name, row);
      return [{ row: row.row, isUsed: setting.level !== setting.standing || level !== undefined }];
    });
    const used = rows.filter(({ isUsed }) => isUsed).map(({ row }) => row);
    const others = rows.filter(({ isUsed }) => !isUsed).map(({ row }) => row);
    const fold = element("details", {}, element("summary", { text: foldText(others.length) }), ...others);
    fold.open = used.length === 0;
    this.#levers.replaceChildren(...used, ...(others.length > 0 ? [fold] : []));
  }
}

function foldText(count: number): string {
  return count === 1 ? "One lever that this scenario leaves alone" : `${count} levers that this scenario leaves alone`;
}
