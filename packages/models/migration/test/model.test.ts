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

describe("migration", () => {
  const run = (name: keyof typeof scenarios, where = place) => runPolicy(model, scenarios[name], where);

  test("a thousand people followed try by try arrive in the same share", () => {
    const own = run("baseline");
    const [south, north, again] = ["caught_south", "caught_north", "trying_again"].map((name) => own.input(name) / 100);
    let trying = 1000;
    let arrived = 0;
    let stopped = 0;
    for (let turn = 0; turn < 200; turn++) {
      const past = trying * (1 - (south as number)) * (1 - (north as number));
      arrived += past;
      stopped += trying - past;
      trying = (trying - past) * (again as number);
    }
    const departures = own.path("departures")[0] as number;
    expect((own.path("arrivals")[0] as number) / departures).toBeCloseTo(arrived / 1000, 9);
    expect((own.path("apprehended")[0] as number) / departures).toBeCloseTo(stopped / 1000, 9);
  });

  test("the chance that the rise of apprehensions needs gives four times the apprehensions a person", () => {
    const own = run("baseline");
    const each = (south: number) => {
      const caught = 1 - (1 - south) * (1 - own.input("caught_north") / 100);
      return south / (1 - (own.input("trying_again") / 100) * caught);
    };
    const needed = own.path("caught_south_needed")[0] as number;
    expect(needed).toBeLessThan(1);
    expect(each(needed) / each(own.input("caught_south") / 100)).toBeCloseTo(4, 9);
  });

  test("it runs for a country and for the three together", () => {
    expect(run("baseline", "northern-triangle").path("arrivals")[0]).toBeGreaterThan(
      run("baseline", "honduras").path("arrivals")[0] as number,
    );
  });
});
