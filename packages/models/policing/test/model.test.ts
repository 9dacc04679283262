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
});
