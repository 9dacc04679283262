import { runPolicy, testModel } from "@palanca/model-kit/testing";
import { describe, expect, test } from "vitest";
import { charts, checks, model, place, scenarios } from "../src/index.js";

testModel(
  { model, scenarios, checks, charts, place },
  {
    place,
    baseline: new URL("./baseline.csv", import.meta.url),
    readme: new URL("../README.md", import.meta.url),
  },
);

describe("insurgency", () => {
  const run = (name: keyof typeof scenarios) => runPolicy(model, scenarios[name], place);
  const last = (name: keyof typeof scenarios, of: string) => run(name).path(of).at(-1) as number;

  test("a linear balance solved by hand gives the same fighters", () => {
    const own = run("baseline");
    const haven = own.input("haven_share") * own.input("height");
    const gone = own.input("attrition") * (1 - own.input("grievance")) + own.input("desertion");
    const rate = gone - own.input("recruitment_rate");
    // dN/dt = -rate N + gone haven has a fixed point; each step closes the same share of the way to it.
    const rest = (gone * haven) / rate;
    let kept = 1;
    own.path("fighters").forEach((value) => {
      expect(value).toBeCloseTo(rest + ((own.path("fighters")[0] as number) - rest) * kept, 6);
      kept *= 1 - rate / 4;
    });
  });

  test("twice the pressure does far less than half the work again, for the havens stay", () => {
    const start = run("baseline").path("fighters")[0] as number;
    expect(last("double_pressure", "fighters")).toBeGreaterThan(start / 2);
  });

  test("more places leave fewer who relapse once the network is taken in", () => {
    expect(last("network_with_places", "successors")).toBeLessThan(last("accord_with_network", "successors"));
  });

  test("at 4,000 places a year fighters alone are two years of work, with the network nearly eleven", () => {
    const { measures } = run("baseline");
    expect(measures.caseload_fighters).toBeCloseTo(8000 / 4000, 9);
    expect(measures.caseload_all).toBeCloseTo((8000 + 35_000) / 4000, 9);
  });
});
