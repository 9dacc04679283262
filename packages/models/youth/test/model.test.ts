import type { ModelScenario } from "@palanca/model-kit";
import { runPolicy, testModel } from "@palanca/model-kit/testing";
import { expect, test } from "vitest";
import { charts, checks, model, place, scenarios } from "../src/index.js";

testModel(
  { model, scenarios, checks, charts, place },
  {
    place,
    baseline: new URL("./baseline.csv", import.meta.url),
    readme: new URL("../README.md", import.meta.url),
  },
);

test("an effort of five percent a year leaves less than none", () => {
  const last = (scenario: ModelScenario) => runPolicy(model, scenario, place).path("burden").at(-1);
  expect(last(scenarios.effort)).toBeLessThan(last(scenarios.baseline) as number);
});
