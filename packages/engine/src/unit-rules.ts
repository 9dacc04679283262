/** What units a function takes and gives: each rule with the words that the reference page prints. */
import { perTime, pureNumber, sameDimension, tellUnit, type Unit } from "./units.js";

/** The unit of an argument; `undefined` stands for a number that fits any unit (0, or a written number of years). */
export type UnitArg = Unit | undefined;
export interface UnitFault {
  readonly fault: string;
}
export interface UnitRule {
  readonly units: string;
  readonly unit: (args: readonly UnitArg[]) => UnitArg | UnitFault;
}

export const year: Unit = { factor: 1, powers: new Map([["year", 1]]), kind: "plain" };

/**
 * The unit that all share. A change in percentage points goes together with a share only where `mixes` says so (a share plus a change is a
 * share); a difference of two shares may be read as either.
 */
export function commonUnit(units: readonly UnitArg[], mixes = false): UnitArg | UnitFault {
  const known = units.filter((unit) => unit !== undefined);
  const [one] = known;
  if (!one) return undefined;
  const other = known.find((unit) => !sameDimension(unit, one));
  if (other) return { fault: `brings together ${tellUnit(one)} and ${tellUnit(other)}` };
  const has = (kind: Unit["kind"]): boolean => known.some((unit) => unit.kind === kind);
  if (has("plain") && has("points") && !mixes)
    return { fault: "brings together a share and a change in percentage points" };
  return { ...one, kind: has("plain") ? "plain" : has("points") ? "points" : one.kind };
}

export const pure: UnitRule = {
  units: "pure numbers; gives a pure number",
  unit: (args) => (args.every(isPureNumber) ? pureNumber : { fault: "takes a pure number; divide by its unit first" }),
};

export const alike: UnitRule = { units: "all of one unit; gives this unit", unit: (args) => commonUnit(args) };

export const kept: UnitRule = { units: "any unit; gives the unit of x", unit: ([x]) => x };

export const rooted: UnitRule = {
  units: "a unit that is a square; gives its root",
  unit: ([x]) => x && rootUnit(x),
};

/** The square root of a unit, or the fault when it is none of a whole unit. */
export function rootUnit(x: Unit): Unit | UnitFault {
  const halves = [...x.powers].map(([name, power]) => [name, power / 2] as const);
  if (halves.some(([, power]) => !Number.isInteger(power))) return { fault: "takes a unit that is a square" };
  return { factor: 1, powers: new Map(halves), kind: "plain" };
}

/** A distribution's argument, its middle in the same unit, and its spread. */
export function distribution(gives: "chance" | "density" | "quantile", spread: "same" | "pure"): UnitRule {
  const given = { chance: "a pure number", density: "one by the unit of x", quantile: "the unit of the middle" }[gives];
  return {
    units: `${gives === "quantile" ? "p pure, middle" : "x and middle"} ${spread === "same" ? "and spread of one unit" : "of one unit, spread pure"}; gives ${given}`,
    unit: (args) => {
      const [x, middle, width] = args;
      if (args.length === 2) return { fault: "takes one argument or three" };
      if (args.length === 1) return pure.unit(args);
      if (gives === "quantile" && !isPureNumber(x)) return { fault: "takes a chance first" };
      if (spread === "pure" && !isPureNumber(width)) return { fault: "takes the spread of logarithms, a pure number" };
      const found = commonUnit([gives === "quantile" ? undefined : x, middle, spread === "same" ? width : undefined]);
      if (!found || "fault" in found) return found ?? pureNumber;
      if (gives === "quantile") return { ...found, kind: "plain" };
      const inverse = new Map([...found.powers].map(([name, power]) => [name, -power] as const));
      return gives === "chance" ? pureNumber : { factor: 1, powers: inverse, kind: "plain" };
    },
  };
}

/** The first argument beside times in years, and an optional start in the unit of the first. */
export function timed(timesAt: readonly number[], startAt?: number): UnitRule {
  return {
    units: `x in any unit, times in years${startAt === undefined ? "" : ", start in the unit of x"}; gives the unit of x`,
    unit: (args) =>
      faultOfTimes(args, timesAt) ?? (startAt === undefined ? args[0] : commonUnit([args[0], args[startAt]])),
  };
}

/** As `timed`, with the unit of the first argument per year (-1) or times years (1). */
export function timedPer(timesAt: readonly number[], exponent: 1 | -1): UnitRule {
  return {
    units: `x in any unit, times in years; gives the unit of x ${exponent < 0 ? "per year" : "times years"}`,
    unit: (args) => faultOfTimes(args, timesAt) ?? (args[0] && perTime(args[0], exponent)),
  };
}

/** Relative growth: the first argument in any unit, times in years, a start per year. */
export function growth(timesAt: readonly number[], startAt: number, gives: "x" | "per year"): UnitRule {
  const perYear = perTime(pureNumber, -1);
  return {
    units: `x in any unit, times in years, start per year; gives ${gives === "x" ? "the unit of x" : "a pure number per year"}`,
    unit: (args) => {
      const start = commonUnit([args[startAt], perYear]);
      if (start && "fault" in start) return { fault: "takes a start per year" };
      return faultOfTimes(args, timesAt) ?? (gives === "x" ? args[0] : perYear);
    },
  };
}

function faultOfTimes(args: readonly UnitArg[], at: readonly number[]): UnitFault | undefined {
  const wrong = at.map((i) => args[i]).find((unit) => unit && !sameDimension(unit, year));
  return wrong && { fault: `takes times in years, not ${tellUnit(wrong)}` };
}

export function isPureNumber(unit: UnitArg): boolean {
  return !unit || unit.powers.size === 0;
}
