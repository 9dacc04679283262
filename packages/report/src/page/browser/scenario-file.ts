/** The moved scenario as a file to copy, and the command that makes its report in the lab. */
import type { CarriedCase } from "../carried.js";
import { movedScenario } from "../moves.js";
import { element } from "./element.js";

export class ScenarioFile {
  readonly #text = element("code");
  readonly #command = element("code");
  readonly #said = element("span", { role: "status" });
  readonly details: HTMLDetailsElement;

  constructor() {
    const copy = element("button", { type: "button", text: "Copy the scenario" });
    copy.addEventListener("click", () => void this.#copy());
    this.details = element(
      "details",
      { class: "scenario-file" },
      element("summary", { text: "Run this setting in the lab" }),
      element("p", { text: "Save this as levers.yaml:" }),
      element("pre", { tabindex: "0", "aria-label": "The scenario as a file", role: "region" }, this.#text),
      element("p", {}, copy, this.#said),
      element("p", { text: "and make its report:" }),
      element("pre", { tabindex: "0", "aria-label": "The command", role: "region" }, this.#command),
    );
  }

  show(one: CarriedCase | undefined, own: Readonly<Record<string, number>>): void {
    if (!one) return;
    this.#text.textContent = movedScenario(one, own);
    this.#command.textContent = one.command ?? "palanca report levers.yaml";
    this.#said.textContent = "";
  }

  /** Where a page may not write to the clipboard, the text is selected for the reader to copy. */
  async #copy(): Promise<void> {
    try {
      await navigator.clipboard.writeText(this.#text.textContent ?? "");
      this.#said.textContent = " Copied.";
    } catch {
      getSelection()?.selectAllChildren(this.#text);
      this.#said.textContent = " Selected; copy it with the keyboard.";
    }
  }
}
