import { atHand } from "@palanca/tooling/at-hand";
import { describe, expect, test } from "vitest";
import { caseOf, measures, type ReferenceName, readReferenceModels } from "../bench/reference-models.mjs";
import { readyCase } from "../src/ready-case.js";
import { columnOf } from "../src/run.js";
import { workCase } from "../src/work-case.js";

const reference = readReferenceModels(atHand("benchmarks"));

describe.skipIf(!reference)("reference models", () => {
  test.each(["M1", "M2", "M3"] as const)("%s gives the outputs of its check rows to ten digits", (name) => {
    const models = reference as NonNullable<typeof reference>;
    const rows = models[name].check_rows;
    const one = caseOf(name as ReferenceName, models);
    const draws = Object.values(one.inputs).flatMap((value) => (value.feed === "draw" ? [value] : []));
    const columns = new Map(
      draws.map((draw, p) => [columnOf(draw), Float64Array.from(rows, (row) => row.parameters[p] as number)]),
    );
    const worked = workCase(readyCase(one, []), columns, 0, rows.length);
    expect(worked.failures).toEqual([]);
    rows.forEach(({ outputs }, future) => {
      outputs.forEach((output, m) => {
        const found = worked.measures[measures[name][m] as string]?.[future] as number;
        expect(Math.abs(found / output - 1)).toBeLessThan(1e-10);
      });
    });
  });
});
