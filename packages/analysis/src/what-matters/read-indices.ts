/** What indices say, in words: what carries the spread, what is zero within error, what acts only together with others. */
import type { Estimate } from "./sobol-indices.js";

export interface ReadIndices {
  /** Names by total order, largest first, that are surely above zero. */
  readonly carries: readonly string[];
  /** Total order is zero within error: what is not known about these does not show in the answer. */
  readonly zero: readonly string[];
  /** First order is zero within error and total order is not. */
  readonly onlyTogether: readonly string[];
  /** The spread that no uncertainty brings alone. */
  readonly together: Estimate;
  readonly sentence: string;
}

export interface NamedIndices {
  readonly label: string;
  readonly first: Estimate;
  readonly total: Estimate;
}

/** A total below this is nothing that a reader would act upon, however sure it is. */
const LITTLE = 0.01;

/** Reads first and total order of each uncertainty alone. */
export function readIndices(indices: readonly NamedIndices[]): ReadIndices {
  const ordered = [...indices].sort((a, b) => b.total.value - a.total.value || (a.label < b.label ? -1 : 1));
  const isZero = ({ total }: NamedIndices): boolean => total.value <= Math.max(total.half, LITTLE);
  const zero = ordered.filter(isZero);
  const above = ordered.filter((one) => !isZero(one));
  const alone = indices.reduce((sum, one) => sum + one.first.value, 0);
  const half = Math.sqrt(indices.reduce((sum, one) => sum + one.first.half * one.first.half, 0));
  const together = { value: 1 - alone, half };
  const onlyTogether = above.filter(({ first }) => first.value <= Math.max(first.half, LITTLE));
  const names = (of: readonly NamedIndices[]): string[] => of.map((one) => one.label);
  return {
    carries: names(above),
    zero: names(zero),
    onlyTogether: names(onlyTogether),
    together,
    sentence: [
      carried(above),
      onlyTogether.length > 0 ? `Only together with others: ${listed(names(onlyTogether))}.` : "",
      together.value > half && together.value > LITTLE
        ? `${percent(together.value)} of the spread comes from uncertainties acting together.`
        : "No part of the spread is surely brought by uncertainties acting together.",
      zero.length > 0 ? `Zero within error: ${listed(shortened(names(zero)))}.` : "",
    ]
      .filter(Boolean)
      .join(" "),
  };
}

function carried(above: readonly NamedIndices[]): string {
  if (above.length === 0)
    return "No uncertainty has an effect that is surely above zero; ask for a smaller half-width.";
  const told = above.slice(0, 3).map(({ label, first, total }) => {
    const alone = `${percent(Math.max(0, first.value))} alone`;
    return `${label} (${alone}, ${percent(total.value)} with all that it takes part in)`;
  });
  return `The spread hangs on ${listed(told)}.`;
}

/** A sentence names six at most: what is zero is told to be left alone, and the table has every one. */
function shortened(names: readonly string[]): string[] {
  return names.length <= 6 ? [...names] : [...names.slice(0, 5), `${names.length - 5} others`];
}

function percent(share: number): string {
  return `${Math.round(share * 100)} percent`;
}

function listed(names: readonly string[]): string {
  if (names.length < 2) return names.join("");
  return `${names.slice(0, -1).join("; ")} and ${names.at(-1)}`;
}
