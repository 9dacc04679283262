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

describe("policing", () => {
  const run = (name: keyof typeof scenarios) => runPolicy(model, scenarios[name], place);

  test("the sign of a deployment's effect turns within the horizon", () => {
    const change = run("soldiers").path("soldiers_change");
    expect(change[0]).toBeLessThan(0);
    expect(change.at(-1)).toBeGreaterThan(0);
  });

  test("reform first costs effective police and later brings them", () => {
    const effective = run("reform").path("effective");
    expect(effective[4]).toBeLessThan(1);
    expect(Math.max(...effective)).toBeGreaterThan(1);
  });

  test("exposure of soldiers worked out in closed form gives the same share", () => {
    const own = run("soldiers");
    own.path("soldiers_corrupt").forEach((value, i) => {
      expect(value).toBeCloseTo(1 - (1 - own.input("soldier_exposure") / 4) ** i, 9);
    });
  });

  test("the force stepped by hand gives the same effective police", () => {
    const own = run("reform");
    const part = (name: string) => own.input(name) / 100;
    const [first, gain] = [part("corrupt_at_start"), part("training_gain")];
    let [learning, vacant, trained, corrupt, quality] = [0, 0, 0, first, 1];
    own.path("effective").forEach((value, i) => {
      const [taken, vetted] = i < 24 ? [0.15, 0.3] : [0, 0];
      const street = 1 - learning - vacant;
      expect(street * quality).toBeCloseTo(value, 9);
      const done = learning / own.input("training_time");
      const found = vetted * part("detection") * corrupt;
      const aim = ((1 + gain * trained) * (1 - corrupt)) / (1 - first);
      const rest = own.input("exposure") * (1 - corrupt - ((1 - first) / first) * corrupt);
      learning += (taken * street - done) / 4;
      vacant += (found * street - vacant / own.input("hiring_time")) / 4;
      quality += (aim - quality) / own.input("quality_lag") / 4;
      trained += (done * (1 - trained) - own.input("forgetting") * trained) / 4;
      corrupt += (rest - found) / 4;
    });
  });

  test("crimes, trust and what is solved, stepped by hand with soldiers and more investigators, are the same", () => {
    const levers = { deployment: 70, detectives: 180, reporting_help: 20, rotation: 30 };
    const own = runPolicy(model, { title: "Mixed", levers }, place);
    const part = (name: string) => own.input(name) / 100;
    const [reported, solvedShare, believed] = [
      part("reporting_at_start"),
      part("solved_at_start"),
      part("trust_at_start"),
    ];
    const first = (year: number): number =>
      (own.path("people")[year] as number) * part("adults") * (own.input("crime_rate_at_start") / 100_000);
    let [trust, used, shown, seen] = [believed, 0, 1, 1];
    own.path("crimes").forEach((value, i) => {
      const corrupted = 1 - (1 - (own.input("soldier_exposure") * 0.7) / 4) ** i;
      const soldiers =
        part("soldier_predation") * 0.7 * corrupted - part("deployment_effect") * Math.max(0, 0.7 - used);
      const effective = (own.path("effective")[i] as number) ** -own.input("police_elasticity");
      const crimes = first(i) * (1 + soldiers) * effective * shown ** -own.input("clearance_elasticity");
      expect(value / crimes).toBeCloseTo(1, 9);
      const byTrust = Math.min(1, reported * (trust / believed) ** own.input("reporting_answer"));
      const reports = crimes * (byTrust + (1 - byTrust) * 0.2);
      const capacity = first(0) * reported * solvedShare * 1.8 * (own.path("effective")[i] as number);
      const solved = Math.min(capacity, reports * part("solvable"));
      expect((own.path("cleared")[i] as number) / solved).toBeCloseTo(1, 9);
      expect(own.path("trust")[i]).toBeCloseTo(trust, 9);
      const aim =
        believed *
        seen ** own.input("service_effect") *
        (1 - part("abuse_effect") * 0.7 * corrupted) *
        (1 - part("tie_loss") * 0.3);
      const slow = 4 * own.input("trust_time");
      trust += (Math.min(1, aim) - trust) / slow;
      shown += (solved / crimes / (reported * solvedShare) - shown) / slow;
      seen += (solved / reports / solvedShare - seen) / slow;
      used += (0.7 - used) / own.input("deployment_fade") / 4;
    });
  });
});
