/** The packed direction numbers against the published table. */
import fs from "node:fs";
import path from "node:path";
import { atHand } from "@palanca/tooling/at-hand";
import { describe, expect, test } from "vitest";
import { DIMENSIONS, polynomialOf } from "../src/sobol-directions.js";

const reference = atHand("reference");

describe.skipIf(!reference)("sobol directions", () => {
  test("every dimension has the polynomial and the first numbers of new-joe-kuo-6", () => {
    const text = fs.readFileSync(path.join(reference as string, "sobol", "joe_kuo_6.csv"), "utf8");
    const rows = text.trim().split("\n").slice(1, DIMENSIONS);
    expect(rows.length).toBe(DIMENSIONS - 1);
    for (const row of rows) {
      const [dimension, degree, a, m] = row.split(",") as [string, string, string, string];
      const found = polynomialOf(Number(dimension));
      expect([found.m.length, found.a, found.m.join(" ")]).toEqual([Number(degree), Number(a), m.trim()]);
    }
  });
});
