/** Quantiles beside those of @stdlib, which follow other formulas: Boost's and Cephes' where ours are Newton's and Halley's steps. */
import { createRequire } from "node:module";
import type { Draw } from "@palanca/engine";
import { drawQuantile } from "@palanca/engine/run";
import fc from "fast-check";
import { describe, expect, test } from "vitest";

const load = createRequire(import.meta.url);
const witness = (name: string): ((p: number, ...parameters: readonly number[]) => number) =>
  load(`@stdlib/stats-base-dists-${name}-quantile`);

/** Theirs of the normal keeps 12 digits; the others agree to 14. */
const TOLERANCE = 1e-11;

const chance = fc.double({ noNaN: true, min: 1e-6, max: 1 - 1e-6 });
const between = (min: number, max: number): fc.Arbitrary<number> => fc.double({ noNaN: true, min, max });

const families: readonly (readonly [string, readonly fc.Arbitrary<number>[], (...of: number[]) => Draw])[] = [
  ["normal", [between(-50, 50), between(0.01, 50)], (mean = 0, sd = 0) => ({ kind: "normal", mean, sd })],
  ["beta", [between(0.3, 80), between(0.3, 80)], (a = 0, b = 0) => ({ kind: "beta", a, b })],
  [
    "gamma",
    [between(0.3, 150), between(0.1, 10)],
    (shape = 0, rate = 0) => ({ kind: "gamma", shape, scale: 1 / rate }),
  ],
  ["t", [between(1, 60)], (df = 0) => ({ kind: "student-t", df })],
];

describe("quantiles", () => {
  test.each(families)("%s: four hundred anywhere are those of the witness", (name, parameters, drawOf) => {
    const theirs = witness(name);
    fc.assert(
      fc.property(chance, fc.tuple(...parameters), (p, given) => {
        const [ours, other] = [drawQuantile(drawOf(...given), p), theirs(p, ...given)];
        // Around the middle a value near zero has few digits left of what it was worked out from.
        const scale = name === "normal" ? Math.abs(given[0] as number) + (given[1] as number) : name === "t" ? 1 : 0;
        expect(Math.abs(ours - other)).toBeLessThanOrEqual(TOLERANCE * Math.max(Math.abs(other), scale));
      }),
      { numRuns: 400, seed: 7 },
    );
  });
});
