/** Whether a text prints a figure, in digits or in words. */
import { type PrintedNumber, printedNumbers } from "./printed-numbers.js";

const SCALES = [1e3, 1e6, 1e9, 1e12];

/**
 * Says whether a text prints a value: as itself, as a share of one for percent and the other way round, as so many times as
 * much for a change, or in thousands, millions and billions. The sign is left out, for "fell by 13 percent" prints none.
 */
export function saysNumber(text: string, value: number): boolean {
  const hasScale = /\b(thousand|million|billion|trillion)/i.test(text);
  return printedNumbers(text).some((printed) => readings(printed, hasScale).some((one) => isSame(one, value, printed)));
}

function readings(printed: PrintedNumber, hasScale: boolean): number[] {
  const { value, form } = printed;
  if (form === "multiple") return [value, value - 1, value * 100, (value - 1) * 100, 1 / value];
  const shares = [value, value * 100, value / 100];
  if (form === "part") return [...shares, 100 - value * 100];
  // A bare 3 says nothing about 3 billion; 3.25 does, and so does any number beside the word.
  const digits = String(value)
    .replace(/\D/g, "")
    .replace(/^0+|0+$/g, "").length;
  return hasScale || digits >= 3 ? [...shares, ...SCALES.map((scale) => value * scale)] : shares;
}

/** A part in words is kept rounded, so that a third is 33.3 and 33 percent alike. */
function isSame(reading: number, value: number, printed: PrintedNumber): boolean {
  const gap = Math.abs(reading - Math.abs(value));
  const room = printed.form === "part" && value !== 0 ? 0.02 * Math.abs(value) : 1e-9 * Math.max(1e-6, Math.abs(value));
  return gap <= room;
}
