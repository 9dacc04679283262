/** The ruler of a terminal: one line is one row, and wide characters are two cells. */
import { plainText } from "@palanca/engine";
import type { Ruler } from "../../ruler.js";
import type { Characters } from "./characters.js";
import { displayWidth, letters } from "./display-width.js";

/** Makes the ruler for a set of characters. */
export function terminalRuler(set: Characters): Ruler {
  return {
    measure: (text) => displayWidth(text),
    clean: (text) => cleanForTerminal(text, set.hasBraille),
    pieces: letters,
    lineHeight: 1,
    titleHeight: 1,
    gap: 1,
    spine: 1,
    axis: 1,
    // Half a dot of braille, so that the lowest number is on the last row of dots and not below it.
    inset: 0.125,
    key: 2,
    // A glyph of its own, two cells being about square, or one dot of braille.
    dots: [2, 1].map((width) => ({ width, height: 1 })).concat(set.hasBraille ? [{ width: 0.5, height: 0.25 }] : []),
    lowestRow: 0.5,
    ellipsis: set.ellipsis,
    pointers: set.pointers,
    ruleWords: "on",
    isWhole: true,
  };
}

/** Terminals disagree about joined emoji and invisible characters: the first of a joined group stays, the rest is left out. */
function cleanForTerminal(text: string, keepsLetters: boolean): string {
  const visible = plainText(text.replaceAll("\n", " "))
    .replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, "?")
    .replace(/\u200d./gu, "")
    .replace(/\p{Cf}|\p{Co}|\p{Cn}|\p{Variation_Selector}|\p{Emoji_Modifier}|\u2028|\u2029/gu, "");
  const whole = letters(visible).join("");
  if (keepsLetters) return whole;
  return [...whole.normalize("NFD")].map((one) => (/[ -~]/.test(one) ? one : "?".repeat(displayWidth(one)))).join("");
}
