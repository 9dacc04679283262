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

  test("every lever at once, stepped in plain code, gives the same rate and victims in every year", () => {
    const levers = {
      yearly_reduction: { level: 4, from: 2016, until: 2019 },
      deployment: { level: 60, from: 2015, until: 2021 },
      police_reform: { to: 80, from: 2016, until: 2020 },
      leaders_removed: 3,
      prevention_reach: 40,
      pact: { level: 50, from: 2018, until: 2023 },
    };
    const run = runPolicy(model, { title: "All at once", levers }, "honduras");
    const of = (name: string, year = 0): number => run.path(name)[year] as number;
    const part = (name: string, year = 0): number => of(name, year) / 100;
    let rate = of("path_rate");
    let [gained, used, prevented, recent, broken] = [0, 0, 0, 0, 0];
    const reform = [0, 0, 0];
    run.years.forEach((_, year) => {
      const trend = part("underlying_trend") * Math.exp(-year / of("trend_memory"));
      const holding = Math.max(0, part("pact", year) - broken);
      const lowered =
        (1 - part("deployment_effect") * Math.max(0, part("deployment", year) - used)) *
        (1 - part("reform_effect") * (reform[2] as number)) *
        (1 - part("prevention_effect") * prevented) *
        (1 - part("pact_effect") * holding) *
        (1 + part("fragmentation_effect") * recent);
      expect(of("rate", year)).toBeCloseTo(rate * lowered, 9);
      const counted = (rate * lowered * of("people", year)) / 100_000;
      expect(of("victims", year)).toBeCloseTo(counted * (1 + part("under_recording")), 6);

      const cut = part("yearly_reduction", year);
      const lost = of("relapse_speed") * gained;
      rate *= 1 + (cut > 0 ? Math.min(-cut, trend) : trend + lost);
      gained += cut > 0 ? Math.max(0, cut + trend) : -lost;
      used += (part("deployment", year) - used) / of("deployment_fade");
      const stages = [part("police_reform", year), ...reform.slice(0, 2)];
      reform.forEach((level, i) => {
        reform[i] = level + (((stages[i] as number) - level) * 3) / of("reform_lag");
      });
      prevented += (part("prevention_reach", year) - prevented) / of("prevention_lag");
      recent += of("leaders_removed", year) - recent / of("fragmentation_fade");
      broken = part("pact", year) > 0 ? broken + (1 - Math.exp(-of("pact_hazard"))) * holding : 0;
    });
  });

  test("a truce made in 2018 holds whole in that year", () => {
    const run = runPolicy(model, { title: "Late", levers: { pact: { level: 100, from: 2018 } } }, "honduras");
    expect(run.path("truce_holds").slice(0, 4)).toEqual([0, 0, 0, 1]);
  });

  test("of a thousand men followed from 15 to 30, homicide takes what cause deletion says", () => {
    const run = runPolicy(model, scenarios.baseline, "honduras");
    const of = (name: string): number => run.path(name)[0] as number;
    const days = 365;
    let [alive, without] = [1000, 1000];
    const other = 1 - (of("other_survival") / 100) ** (1 / (15 * days));
    for (let day = 0; day < 15 * days; day++) {
      alive *= 1 - other - of("young_men_rate") / 100_000 / days;
      without *= 1 - other;
    }
    expect(of("young_men_lost")).toBeCloseTo((without - alive) / 10, 2);
  });
});
