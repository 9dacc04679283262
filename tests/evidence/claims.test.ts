import { checkClaims } from "@palanca/evidence";
import { builtEvidence } from "@palanca/model-kit/testing";
import { describe, expect, test } from "vitest";
import known from "./claims.json" with { type: "json" };

const findings = Object.fromEntries(checkClaims(builtEvidence()).map((check) => [check.id, check.finding]));

describe("the claims that can be worked out", () => {
  // A verdict that changes is news for the reader: look at the figures, then write the new one into claims.json.
  test("come to the verdicts that the reader was told", () => {
    expect(findings).toEqual(known);
  });

  test("are forty or more, of which most can be checked", () => {
    const all = Object.values(findings);
    expect(all.length).toBeGreaterThanOrEqual(45);
    expect(all.filter((finding) => finding !== "not-checkable").length).toBeGreaterThan(all.length / 2);
  });
});
