import { describe, expect, test } from "vitest";
import { ProblemsError } from "./problem.js";
import { divideUnits, fitsUnit, multiplyUnits, parseUnit, sameDimension, tellUnit } from "./units.js";

describe("units", () => {
  test.each([
    ["homicide / (100000 person year)", 1e-5, "homicide / (person year)"],
    ["1000 person", 1000, "person"],
    ["percent", 0.01, "a pure number"],
    ["percentage_point / year", 0.01, "1 / year"],
    ["USD@2015 / person / year", 1, "USD@2015 / (person year)"],
    ["hectare", 1e4, "metre^2"],
    ["birth / (1000 person year)", 1e-3, "birth / (person year)"],
    ["metre^-2", 1, "1 / metre^2"],
  ])("%s is %d base units of %s", (text, factor, told) => {
    const unit = parseUnit(text);
    expect(unit.factor).toBeCloseTo(factor, 15);
    expect(tellUnit(unit)).toBe(told);
  });

  test("a rate times people times years is events", () => {
    const rate = parseUnit("homicide / (100000 person year)");
    const events = multiplyUnits(multiplyUnits(rate, parseUnit("person")), parseUnit("year"));
    expect(sameDimension(events, parseUnit("homicide"))).toBe(true);
  });

  test("dollars of the year, constant dollars and parity dollars are three things", () => {
    const names = ["USD", "USD@2015", "PPP@2011"].map((text) => parseUnit(text));
    for (const a of names) for (const b of names) expect(sameDimension(a, b)).toBe(a === b);
  });

  test("a change in percentage points is not a share, and a share is not a change in points", () => {
    expect(fitsUnit(parseUnit("percentage_point"), parseUnit("percent"))).toBe(false);
    expect(fitsUnit(parseUnit("percent"), parseUnit("percentage_point"))).toBe(false);
    expect(fitsUnit(divideUnits(parseUnit("person"), parseUnit("person")), parseUnit("percent"))).toBe(true);
  });

  test.each([
    ["homicde / person", /Did you mean homicide/],
    ["person / year household", /parentheses/],
    ["person / (year", /Close it/],
    ["", /pure number/],
    ["person)", /Take it away/],
    ["person + year", /names, numbers/],
    ["constructor", /no unit called constructor/],
  ])("%s is refused with advice", (text, advice) => {
    try {
      parseUnit(text);
      expect.unreachable("the unit was accepted");
    } catch (error) {
      const problem = (error as ProblemsError).problems[0]!;
      expect(error).toBeInstanceOf(ProblemsError);
      expect(`${problem.needed} ${problem.todo}`).toMatch(advice);
    }
  });

  test("a noun that the caller counts is a unit", () => {
    expect(tellUnit(parseUnit("airstrip / year", new Set(["airstrip"])))).toBe("airstrip / year");
  });
});
