/** What numbers look like wherever they are told. */
import { describe, expect, test } from "vitest";
import { tell, tellRange, unitWords } from "./number-text.js";

describe("tell", () => {
  test.each<[number, string, Parameters<typeof tell>[2], string]>([
    [58.3, "homicide / (100000 person year)", {}, "58"],
    [7.44, "homicide / (100000 person year)", {}, "7.4"],
    [-20.2, "homicide / (100000 person year)", { difference: true }, "-20"],
    [21_432, "person", {}, "21,400"],
    [21_432, "person", { difference: true }, "+21,400"],
    [21_432, "person", { margin: 3000 }, "21,000"],
    [21_432, "person", { precision: 5 }, "21,432"],
    [10.14, "percent", {}, "10.1 %"],
    [-2.71, "percent", { difference: true }, "-2.7 pt"],
    [0.4, "percentage_point", {}, "0.4 pt"],
    [0.043, "percent", {}, "0.043 %"],
    [10, "percent / year", {}, "10 % a year"],
    [0.034, "1", {}, "0.034"],
    [210_400_000, "USD / year", {}, "$210 million"],
    [-35_000_000, "USD", {}, "-$35 million"],
    [35_000_000, "USD", { difference: true }, "+$35 million"],
    [210, "1000000 USD / year", {}, "$210 million"],
    [1250, "USD@2015", {}, "$1,250"],
    [3.21e9, "PPP@2011", {}, "PPP $3.21 billion"],
    [999_999_999, "USD", {}, "$1 billion"],
    [12_340_000, "person", {}, "12.3 million"],
    [2034, "year", {}, "2034"],
    [58.3, "homicide / (100000 person year)", { words: true }, "58 homicides per 100,000 a year"],
    [35e6, "USD / year", { words: true }, "$35 million a year"],
    [0, "percent", {}, "0 %"],
    [-0.0001, "percent", { margin: 0.1 }, "0.0 %"],
    [Number.NaN, "person", {}, "n/a"],
    [-1 / 0, "person", {}, "-infinite"],
    [3e40, "person", {}, "3e40"],
  ])("%s %s %o is told as %s", (value, unit, telling, text) => {
    expect(tell(value, unit, telling)).toBe(text);
  });
});

describe("tellRange", () => {
  test.each<[number, number, string, Parameters<typeof tell>[2], string]>([
    [8123, 33_210, "person", {}, "8,100 to 33,000"],
    [-4.92, -1.04, "percent", { difference: true }, "-4.9 to -1.0 pt"],
    [-4.92, -1.04, "percent", { difference: true, bare: true }, "-4.9 to -1.0"],
    [0.03, 1.02, "percent", {}, "0.0 to 1.0 %"],
    [41.2, 72.1, "homicide / (100000 person year)", {}, "41 to 72"],
    [98, 105, "person", {}, "98 to 105"],
    [-34, -9.2, "person", {}, "-34 to -9"],
    [8e6, 33e6, "USD", {}, "$8 million to $33 million"],
    [58, 58, "person", {}, "58"],
    [2031, 2038, "year", {}, "2031 to 2038"],
    [0, 0, "person", {}, "0"],
    [1e17, 3e17, "person", {}, "1e17 to 3e17"],
  ])("%s to %s %s %o is told as %s", (low, high, unit, telling, text) => {
    expect(tellRange(low, high, unit, telling)).toBe(text);
  });
});

describe("unitWords", () => {
  test.each([
    ["homicide / (100000 person year)", "homicides per 100,000 a year"],
    ["person / year", "people a year"],
    ["USD@2015 / person", "2015 dollars per person"],
    ["USD / (person year)", "dollars per person a year"],
    ["1000000 USD / year", "million dollars a year"],
    ["person year", "person years"],
    ["1 / year", "per year"],
    ["homicide / USD", "homicides per dollar"],
    ["percentage_point", "percentage points"],
    ["country", "countries"],
    ["square_kilometre", "square kilometres"],
    ["1", ""],
  ])("%s is %s", (unit, words) => {
    expect(unitWords(unit)).toBe(words);
  });
});
