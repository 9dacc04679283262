/** One lever as a slider with a field beside it; both say their number in words. */
import { tellWritten, unitWords } from "@palanca/charts/page";
import type { CarriedLever, CarriedSetting } from "../carried.js";
import { element } from "./element.js";

/** Steps of a slider from one end of its range to the other. */
const STEPS = 100;

export interface LeverRow {
  readonly row: HTMLElement;
  /** Sets slider, field and words without a move. */
  show(level: number): void;
}

export function leverRow(
  { name, label, unit, range: [low, high] }: CarriedLever,
  setting: CarriedSetting,
  moved: (level: number) => void,
): LeverRow {
  const id = `lever-${name}`;
  const words = (level: number): string => tellLevel(level, unit);
  const limits = { min: String(low), max: String(high) };
  const slider = element("input", {
    type: "range",
    id,
    ...limits,
    step: String(tidy((high - low) / STEPS)),
    "aria-describedby": `${id}-hint`,
  });
  const field = element("input", {
    type: "number",
    ...limits,
    step: "any",
    inputmode: "decimal",
    "aria-label": [label, unitWords(unit)].filter(Boolean).join(", "),
    "aria-describedby": `${id}-hint`,
  });
  const value = element("output", { for: id, "aria-hidden": "true" });
  const hint = element("p", { id: `${id}-hint`, class: "hint", text: hintOf(setting, words, [low, high]) });

  const show = (level: number): void => {
    slider.value = String(level);
    slider.setAttribute("aria-valuetext", words(level));
    if (Number(field.value) !== level || field.value === "") field.value = String(level);
    field.setCustomValidity("");
    value.textContent = words(level);
    row.classList.toggle("is-moved", level !== setting.level);
  };
  const row = element(
    "div",
    { class: "lever" },
    element("label", { for: id, text: label }),
    element("div", { class: "lever-row" }, slider, field),
    value,
    hint,
  );
  slider.addEventListener("input", () => {
    const level = tidy(Number(slider.value));
    show(level);
    moved(level);
  });
  field.addEventListener("input", () => {
    const level = field.valueAsNumber;
    const isIn = level >= low && level <= high;
    field.setCustomValidity(isIn ? "" : `The lever was built for ${words(low)} to ${words(high)}.`);
    field.setAttribute("aria-invalid", String(!isIn));
    if (!isIn) return;
    show(level);
    moved(level);
  });
  field.addEventListener("change", () => void field.reportValidity());
  show(setting.level);
  return { row, show };
}

function hintOf(
  { level, path }: CarriedSetting,
  words: (level: number) => string,
  [low, high]: [number, number],
): string {
  const years =
    path === undefined || typeof path === "number" || "table" in path
      ? ""
      : "to" in path
        ? `, rising from ${path.from} to ${path.until}`
        : [
            path.from === undefined ? "" : `, from ${path.from}`,
            path.until === undefined ? "" : ` until ${path.until}`,
          ].join("");
  return `As printed ${words(level)}${years}. Range ${words(low)} to ${words(high)}.`;
}

/** A level with its unit, and no more digits than it has. */
export function tellLevel(level: number, unit: string): string {
  return tellWritten(level, unit, { words: true });
}

/** Without the last bits of a division: 0.30000000000000004 is 0.3. */
function tidy(value: number): number {
  return Number(value.toPrecision(12));
}
