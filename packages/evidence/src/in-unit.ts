/** Figures of facts told in another unit that measures the same thing. */
import { fitsUnit, tryUnit } from "@palanca/engine";
import type { Amount, Fact } from "./records.js";

/** The figure of a fact: one value or a range; nothing for a series. */
export function amountOf(fact: Fact): Amount | undefined {
  if (fact.value !== undefined) return { value: fact.value };
  return fact.low !== undefined && fact.high !== undefined ? { low: fact.low, high: fact.high } : undefined;
}

/** Factor from one unit to the other; nothing when they measure different things, or when one is a change in points. */
export function factorBetween(from: string, to: string, counted: ReadonlySet<string>): number | undefined {
  if (from === to) return 1;
  const [a, b] = [tryUnit(from, counted), tryUnit(to, counted)];
  if ("needed" in a || "needed" in b || !fitsUnit(a, b)) return undefined;
  return a.factor / b.factor;
}

/** Multiplies a figure; a factor of exactly one leaves its digits alone. */
export function scaled(amount: Amount, factor: number): Amount {
  if (factor === 1) return amount;
  const times = (value: number): number => Number((value * factor).toPrecision(15));
  return amount.value !== undefined
    ? { value: times(amount.value) }
    : { low: times(amount.low), high: times(amount.high) };
}
