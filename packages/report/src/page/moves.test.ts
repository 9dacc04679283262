import { describe, expect, test } from "vitest";
import type { CarriedCase } from "./carried.js";
import { isMoved, movedScenario, withMove } from "./moves.js";
import { headOf } from "./scenario-text.js";

const path = { level: 10, from: 2015, until: 2020 };
const one = {
  levers: {
    "homicide.yearly_reduction": { level: 10, standing: 0, path },
    "homicide.pact": { level: 0, standing: 0 },
    "growth.energy": { level: 2, standing: 0, path: { to: 2, from: 2016, until: 2019 } },
  },
  scenario: {
    head: headOf({ title: 'A "title": # no comment', note: undefined, place: "honduras", held: {} }),
    levers: { yearly_reduction: path, "growth.energy": { to: 2, from: 2016, until: 2019 } },
  },
} as unknown as CarriedCase;

describe("levers that the reader moved", () => {
  test("a lever back where it was printed is not moved", () => {
    const there = withMove([{}], [one], 0, "homicide.pact", 40);
    expect(isMoved(there)).toBe(true);
    expect(isMoved(withMove(there, [one], 0, "homicide.pact", 0))).toBe(false);
  });

  test("a move in one case leaves the others alone", () => {
    expect(withMove([{}, { "homicide.pact": 5 }], [one, one], 0, "homicide.pact", 40)).toEqual([
      { "homicide.pact": 40 },
      { "homicide.pact": 5 },
    ]);
  });

  test("the file keeps the years of a path and the names that the scenario uses", () => {
    expect(movedScenario(one, { "homicide.yearly_reduction": 7.5, "homicide.pact": 40, "growth.energy": 3 })).toBe(
      [
        'title: "A \\"title\\": # no comment"',
        'place: "honduras"',
        "levers:",
        "  yearly_reduction: { level: 7.5, from: 2015, until: 2020 }",
        "  growth.energy: { to: 3, from: 2016, until: 2019 }",
        "  homicide.pact: 40",
        "",
      ].join("\n"),
    );
  });
});
