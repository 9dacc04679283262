import { describe, expect, test } from "vitest";
import { madeUp } from "../test/made-up.js";
import { checkClaim, checkClaims } from "./check-claim.js";
import { type Evidence, openEvidence } from "./evidence.js";
import type { Amount, Fact, WorkedClaim } from "./records.js";

const made = madeUp();

/** A claim of which the stated figure and the result are given. */
function check(stated: Partial<Fact>, worked: Amount | undefined, more: Partial<WorkedClaim> = {}) {
  const { value: _value, anchor: _anchor, ...rest } = made.fact("aid-fall") as Fact;
  const evidence: Evidence = openEvidence({ ...made.data, facts: [{ ...rest, ...stated } as Fact] });
  const { worked: _worked, ...claim } = made.data.claims.find((one) => one.id === "aid-fell") as WorkedClaim;
  return checkClaim(evidence, { ...claim, ...(worked && { worked }), ...more });
}

describe("the verdict on a claim", () => {
  test.each<[string, Partial<Fact>, Amount, string, string]>([
    ["is the result itself", { value: 13 }, { value: 13 }, "holds", "rounded"],
    ["is the result rounded down", { value: 13 }, { value: 13.49 }, "rounds-to", "rounded"],
    ["is the result rounded at the edge", { value: 13 }, { value: 12.5 }, "rounds-to", "rounded"],
    ["is further off than half a digit", { value: 13 }, { value: 13.51 }, "differs", "inconsistent"],
    ["is printed with more digits", { value: 13.1 }, { value: 13.2 }, "differs", "inconsistent"],
    ["is near the upper end", { value: 13 }, { low: 10, high: 13.2 }, "holds", "upper-bound"],
    ["is near the lower end", { value: 13 }, { low: 12.9, high: 20 }, "holds", "lower-bound"],
    ["lies within the range", { value: 13 }, { low: 10, high: 20 }, "holds", "consistent"],
    ["lies outside the range", { value: 13 }, { low: 14, high: 20 }, "differs", "inconsistent"],
    ["is about so much", { value: 100, hedge: "about" }, { value: 109 }, "holds", "consistent"],
    ["is not even about so much", { value: 100, hedge: "about" }, { value: 112 }, "differs", "inconsistent"],
    ["is more than so much", { value: 100, hedge: "more-than" }, { value: 140 }, "holds", "consistent"],
    ["is not more than so much", { value: 100, hedge: "more-than" }, { value: 90 }, "differs", "inconsistent"],
    ["is up to so much", { value: 100, hedge: "up-to" }, { value: 60 }, "holds", "consistent"],
    ["is a range that meets", { low: 10, high: 14 }, { value: 12 }, "holds", "consistent"],
    ["is a range that does not", { low: 10, high: 14 }, { value: 15 }, "differs", "inconsistent"],
    ["is negative", { value: -13 }, { value: -13.2 }, "rounds-to", "rounded"],
    [
      "is in the words of its anchor",
      { value: 13, anchor: "fell by 13.0 percent" },
      { value: 13.2 },
      "differs",
      "inconsistent",
    ],
  ])("when what is stated %s", (_what, stated, worked, verdict, finding) => {
    expect(check(stated, worked)).toMatchObject({ verdict, finding });
  });

  test("takes the stated figure into the unit of the claim", () => {
    // 13 percent is 0.13, and half a digit of it 0.005
    const found = check({ value: 13 }, { value: 0.134 }, { unit: "1" });
    expect(found).toMatchObject({ verdict: "rounds-to", stated: { value: 0.13 }, half: 0.005 });
  });

  test("tells how far it is off, and which way", () => {
    expect(check({ value: 13 }, { value: 15 }).difference).toBe(2);
    expect(check({ value: 13 }, { low: 5, high: 10 }).difference).toBe(-3);
    expect(check({ value: 13 }, { value: 15 }).note).toBe("Stated as 13 percent; worked out as 15 percent: 2 more.");
  });

  test("is that it cannot be checked when a figure is not stated", () => {
    const found = checkClaim(made, made.data.claims.find((one) => one.id === "nobody-knows") as WorkedClaim);
    expect(found).toMatchObject({ verdict: "not-checkable", finding: "not-checkable" });
    expect(found.note).toMatch(/not stated/);
    expect(found).not.toHaveProperty("worked");
  });
});

test("the build works the equation out and the verdict follows", () => {
  // 1 - 2175 / 2500 is 0.13 exactly
  const [first] = checkClaims(made);
  expect(first).toMatchObject({
    id: "aid-fell",
    verdict: "holds",
    stated: { value: 13 },
    difference: expect.closeTo(0, 9),
  });
  expect(first?.worked?.value).toBeCloseTo(13, 9);
});
