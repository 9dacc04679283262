/** The range of lethal violence is as wide as the past asks for: held against five countries, it is neither too sure nor idle. */
import { expect, test } from "vitest";
import { planOf } from "../../packages/engine/src/plan-model.js";
import { runChecks } from "../../packages/model-kit/src/checks.js";
import { builtEvidence } from "../../packages/model-kit/src/testing.js";
import * as homicide from "../../packages/models/homicide/src/index.js";

test("about nine in ten of over two hundred past counts lay within the range from the 5th to the 95th percentile", () => {
  const { model, scenarios, charts, checks } = homicide;
  const scores = runChecks(
    { model, scenarios, charts, checks: checks.filter(({ kind }) => kind === "back-test") },
    { evidence: builtEvidence(), planOf, place: "honduras" },
  ).flatMap((result) => result.scores ?? []);
  const count = scores.reduce((sum, one) => sum + one.count, 0);
  const covered = scores.reduce((sum, one) => sum + one.covered * one.count, 0) / count;
  expect(count).toBeGreaterThan(200);
  expect(covered).toBeGreaterThan(0.85);
  expect(covered).toBeLessThan(0.95);
});
