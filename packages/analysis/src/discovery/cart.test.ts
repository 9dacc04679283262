import { randomUniforms } from "@palanca/engine/run";
import { describe, expect, test } from "vitest";
import { cart, cartDefaults } from "./cart.js";
import type { Dimension } from "./dimension.js";

const numbers = (column: number): Dimension => ({ column, values: randomUniforms(1, `c${column}`) });

describe("a tree", () => {
  test("splits where the kinds part, and stops at pure leaves", () => {
    const ten: Dimension[] = [{ column: 0, values: Float64Array.from({ length: 10 }, (_, i) => i + 1) }];
    const interest = Uint8Array.from(ten[0]?.values ?? [], (x) => (x > 6 ? 1 : 0));
    expect(cart(ten, interest, { ...cartDefaults, leaf: 0.1 })).toEqual([
      { box: [{ low: Number.NEGATIVE_INFINITY, high: 6 }], count: 6, found: 0 },
      { box: [{ low: 7, high: Number.POSITIVE_INFINITY }], count: 4, found: 4 },
    ]);
  });

  test("finds a planted box of two columns", () => {
    const dimensions = [numbers(0), numbers(1), numbers(2)];
    const [a, b] = [dimensions[0]?.values ?? [], dimensions[2]?.values ?? []];
    const interest = Uint8Array.from(a, (x, i) => (x > 0.6 && (b[i] as number) < 0.5 ? 1 : 0));
    const dense = cart(dimensions, interest, cartDefaults).filter((leaf) => leaf.found === leaf.count);
    expect(dense).toHaveLength(1);
    expect(dense[0]?.found).toBe(interest.reduce((sum, one) => sum + one, 0));
    expect(dense[0]?.box[1]).toEqual({ low: Number.NEGATIVE_INFINITY, high: Number.POSITIVE_INFINITY });
  });

  test("splits a category off", () => {
    const values = randomUniforms(1, "whose").map((u) => Math.floor(u * 4));
    const leaves = cart(
      [{ column: 0, values, categories: ["a", "b", "c", "d"] }],
      Uint8Array.from(values, (v) => (v === 2 ? 1 : 0)),
      cartDefaults,
    );
    expect(leaves.find((leaf) => leaf.found > 0)?.box[0]?.kept).toEqual([2]);
    expect(leaves).toHaveLength(2);
  });

  test("never makes a leaf smaller than asked, and its leaves hold every future once", () => {
    const dimensions = [numbers(0), numbers(1)];
    const interest = Uint8Array.from(randomUniforms(1, "coin"), (u) => (u < 0.3 ? 1 : 0));
    const leaves = cart(dimensions, interest, { depth: 5, leaf: 0.1, purity: 1 });
    expect(Math.min(...leaves.map((leaf) => leaf.count))).toBeGreaterThanOrEqual(103);
    expect(leaves.reduce((sum, leaf) => sum + leaf.count, 0)).toBe(1024);
  });
});
