import { atHand } from "@palanca/tooling/at-hand";
import { describe, expect, test } from "vitest";
import { planOf } from "../src/plan-model.js";
import { readyCase } from "../src/ready-case.js";
import { columnOf } from "../src/run.js";
import { workCase } from "../src/work-case.js";
import { referenceModels } from "./reference-models.js";

const folder = atHand("benchmarks");

describe.skipIf(!folder)("reference models", () => {
  const models = folder ? referenceModels(folder) : undefined;

  test.each(["M1", "M2", "M3"] as const)("%s gives the outputs of its check rows to ten digits", (name) => {
    const { model, constants, parameters, measures, rows } = (models as NonNullable<typeof models>)[name];
    const draws = parameters.map((key) => ({ key, draw: { kind: "uniform", low: 0, high: 1 } as const }));
    const inputs = {
      ...constants,
      ...Object.fromEntries(draws.map((one) => [one.key, { feed: "draw", ...one } as const])),
    };
    const columns = new Map(
      draws.map((one, p) => [columnOf(one), Float64Array.from(rows, (row) => row.parameters[p] as number)]),
    );
    const worked = workCase(readyCase({ plan: planOf(model), inputs }, []), columns, 0, rows.length);
    expect(worked.failures).toEqual([]);
    rows.forEach(({ outputs }, future) => {
      outputs.forEach((output, m) => {
        const found = worked.measures[measures[m] as string]?.[future] as number;
        expect(Math.abs(found / output - 1)).toBeLessThan(1e-10);
      });
    });
  });
});
