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

/** The pipeline of one account in plain code: three vintages in an array, one loop a year. */
function plainPipeline(yearly: readonly number[], withheldShare: number, releaseYear: number, at: Rates) {
  let [vintages, withheld, contracts, onTheWay, delivered] = [[0, 0, 0], 0, 0, 0, 0];
  const deliveredEachYear: number[] = [];
  yearly.forEach((voted, i) => {
    deliveredEachYear.push(delivered);
    const freed = 2015 + i >= releaseYear ? withheld / at.releaseTime : 0;
    const signed = vintages.map((open) => open * at.obligation);
    const paid = contracts / at.disbursement;
    const arrived = onTheWay / at.delivery;
    const [first, second] = vintages.map((open, age) => open - (signed[age] as number)) as [number, number, number];
    vintages = [voted * (1 - withheldShare) + freed, first, second];
    withheld += voted * withheldShare - freed - withheld / at.withheldLife;
    contracts += signed.reduce((sum, one) => sum + one, 0) - paid;
    onTheWay += paid - arrived;
    delivered += arrived;
  });
  return deliveredEachYear;
}

interface Rates {
  readonly obligation: number;
  readonly disbursement: number;
  readonly delivery: number;
  readonly releaseTime: number;
  readonly withheldLife: number;
}

describe("aid beside plain code", () => {
  test("one loop over three vintages delivers the same in every year, all accounts together", () => {
    const run = runPolicy(model, scenarios.baseline, place);
    const envelope = run.path("envelope");
    const input = (quantity: string, over: string): number =>
      (run.path(quantity)[3] as number) / (run.path(over)[3] as number);
    // Rates as the central run has them, read back from what flowed.
    const rates: Rates = {
      obligation: input("obligated", "unobligated"),
      disbursement: 1 / input("disbursed", "obligated_balance"),
      delivery: 1 / input("delivered", "in_delivery"),
      releaseTime: 2,
      withheldLife: 1 / input("lapsed", "withheld"),
    };
    const incle = (run.path("appropriated")[0] as number) / (envelope[0] as number);
    const conditioned = plainPipeline(
      envelope.map((all) => all * incle),
      0.15,
      2017,
      rates,
    );
    const free = plainPipeline(
      envelope.map((all) => all * (1 - incle)),
      0,
      2017,
      rates,
    );
    const engine = run.series.delivered_so_far ?? [];
    for (let i = 0; i < envelope.length; i++) {
      const all = engine.reduce((sum, account) => sum + (account[i] as number), 0);
      const plain = (conditioned[i] as number) + (free[i] as number);
      expect(Math.abs(all - plain)).toBeLessThanOrEqual(1e-9 * Math.max(1, plain));
    }
  });

  test("money for abusive units follows from the units that pass", () => {
    const run = runPolicy(model, scenarios.baseline, place);
    const [abusive, passed, money] = ["abusive", "abusive_passed", "abusive_money"].map(
      (name) => run.path(name)[0] as number,
    ) as [number, number, number];
    const barred = (run.path("barred_clean")[0] as number) / 100;
    expect(money / 100).toBeCloseTo(passed / (passed + 1 - abusive / 100 - barred), 12);
  });
});

describe("what a reader may ask", () => {
  test("conditions that are never met release nothing", () => {
    const run = runPolicy(model, scenarios.never_met, place);
    expect((run.series.released ?? []).flat().every((value) => value === 0)).toBe(true);
  });
});
