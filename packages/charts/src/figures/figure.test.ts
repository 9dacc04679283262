/** What figures say and draw of a made-up comparison. */
import { ProblemsError } from "@palanca/engine";
import type { ChartWish } from "@palanca/model-kit";
import { describe, expect, test } from "vitest";
import { comparison, evidence } from "../../test/made-up.js";
import { figure } from "./figure.js";

const make = (wish: ChartWish) => figure(comparison, wish, evidence);

function problemOf(wish: ChartWish) {
  try {
    make(wish);
  } catch (error) {
    if (error instanceof ProblemsError) return error.problems[0];
  }
  return undefined;
}

describe("the fan", () => {
  test("says where every case ends, with its range", () => {
    expect(make({ of: "homicide.rate", form: "fan" }).spoken).toBe(
      "Homicide rate: Baseline falls from 67 to 58 by 2030 (range 49 to 70); The promise to 29 (range 20 to 41); Relapse rises to 70 (range 61 to 82).",
    );
  });

  test("draws medians and two bands a case, and no central run", () => {
    const { marks } = make({ of: "homicide.rate", form: "fan" });
    expect(marks.map(({ kind }) => kind)).toEqual([
      "band",
      "band",
      "band",
      "band",
      "band",
      "band",
      "line",
      "line",
      "line",
    ]);
    expect(marks.at(-2)).toMatchObject({ label: "The promise", series: 1, y: comparison.bands[1]?.p50 });
  });

  test("finds a quantity without its model's name", () => {
    expect(make({ of: "rate", form: "fan" }).title).toBe("Homicide rate");
  });

  test("set against a scenario leaves the baseline out", () => {
    const { marks } = make({ of: "rate", form: "fan", against: "promise" });
    expect(marks.filter(({ kind }) => kind === "line").map(({ label }) => label)).toEqual(["The promise", "Relapse"]);
  });

  test("draws the fact of its rule with value and words", () => {
    const { marks, sources } = make({ of: "rate", form: "fan", rule: "threshold" });
    expect(marks.at(-1)).toEqual({ kind: "rule", label: "10: Epidemic threshold", y: 10 });
    expect(sources).toEqual(["An office", "Lopez and Haines 2015"]);
  });
});

describe("differences, bars and shares", () => {
  test("a difference of percents is told in points", () => {
    const chart = make({ of: "cost_share", form: "difference" });
    expect(chart.marks.map(({ label }) => label)).toEqual([
      "no difference",
      "-2.7 pt (-4.6 to -0.8)",
      "+0.8 pt (-0.4 to 2.0)",
    ]);
    expect(chart.spoken).toContain("The promise -2.7 pt (range -4.6 to -0.8 pt), better in 99 % of futures");
  });

  test("bars stand for medians and carry their ranges", () => {
    const chart = make({ of: "lives_saved", form: "bars" });
    expect(chart.y.names).toEqual(["Baseline", "The promise", "Relapse"]);
    expect(chart.marks[3]).toMatchObject({ kind: "dot", series: 1, x: 21_400, low: 9400, high: 33_400 });
  });

  test("the tornado starts with the largest share and names grades", () => {
    const chart = make({ of: "cost_share", form: "tornado" });
    expect(chart.y.names?.[0]).toBe("Whose accounting (documented)");
    expect(chart.spoken).toBe(
      "cost of violence hangs most on: Whose accounting (documented) 41 %, Underlying trend (assumption) 27 %.",
    );
  });

  test("grades add up to the whole spread", () => {
    const { marks } = make({ of: "cost_share", form: "grades" });
    const sum = marks.reduce((total, mark) => total + (mark.kind === "bar" ? mark.to : 0), 0);
    expect(sum).toBeCloseTo(100, 9);
  });
});

describe("what is not there", () => {
  test.each<[ChartWish, string, string]>([
    [{ of: "rat", form: "fan" }, "quantity-not-in-result", "Did you mean rate?"],
    [{ of: "lives_saved", form: "fan" }, "quantity-not-in-result", "bars or difference"],
    [{ of: "rate", form: "bars" }, "measure-not-in-result", "form fan"],
    [{ of: "lives_save", form: "bars" }, "measure-not-in-result", "lives_saved"],
    [{ of: "rate", form: "fan", rule: "treshold" }, "no-such-fact", "threshold"],
    [{ of: "rate", form: "fan", rule: "in-dollars" }, "units-disagree", "in the unit"],
    [{ of: "rate", form: "fan", against: "promis" }, "scenario-not-in-result", "Did you mean promise?"],
    [{ of: "lives_saved", form: "difference", against: "promise" }, "difference-not-kept", "first scenario"],
    [{ of: "lives_saved", form: "tornado" }, "shares-not-worked-out", "crime-cost.cost_share"],
    [{ of: "rate", form: "pie" as "fan" }, "form-not-known", "tornado"],
  ])("%o is the problem %s", (wish, kind, todo) => {
    const problem = problemOf(wish);
    expect(problem?.kind).toBe(kind);
    expect(problem?.todo).toContain(todo);
  });
});
