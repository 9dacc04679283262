import { describe, expect, test } from "vitest";
import { levelsOf, leverAt, leverRows, tellPath, yearsAmiss } from "./lever-path.js";
import type { LeverPath } from "./model.js";

/** Standing at 1. */
const at = (path: LeverPath, year: number) => leverAt(path, 1, year);

describe("a lever over time", () => {
  test.each<[string, LeverPath, [number, number][]]>([
    [
      "a number holds throughout",
      3,
      [
        [2000, 3],
        [2050, 3],
      ],
    ],
    [
      "a level holds from its first year and not in its last",
      { level: 5, from: 2015, until: 2020 },
      [
        [2014, 1],
        [2015, 5],
        [2019.75, 5],
        [2020, 1],
      ],
    ],
    [
      "a level without an end goes on",
      { level: 5, from: 2015 },
      [
        [2014, 1],
        [2100, 5],
      ],
    ],
    [
      "a ramp is straight and then stays",
      { to: 11, from: 2015, until: 2020 },
      [
        [2015, 1],
        [2017.5, 6],
        [2020, 11],
        [2030, 11],
      ],
    ],
    [
      "a table holds each value until the next",
      { table: { "2020": 7, "2016": 4 } },
      [
        [2015, 1],
        [2016, 4],
        [2019, 4],
        [2020, 7],
        [2040, 7],
      ],
    ],
  ])("%s", (_says, path, points) => {
    for (const [year, value] of points) expect(at(path, year), String(year)).toBe(value);
  });

  test("is a row a step, counted and not added up", () => {
    const rows = leverRows({ to: 2, from: 2000, until: 2001 }, 1, { from: 2000, step: 0.1, steps: 30 });
    expect(rows).toHaveLength(31);
    expect([rows[0], rows[10], rows[30]]).toEqual([1, 2, 2]);
  });

  test("names every level that a range must hold", () => {
    expect(levelsOf({ table: { "2016": 4, "2020": 7 } })).toEqual([4, 7]);
    expect([levelsOf(3), levelsOf({ level: 5 }), levelsOf({ to: 9, from: 2015, until: 2020 })]).toEqual([
      [3],
      [5],
      [9],
    ]);
  });

  test.each<[string, LeverPath, RegExp]>([
    ["a ramp that ends before it begins", { to: 9, from: 2020, until: 2015 }, /ramp ends after/],
    ["a ramp without length", { to: 9, from: 2020, until: 2020 }, /ramp ends after/],
    ["a level left before it begins", { level: 5, from: 2020, until: 2015 }, /level is left after/],
    ["a table with a year before the run", { table: { "2000": 1, "2012": 2 } }, /from 2010 to 2030/],
    ["a table with a year after the run", { table: { "2012": 2, "2031": 3 } }, /from 2010 to 2030/],
    ["a level that begins after the run", { level: 5, from: 2031 }, /move nothing/],
    ["a level that is left before the run", { level: 5, until: 2009 }, /move nothing/],
  ])("%s is amiss", (_says, path, needed) => {
    const amiss = yearsAmiss(path, { from: 2010, step: 0.5, steps: 40 });
    expect(amiss.map((one) => one.needed)).toEqual([expect.stringMatching(needed)]);
  });

  test.each<LeverPath>([
    3,
    { level: 5 },
    { level: 5, from: 2030 },
    { to: 9, from: 2005, until: 2012 },
    { table: { "2010": 1, "2030": 2 } },
  ])("years that fit are not amiss: %o", (path) => {
    expect(yearsAmiss(path, { from: 2010, step: 0.5, steps: 40 })).toEqual([]);
  });

  test("is told in words", () => {
    expect(tellPath({ level: 5, from: 2015, until: 2020 })).toBe("5 from 2015 until 2020");
    expect(tellPath({ to: 9, from: 2015, until: 2020 })).toBe("rising to 9 from 2015 until 2020");
  });
});
