import type { ModelScenario } from "@palanca/model-kit";
import { runPolicy, testModel } from "@palanca/model-kit/testing";
import { describe, expect, test, vi } from "vitest";
import { charts, checks, model, place, scenarios } from "../src/index.js";
import { plainYouth } from "./plain-youth.js";

vi.setConfig({ testTimeout: 120_000 });

testModel(
  { model, scenarios, checks, charts, place },
  {
    place,
    baseline: new URL("./baseline.csv", import.meta.url),
    readme: new URL("../README.md", import.meta.url),
  },
);

describe("youth", () => {
  const share = (scenario: ModelScenario): number => runPolicy(model, scenario, place).measures.averted_share as number;

  test("a programme for all that ends at 10 averts less than a tenth of what one for half from 12 to 17 does", () => {
    expect(share(scenarios.too_early)).toBeLessThan(share(scenarios.at_the_age) / 10);
  });

  test("handing over at 13 averts more than twice what ending there does", () => {
    expect(share(scenarios.handed_over)).toBeGreaterThan(2 * share(scenarios.ends_at_13));
  });

  test("the share in neither stays within three points of its start when nothing is done", () => {
    const path = runPolicy(model, scenarios.baseline, place).path("neet_share");
    for (const value of path) expect(Math.abs(value - (path[0] as number))).toBeLessThan(3);
  });

  test("a second implementation in plain code agrees on every age in every year", () => {
    for (const scenario of [scenarios.baseline, scenarios.handed_over, scenarios.trained]) {
      const run = runPolicy(model, scenario, place);
      const plain = plainYouth(run);
      for (const name of ["in_school", "neither", "at_work"] as const)
        plain[name].forEach((values, year) =>
          values.forEach((value, age) => expect(run.series[name]?.[age]?.[year]).toBeCloseTo(value, 4)),
        );
      plain.members.forEach((value, year) => expect(run.path("members")[year]).toBeCloseTo(value, 5));
    }
  });
});
