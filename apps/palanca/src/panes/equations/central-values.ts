/** What quantities come to in the central run, in words: every uncertainty at its median, shown as such and not as the answer. */
import { tell } from "@palanca/charts";
import type { Trace } from "@palanca/engine/run";
import type { Case } from "@palanca/scenarios";
import { type Entry, qualified } from "./equation-book.js";

/** A value at its end, or over the years: `80 in 2020, 66 in 2030`; of many elements the least and the most. */
export function valueOverTime({ name, unit }: Entry, trace: Trace): string {
  const measure = trace.measures[name];
  if (measure !== undefined) return tell(measure, unit);
  const elements = trace.series[name] ?? [];
  const [first, last] = [trace.years[0] ?? 0, trace.years.at(-1) ?? 0];
  const at = (step: number): string => {
    const values = elements.map((element) => element.at(step) ?? Number.NaN);
    if (values.length === 1) return tell(values[0] as number, unit);
    return `${tell(Math.min(...values), unit)} to ${tell(Math.max(...values), unit)} over ${values.length}`;
  };
  if (elements.length === 0) return "";
  const isStill = elements.every((element) => element.every((value) => value === element[0]));
  return isStill ? at(-1) : `${at(0)} in ${first}, ${at(-1)} in ${last}`;
}

/** The value at the end alone, for lists. */
export function valueAtEnd({ name, unit }: Entry, trace: Trace): string {
  const measure = trace.measures[name];
  if (measure !== undefined) return tell(measure, unit);
  const elements = trace.series[name] ?? [];
  return elements.length === 1 ? tell(elements[0]?.at(-1) ?? Number.NaN, unit) : `${elements.length} values`;
}

/** The equation with the values of the last year in place of its names; undefined where some name has no single value. */
export function withValues(text: string, of: string, one: Case, trace: Trace): string | undefined {
  let isWhole = true;
  const put = text.replace(/[A-Za-z_]\w*(\s*\()?/g, (word, call: string | undefined) => {
    if (call !== undefined) return word;
    const name = qualified(word, of, one.model.parts);
    const unit = one.plan.quantities.find((quantity) => quantity.name === name)?.unit;
    const elements = trace.series[name];
    if (unit === undefined || elements?.length !== 1) {
      isWhole = false;
      return word;
    }
    const told = tell(elements[0]?.at(-1) ?? Number.NaN, unit, { bare: true });
    return told.startsWith("-") ? `(${told})` : told;
  });
  return isWhole && put !== text ? put : undefined;
}
