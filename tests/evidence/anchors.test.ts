import { checkAnchors, type EvidenceData, tellAnchorFaults } from "@palanca/evidence";
import { readDocuments } from "@palanca/evidence/build";
import { builtEvidence } from "@palanca/model-kit/testing";
import { atHand } from "@palanca/tooling/at-hand";
import { describe, expect, test } from "vitest";

const documents = atHand("documents");
const { data } = builtEvidence();

describe.skipIf(!documents)("the documents", () => {
  const report = checkAnchors(data, documents ? readDocuments(documents) : new Map());

  test("hold every anchor, and near it the figure that it stands for", () => {
    expect(tellAnchorFaults(report)).toEqual([]);
  });

  test("are asked for every documented fact and every causal claim", () => {
    const asked = data.facts.filter((fact) => fact.grade === "documented").length + data.causal.length;
    expect(report.checked).toBe(asked);
    expect(asked).toBeGreaterThanOrEqual(60);
  });

  test("would not hold a figure that were mistyped", () => {
    const fact = data.facts.find((one) => one.grade === "documented" && one.value !== undefined);
    const mistyped = { ...fact, value: (fact?.value ?? 0) * 1.37 + 0.011 };
    const planted = { ...data, facts: [mistyped], causal: [] } as unknown as EvidenceData;
    expect(checkAnchors(planted, readDocuments(documents as string)).missingDigits).toHaveLength(1);
  });
});
