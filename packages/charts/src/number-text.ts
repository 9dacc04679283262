/** How numbers are told, in terminal, report and command line alike: digits that size and margin allow, and the unit's sign. */
import { exponentOf, stepOf, tenTo, writeExponent, writeRounded } from "./digits.js";
import { isPercent, isPoints, moneyOf, perWords, unitWords } from "./unit-words.js";

export { unitWords } from "./unit-words.js";

export interface Telling {
  /** A difference: a plus sign before a rise, and percentage points for a change of percents. */
  readonly difference?: boolean;
  /** Significant digits, when the number's own size is not to say. */
  readonly precision?: number;
  /** Sampling error in the same unit; digits finer than it are dropped. */
  readonly margin?: number;
  /** The number alone: no %, pt, currency sign or years. */
  readonly bare?: boolean;
  /** The unit in words after the number. */
  readonly words?: boolean;
}

const bigWords = [
  [1e12, " trillion"],
  [1e9, " billion"],
  [1e6, " million"],
] as const;

/** Tells a value in its unit: `21,400`, `10.1 %`, `-2.7 pt`, `$210 million`, `2034`. What is not a number is `n/a`. */
export function tell(value: number, unit: string, telling: Telling = {}): string {
  const step = Math.max(usualStep(value, unit, telling), marginStep(telling.margin));
  return write(value, unit, step, telling);
}

/** Tells a range from low to high with digits that fit its width: `8,100 to 33,000`, `-4.9 to -1.0 pt`. */
export function tellRange(low: number, high: number, unit: string, telling: Telling = {}): string {
  const unsigned = { ...telling, bare: true, words: false, rangeEnd: true };
  const [lowStep, highStep] = rangeSteps(low, high, unit, telling);
  const isSuffix = !moneyOf(unit) && !telling.bare;
  const parts = [write(low, unit, lowStep, unsigned), write(high, unit, highStep, unsigned)];
  if (parts[0] === parts[1]) return write(high, unit, highStep, { ...telling, rangeEnd: true });
  const after = telling.words ? wordsAfter(unit, telling) : isSuffix ? signAfter(unit, telling) : "";
  if (isSuffix || telling.bare) return `${parts[0]} to ${parts[1]}${after}`;
  const ends = [low, high].map((end, at) =>
    write(end, unit, at === 0 ? lowStep : highStep, { ...telling, words: false, rangeEnd: true }),
  );
  return `${ends[0]} to ${ends[1]}${after}`;
}

interface Writing extends Telling {
  /** The ends of a range of differences carry no plus sign. */
  readonly rangeEnd?: boolean;
}

function write(value: number, unit: string, step: number, telling: Writing): string {
  if (Number.isNaN(value)) return "n/a";
  if (!Number.isFinite(value)) return value > 0 ? "infinite" : "-infinite";
  const money = moneyOf(unit);
  const scaled = value * (money?.factor ?? 1);
  const digits = isCalendarYear(value, unit, telling)
    ? String(Math.round(value))
    : withBigWord(scaled, step * (money?.factor ?? 1));
  const isZero = !/[1-9]/.test(digits);
  const sign = digits.startsWith("-") ? "-" : telling.difference && !telling.rangeEnd && !isZero ? "+" : "";
  const size = digits.replace(/^-/, "");
  if (telling.bare) return `${sign}${size}`;
  const after = telling.words ? wordsAfter(unit, telling) : signAfter(unit, telling);
  return `${sign}${money?.sign ?? ""}${size}${telling.words && money ? perWords(unit) : after}`;
}

function withBigWord(value: number, step: number): string {
  if (Math.abs(value) >= 1e15) return writeExponent(value);
  // Rounding may carry a number over the next word: 999,999,999 is 1 billion.
  const rounded = Math.round(Math.abs(value) / step) * step;
  for (const [size, word] of bigWords) {
    if (rounded >= size) return writeRounded(value / size, step / size).replace(/\.0+$/, "") + word;
  }
  return writeRounded(value, step);
}

function signAfter(unit: string, telling: Telling): string {
  if (isPercent(unit)) return `${isPoints(unit) || telling.difference ? " pt" : " %"}${perWords(unit)}`;
  return "";
}

function wordsAfter(unit: string, telling: Telling): string {
  if (isPercent(unit)) return signAfter(unit, telling);
  const words = moneyOf(unit) ? perWords(unit).trim() : unitWords(unit);
  return words ? ` ${words}` : "";
}

/** Three digits of what is large, whole numbers in the tens and hundreds, one decimal below; percents have one decimal. */
function usualStep(value: number, unit: string, telling: Telling): number {
  if (!Number.isFinite(value) || value === 0) return 1;
  if (telling.precision !== undefined) return stepOf(value, Math.max(1, Math.min(15, Math.round(telling.precision))));
  const size = exponentOf(Math.abs(value));
  // A whole number was chosen by someone (a lever at 10 percent); decimals would pretend that it was measured.
  if (size < 3 && Number.isInteger(value)) return 1;
  if (size >= 3) return tenTo(size - 2);
  if (size === -1 && isPercent(unit)) return 0.1;
  if (size < 0) return tenTo(Math.max(size - 1, -15));
  return isPercent(unit) || size === 0 ? 0.1 : 1;
}

function marginStep(margin: number | undefined): number {
  return margin !== undefined && margin > 0 && Number.isFinite(margin) ? tenTo(exponentOf(margin)) : 0;
}

/** Two digits of each end, more where the ends are close together; decimals are the same at both ends. */
function rangeSteps(low: number, high: number, unit: string, telling: Telling): [number, number] {
  const larger = Math.max(finite(low), finite(high));
  if (larger === 0) return [1, 1];
  const digits = telling.precision ?? 2;
  const spread = Number.isFinite(high - low) ? Math.abs(high - low) / 5 : 0;
  const bySpread =
    spread > 0 ? tenTo(Math.max(exponentOf(spread), exponentOf(larger) - 14)) : usualStep(larger, unit, telling);
  const common = Math.max(Math.min(stepOf(larger, digits), bySpread), marginStep(telling.margin));
  if (common < 1) return [common, common];
  const own = (end: number) =>
    finite(end) === 0 ? common : Math.max(1, marginStep(telling.margin), Math.min(stepOf(end, digits), common));
  return [own(low), own(high)];
}

function finite(value: number): number {
  return Number.isFinite(value) ? Math.abs(value) : 0;
}

/** A year of the calendar is a date and not an amount: no comma, every digit. */
function isCalendarYear(value: number, unit: string, telling: Telling): boolean {
  return unit.trim() === "year" && !telling.difference && value >= 1000 && value < 3000;
}
