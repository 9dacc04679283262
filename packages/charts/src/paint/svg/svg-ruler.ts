/** The ruler of SVG: a fixed table of letter widths, those of the widest usual font so that words fit in all of them. */
import type { Ruler } from "../../ruler.js";
import { cellsOf, letters } from "../terminal/display-width.js";
import { cleanForSvg } from "./escape-xml.js";

export const FONT_SIZE = 12;
export const TITLE_SIZE = 15;
export const FONTS = "system-ui, -apple-system, 'Segoe UI', Roboto, Helvetica, Arial, sans-serif";

/** Thousandths of the font size for the letters from space to ~, as in DejaVu Sans, the widest that the stack may end in. */
const widths = (
  "318 401 460 838 636 950 780 275 390 390 500 838 318 361 318 337 636 636 636 636 636 636 636 636 636 636 337 337 838 " +
  "838 838 531 1000 684 686 698 770 632 575 775 752 295 295 656 557 863 748 787 603 787 695 635 611 732 684 989 685 611 " +
  "685 390 337 390 838 500 500 613 635 550 635 615 352 635 634 278 278 579 278 974 634 612 635 635 411 521 392 634 592 " +
  "818 592 592 525 636 337 636 838"
)
  .split(" ")
  .map(Number);

/** Semibold letters are set as bold where a font has no semibold. */
const BOLD = 1.12;

export const svgRuler: Ruler = {
  measure: (text, role) => width(text) * (role === "title" ? TITLE_SIZE * BOLD : FONT_SIZE),
  clean: cleanForSvg,
  pieces: letters,
  lineHeight: 17,
  titleHeight: 22,
  gap: 6,
  spine: 0,
  axis: 6,
  inset: 0,
  key: 26,
  dots: [16, 12, 9, 7, 5, 3.5, 2.5].map((size) => ({ width: size, height: size })),
  lowestRow: 0.3,
  ellipsis: "…",
  pointers: ["▸", "◂"],
  ruleWords: "above",
  isWhole: false,
};

/** Gives the width of a text in font sizes. */
function width(text: string): number {
  let sum = 0;
  for (const letter of text) {
    const cells = cellsOf(letter);
    sum += cells === 0 ? 0 : cells === 2 ? 1 : (widths[(letter.codePointAt(0) ?? 0) - 32] ?? 700) / 1000;
  }
  return sum;
}
