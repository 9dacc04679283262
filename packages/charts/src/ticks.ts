/** Ticks of an axis and their words: as many as fit without touching, written with the same decimals. */
import { precisionFixed } from "d3-format";
import type { ScaleLinear } from "d3-scale";
import { writeExponent, writeRounded } from "./digits.js";
import type { Ruler } from "./ruler.js";
import type { Axis } from "./spec.js";

export interface Tick {
  readonly at: number;
  readonly text: string;
}

const sizes = [
  [1e12, "tn"],
  [1e9, "bn"],
  [1e6, "M"],
  [1e3, "k"],
] as const;

/** How much further than the data an axis may reach for the sake of round ends. */
const MOST_STRETCH = 1.35;

/** Rounds an upright scale to its ticks and chooses them: as many as there is room for, never two closer than two lines. */
export function niceUp(
  scale: ScaleLinear<number, number>,
  axis: Axis,
  ruler: Ruler,
): { scale: ScaleLinear<number, number>; ticks: Tick[] } {
  const [bottom = 0, top = 0] = scale.range();
  const most = Math.max(2, Math.min(8, Math.floor(Math.abs(bottom - top) / (2 * ruler.lineHeight))));
  for (let count = most; count >= 1; count--) {
    const wide = scale.copy().nice(count);
    // A round end far beyond the data would leave them little of the height.
    const nice = span(wide) > span(scale) * MOST_STRETCH ? scale : wide;
    const ticks = label(candidates(nice, axis, count), axis);
    const places = ticks.map((tick) => nice(tick.at));
    const isFree = places.every(
      (place, at) => at === 0 || Math.abs(place - places[at - 1]!) >= ruler.lineHeight * 1.99,
    );
    if (isFree && (ticks.length > 1 || count === 1)) return { scale: nice, ticks };
  }
  return { scale, ticks: label(candidates(scale, axis, 1).slice(0, 1), axis) };
}

function span(scale: ScaleLinear<number, number>): number {
  const [low = 0, high = 0] = scale.domain();
  return high - low;
}

/** Chooses the ticks of a level axis: no two words nearer than the gap, none beyond `left` or `right`. */
export function ticksAcross(
  scale: ScaleLinear<number, number>,
  axis: Axis,
  ruler: Ruler,
  left: number,
  right: number,
): Tick[] {
  for (let count = 12; count >= 1; count--) {
    const ticks = label(candidates(scale, axis, count), axis);
    const boxes = ticks.map(({ at, text }) => across(scale(at), ruler.measure(text), left, right));
    const isFree = boxes.every(({ start }, at) => at === 0 || start >= boxes[at - 1]!.end + 2 * ruler.gap);
    if (isFree && boxes.every(({ end }) => end <= right + 1e-9)) return ticks;
  }
  // Nothing regular fits: the first tick alone, or no words at all.
  return label(candidates(scale, axis, 1).slice(0, 1), axis).filter((tick) => ruler.measure(tick.text) <= right - left);
}

/** Where the words of a level tick stand: in the middle below it, but never beyond the chart. */
export function across(middle: number, width: number, left: number, right: number): { start: number; end: number } {
  const start = Math.max(left, Math.min(right - width, middle - width / 2));
  return { start, end: start + width };
}

function candidates(scale: ScaleLinear<number, number>, axis: Axis, count: number): number[] {
  const ticks = scale.ticks(count);
  if (axis.kind !== "years") return ticks;
  const whole = ticks.filter(Number.isInteger);
  const [low = 0] = scale.domain();
  return whole.length > 0 ? whole : [Math.ceil(low)];
}

/** Writes the ticks with shared decimals and a shared size word; a year is a date and takes neither comma nor word. */
export function label(ticks: readonly number[], axis: Axis): Tick[] {
  const largest = Math.max(0, ...ticks.map(Math.abs));
  const isDate = axis.kind === "years" || (axis.unit === "year" && ticks.every((tick) => tick >= 1000 && tick < 3000));
  if (isDate) return ticks.map((at) => ({ at, text: String(at) }));
  const step = ticks.length > 1 ? Math.abs(ticks[1]! - ticks[0]!) : largest;
  if (largest >= 1e15 || (largest > 0 && step < 1e-6))
    return ticks.map((at) => ({ at, text: at === 0 ? "0" : writeExponent(at) }));
  const [size, word] = (largest >= 1e5 ? sizes.find(([one]) => largest >= one) : undefined) ?? ([1, ""] as const);
  const decimals = step > 0 ? precisionFixed(step / size) : 0;
  return ticks.map((at) => ({
    at,
    text:
      at === 0
        ? "0"
        : `${writeRounded((axis.sides ? Math.abs(at) : at) / size, Number(`1e-${Math.min(decimals, 9)}`))}${word}`,
  }));
}
