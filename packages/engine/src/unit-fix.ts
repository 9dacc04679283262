/** Guesses what was meant when two units do not agree. */

import { isMoney } from "./unit-table.js";
import { divideUnits, fitsUnit, sameDimension, tellUnit, type Unit } from "./units.js";

/** Says what to do to `seen` so that it becomes `needed`; undefined when nothing simple does. */
export function likelyFix(seen: Unit, needed: Unit): string | undefined {
  if (sameDimension(seen, needed)) {
    if (fitsUnit(seen, needed)) return undefined;
    return needed.kind === "points"
      ? "A share is no change: subtract two shares, or declare it as percent."
      : "Declare it as percentage_point where it is a change, or add the change to a share.";
  }
  const factor = divideUnits(needed, seen);
  const [above, below] = [1, -1].map((sign) => [...factor.powers].filter(([, power]) => power * sign > 0)) as [
    [string, number][],
    [string, number][],
  ];
  const [up, down] = [above[0], below[0]];
  if (
    above.length === 1 &&
    below.length === 1 &&
    up?.[1] === 1 &&
    down?.[1] === -1 &&
    isMoney(up[0]) &&
    isMoney(down[0])
  ) {
    const what = currencyOf(up[0]) === currencyOf(down[0]) ? "a deflator" : "an exchange rate";
    return `Multiply by ${what} in ${up[0]} / ${down[0]}, a quantity that names its source.`;
  }
  if (factor.powers.size === 1 && factor.powers.has("year")) {
    const power = factor.powers.get("year");
    if (power === -1)
      return "Divide by a time such as 1 year, declare it without the year, or make it a stock if it adds up over the years.";
    if (power === 1) return "Multiply by a time such as 1 year, or declare it per year.";
  }
  if (factor.powers.size > 3) return undefined;
  const inverse = tellUnit(divideUnits(seen, needed));
  return above.length === 0 ? `Divide by a quantity in ${inverse}.` : `Multiply by a quantity in ${tellUnit(factor)}.`;
}

function currencyOf(name: string): string {
  return name.split("@")[0] as string;
}
