/** What a back-test is held against, year by year, and what its origin holds fixed. */
import type { Evidence, Fact } from "@palanca/evidence";
import type { BackTestCheck } from "./check.js";
import type { LabModel } from "./model.js";

export interface Observations {
  readonly unit: string;
  /** By year, in the unit of the facts. */
  readonly values: ReadonlyMap<number, number>;
  readonly years: readonly number[];
  /** Years without a figure: `2007: some-fact`. */
  readonly missing: readonly string[];
}

/** Reads single figures, the middle of ranges, rows of a series at the place, and the base of an index, which is a number. */
export function observationsOf(check: BackTestCheck, place: string, evidence: Evidence): Observations {
  const years = Object.keys(check.facts)
    .map(Number)
    .sort((a, b) => a - b);
  const values = new Map<number, number>();
  const missing: string[] = [];
  let unit: string | undefined;
  for (const year of years) {
    const named = check.facts[year] as string | number;
    const fact = typeof named === "string" ? evidence.fact(named) : undefined;
    unit ??= fact?.unit;
    const value =
      typeof named === "number" ? named : (fact?.value ?? middleOf(fact) ?? rowOf(fact?.series, place, year, evidence));
    if (value === undefined) missing.push(`${year}: ${named}`);
    else values.set(year, value);
  }
  return { unit: unit ?? "1", values, years, missing };
}

/** What is held at the observation of the origin: the start of a stock, or an input; nothing when the back-test names neither. */
export function heldAtOrigin(model: LabModel, check: BackTestCheck, value: number): Readonly<Record<string, number>> {
  if (check.start === undefined) return {};
  return { [model.relationships[check.start]?.kind === "stock" ? `${check.start}_start` : check.start]: value };
}

function middleOf(fact: Fact | undefined): number | undefined {
  return fact?.low !== undefined && fact.high !== undefined ? (fact.low + fact.high) / 2 : undefined;
}

function rowOf(series: string | undefined, place: string, year: number, evidence: Evidence): number | undefined {
  if (series === undefined) return undefined;
  return evidence.series(series)?.rows.find((row) => row.place === place && row.year === year)?.value;
}
