import { runPolicy, testModel } from "@palanca/model-kit/testing";
import { describe, expect, test } from "vitest";
import { charts, checks, model, scenarios } from "../src/index.js";

testModel(
  { model, scenarios, checks, charts },
  {
    place: "honduras",
    baseline: new URL("./baseline.csv", import.meta.url),
    readme: new URL("../README.md", import.meta.url),
  },
);

describe("homicide", () => {
  test("the promise takes a tenth off each year and then the trend goes on", () => {
    const run = runPolicy(model, scenarios.promise, "honduras");
    const rates = run.path("path_rate");
    for (let i = 0; i < 5; i++) expect((rates[i + 1] as number) / (rates[i] as number)).toBeCloseTo(0.9, 12);
    expect((rates[7] as number) / (rates[6] as number)).not.toBeCloseTo(0.9, 3);
  });

  test("soldiers help at first and hardly after ten years", () => {
    const run = runPolicy(model, { title: "soldiers", levers: { deployment: 100 } }, "honduras");
    const effect = run.path("deployment_now");
    expect(effect[0]).toBeGreaterThan(0.05);
    expect(effect[10]).toBeLessThan((effect[0] as number) / 20);
  });
});
