import { runInline } from "@palanca/engine";

import { describe, expect, test } from "vitest";
import { smallCase } from "../../test/small-lab.js";
import { ensembleOf } from "../ensemble/ensemble.js";
import { readConstraint } from "../robustness/satisficing.js";
import { treeRules } from "./cart.js";
import { discover } from "./discover.js";
import { interestBeyond } from "./interest.js";
import { rankFlips } from "./rank-flips.js";
import { tellBox } from "./tell-box.js";

const ensemble = await ensembleOf([smallCase("nothing", 0), smallCase("some", 1), smallCase("same", 1)], {
  run: runInline,
  futures: 2048,
  seed: 1,
});
const tell = (value: number, unit: string) => `${value.toFixed(1)} ${unit}`;

describe("rank flips", () => {
  // `some` beats `nothing` where the effect is above zero: not in one future of four.
  const flips = rankFlips(ensemble, 1, 0, "kept");

  test("are where they were planted", () => {
    expect(flips.share).toBeCloseTo(1 / 4, 3);
    expect(flips.boxes).toHaveLength(1);
    const [box] = flips.boxes;
    expect(box?.borders.map((border) => border.column)).toEqual(["effect"]);
    expect(Math.abs(box?.borders[0]?.high ?? 9)).toBeLessThan(0.05);
    expect(box?.borders[0]?.highQuantile).toBeCloseTo(1 / 4, 2);
    expect(box?.isBorneOut).toBe(true);
  });

  test("are told with unit, quantile and shares", () => {
    expect(tellBox(flips.boxes[0] as never, tell)).toMatch(
      /^\d+ % of them lie where effect of effort is at most -?0\.0 person \/ year \(its lowest 2[456] %\); there it is so in (9\d|100) % of futures\.$/,
    );
  });

  test("of the other policy are the other three quarters of the futures", () => {
    expect(rankFlips(ensemble, 0, 1, "kept").share).toBeCloseTo(3 / 4, 3);
  });

  test("are refused for a policy equal to the one it is set against", () => {
    expect(() => rankFlips(ensemble, 2, 1, "kept")).toThrow(/policy-equal-to-the-baseline/);
  });
});

describe("discovery", () => {
  test("finds a corner of two columns and leaves the idle one alone", () => {
    const interest = interestBeyond(ensemble, 1, readConstraint("kept<=-1.5"));
    const [box] = discover(ensemble, interest).boxes;
    expect(new Set(box?.borders.map((border) => border.column))).toEqual(new Set(["effect", "burden"]));
  });

  test("gives a tree whose densest rule holds mostly futures of interest", () => {
    const [first] = treeRules(ensemble, interestBeyond(ensemble, 1, readConstraint("kept<=0")));
    expect(first?.density).toBeGreaterThan(0.9);
  });

  test.each([
    ["kept>=100", /nothing-to-tell-apart/],
    ["kept>=2.8", /too-few-of-interest/],
    ["kepd>=1", /unknown-measure/],
  ])("of %s is refused", (line, problem) => {
    expect(() => discover(ensemble, interestBeyond(ensemble, 1, readConstraint(line)))).toThrow(problem);
  });

  test("of few futures is refused", async () => {
    const few = await ensembleOf([smallCase("nothing", 0), smallCase("some", 1)], {
      run: runInline,
      futures: 100,
      seed: 1,
    });
    expect(() => rankFlips(few, 1, 0, "kept")).toThrow(/too-few-futures/);
  });
});
