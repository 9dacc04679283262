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

  test("prevention, two borders and the network stepped by hand give the same arrivals in every year", () => {
    const levers = { prevention: { to: 50, from: 2015, until: 2020 }, control_south: 300, legal_paths: 10 };
    const own = runPolicy(model, { title: "Mixed", levers }, place);
    const part = (name: string) => own.input(name) / 100;
    const at = (name: string, year: number) => own.path(name)[year] as number;
    const south = 1 - (1 - part("caught_south")) ** (1 + 2 * (1 - part("deflection")));
    const caught = 1 - (1 - south) * (1 - part("caught_north"));
    const before = 1 - (1 - part("caught_south")) * (1 - part("caught_north"));
    const first = at("people", 0) * part("emigrant_share");
    let [abroad, reached] = [first, 0];
    own.years.forEach((_, year) => {
      const push = (at("homicide_rate", year) / at("homicide_rate", 0)) ** own.input("violence_elasticity");
      const pull = (abroad / first) ** own.input("network_elasticity");
      const willing =
        at("people", year) * part("departure_rate") * push * pull * (1 - part("prevention_effect") * reached);
      const setOut = willing * 0.9 * Math.exp(-own.input("deterrence") * (caught - before));
      const arrived = (setOut * (1 - caught)) / (1 - part("trying_again") * caught);
      expect(at("arrivals", year) / arrived).toBeCloseTo(1, 9);
      abroad += arrived + willing * 0.1 - own.input("return_rate") * abroad;
      reached += (at("prevention", year) / 100 - reached) / own.input("prevention_lag");
    });
  });

  test("it runs for a country and for the three together", () => {
    expect(run("baseline", "northern-triangle").path("arrivals")[0]).toBeGreaterThan(
      run("baseline", "honduras").path("arrivals")[0] as number,
    );
  });
});
