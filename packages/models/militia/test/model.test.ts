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

describe("militia", () => {
  const run = (name: keyof typeof scenarios) => runPolicy(model, scenarios[name], place);
  const last = (name: keyof typeof scenarios, of: string) => run(name).path(of).at(-1) as number;

  test("left alone, violence falls first and rises later", () => {
    const change = run("baseline").path("violence_change");
    expect(Math.min(...change)).toBeLessThan(-1);
    expect(change.indexOf(Math.min(...change))).toBeLessThan(change.length / 2);
    expect(change.at(-1)).toBeGreaterThan(0);
  });

  test("a deal without vetting leaves more predatory militias than none", () => {
    expect(last("deal", "predatory")).toBeGreaterThan(last("baseline", "predatory"));
  });

  test("a vetted and controlled deal leaves fewer", () => {
    expect(last("vetted_deal", "predatory")).toBeLessThan(last("baseline", "predatory"));
  });

  test("a chain of three states stepped by hand gives the same numbers when left alone", () => {
    const own = run("baseline");
    const part = (name: string) => own.input(name) / 100;
    const all = own.input("municipalities");
    const restrained =
      own.input("predation") *
      (1 - part("spontaneous_effect") * part("spontaneous")) *
      (1 - part("threat_effect") * part("outside_threat")) *
      (1 + part("rift_effect") * part("rift"));
    let [armed, preying] = [own.input("first_cases"), 0];
    own.path("predatory").forEach((value, i) => {
      expect(preying).toBeCloseTo(value, 8);
      const formed =
        (all * part("open_to_militias") - armed - preying) *
        (own.path("threat")[i] as number) *
        (own.input("onset") + (own.input("spread") * (armed + preying)) / all);
      const turned = restrained * (1 + (part("neighbour_effect") * preying) / all) * armed;
      armed += (formed - turned) / 4;
      preying += turned / 4;
    });
  });
});
