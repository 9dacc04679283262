/** What is refused of a wish before there is a result. */
import type { ChartWish } from "@palanca/model-kit";
import { expect, test } from "vitest";
import { comparison, evidence } from "../../test/made-up.js";
import { unmet } from "./unmet.js";

const kinds = (wish: ChartWish): string[] => unmet(comparison, wish, evidence).map(({ kind }) => kind);
const quantity = comparison.bands[0]?.quantity ?? "";
const measure = comparison.measures[0]?.name ?? "";

test.each<[string, ChartWish, string[]]>([
  ["a fan of a quantity", { of: quantity, form: "fan" }, []],
  ["bars of a measure", { of: measure, form: "bars" }, []],
  ["a difference of a quantity", { of: quantity, form: "difference" }, []],
  ["a fan of a measure", { of: measure, form: "fan" }, ["quantity-not-in-result"]],
  ["bars of a quantity", { of: quantity, form: "bars" }, ["measure-not-in-result"]],
  ["a tornado of nothing", { of: "no_such", form: "tornado" }, ["measure-not-in-result"]],
  ["a rule that is no fact", { of: measure, form: "bars", rule: "no-such" }, ["no-such-fact"]],
  [
    "two names that are not there",
    { of: "no_such", form: "bars", against: "nobody" },
    ["measure-not-in-result", "scenario-not-in-result"],
  ],
])("%s", (_, wish, expected) => {
  expect(kinds(wish)).toEqual(expected);
});

test("a name nearly right is told the right one", () => {
  const [problem] = unmet(comparison, { of: `${measure}s`, form: "bars" }, evidence);
  expect(problem?.todo).toContain(measure.split(".").at(-1));
});
