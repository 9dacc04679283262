/** A box of futures in one sentence, and the evidence behind its borders in another. */
import type { Border } from "./borders.js";
import type { DiscoveredBox } from "./discover.js";

/** Writes a number in its unit; handed in, since how numbers are told is no business of an analysis. */
export type Tell = (value: number, unit: string) => string;

/** `In 31 % of futures ...: nearly all (97 %) where the trend is at most -7.1 % a year (the lowest tenth), and there in 92 of 100.` */
export function tellBox(box: DiscoveredBox, tell: Tell): string {
  const where = box.borders.map((border) => tellBorder(border, tell)).join(", and ");
  const tail = box.isBorneOut ? "" : " In futures held back the box does no better than chance; do not lean on it.";
  return `${percent(box.coverage)} of them lie where ${where}; there it is so in ${percent(box.density)} of futures.${tail}`;
}

/** What the borders of a box rest on: grade, facts and precedents, border by border. */
export function tellEvidence(box: DiscoveredBox): string[] {
  return box.borders.map((border) => {
    const facts = border.facts.length > 0 ? `, on ${border.facts.join(", ")}` : ", on no figure";
    const before = border.precedents.length > 0 ? `; before now: ${border.precedents.slice(0, 5).join(", ")}` : "";
    return `${border.label}: ${border.grade}${facts}${before}.`;
  });
}

function tellBorder(border: Border, tell: Tell): string {
  const { label, unit, low, high, lowQuantile, highQuantile, kept } = border;
  if (kept) return `${label} is taken from ${kept.join(" or ")}`;
  const name = label.charAt(0).toLowerCase() + label.slice(1);
  if (low !== undefined && high !== undefined)
    return `${name} lies between ${tell(low, unit)} and ${tell(high, unit)} (the middle ${percent((highQuantile ?? 1) - (lowQuantile ?? 0))} of its futures)`;
  return low !== undefined
    ? `${name} is at least ${tell(low, unit)} (its highest ${percent(1 - (lowQuantile ?? 0))})`
    : `${name} is at most ${tell(high ?? Number.NaN, unit)} (its lowest ${percent(highQuantile ?? 1)})`;
}

/** A share as whole percents; not quite none and not quite all are never told as such. */
export function percent(share: number): string {
  const whole = Math.round(share * 100);
  if (share > 0 && whole === 0) return "under 1 %";
  if (share < 1 && whole === 100) return "over 99 %";
  return `${whole} %`;
}
