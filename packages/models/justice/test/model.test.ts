import { runPolicy, testModel } from "@palanca/model-kit/testing";
import { describe, expect, test } from "vitest";
import { charts, checks, model, place, scenarios } from "../src/index.js";
import { pipeline } from "./pipeline.js";

testModel(
  { model, scenarios, checks, charts, place },
  {
    place,
    baseline: new URL("./baseline.csv", import.meta.url),
    readme: new URL("../README.md", import.meta.url),
  },
);

describe("justice", () => {
  const run = (name: keyof typeof scenarios) => runPolicy(model, scenarios[name], place);

  test("a queue a stage worked out by hand gives the same sentences", () => {
    const own = run("baseline");
    const first = (name: string) => own.path(name)[0] as number;
    const byHand = pipeline({
      opened: own.path("opened"),
      step: 1 / 4,
      queues: ["investigation", "prosecution", "court", "review"].map((name) => first(`${name}_queue`)),
      capacities: ["investigation", "prosecution", "court", "review"].map((name) => first(`${name}_capacity_now`)),
      times: ["investigation_time", "prosecution_time", "hearing_time", "hearing_time"].map(own.input),
      shares: ["solved_share", "charged_share", "convicted_share", "upheld_share"].map((name) => own.input(name) / 100),
      retried: own.input("retried_share") / 100,
      lapse: own.input("lapse_rate"),
      limitation: own.input("limitation"),
    });
    own.path("sentenced").forEach((value, i) => expect(byHand[i]).toBeCloseTo(value, 4));
  });

  test("at the start the trial courts bind", () => {
    expect(run("baseline").path("binding_stage")[0]).toBe(3);
  });

  test("handing over a tenth of those charged worked out by hand: three in fifty leave, and the sanction counts them sooner", () => {
    const asked = runPolicy(model, { title: "asked", levers: { extradition: 10 } }, place);
    const at = (name: string) => asked.path(name)[0] as number;
    const share = (name: string) => asked.input(name) / 100;
    const upheld = at("prosecution_done") * share("charged_share");
    expect(at("handed_over")).toBeCloseTo(upheld * 0.1 * share("granted_share"), 6);
    const abroad = at("handed_over") * share("convicted_abroad");
    const wait = at("investigation_wait") + at("prosecution_wait") + asked.input("hearing_time");
    const worth = (count: number, years: number) => count * Math.exp(-asked.input("impatience") * years);
    const sanction = (worth(at("sentenced"), at("wait")) + worth(abroad, wait)) / at("crimes");
    expect(at("expected_sanction")).toBeCloseTo(asked.input("sentence_years") * sanction, 9);
  });

  test("more reports alone hardly raise the sentences while the courts bind", () => {
    const [now, more] = [run("baseline"), run("reports")].map((one) => one.path("sentenced").at(-1) as number);
    expect((more as number) / (now as number)).toBeLessThan(1.01);
  });
});
