import { describe, expect, test } from "vitest";
import type { ProblemsError } from "./problem.js";
import { uniformsOf } from "./sample.js";
import { directionNumbers, pointBits, SOBOL_DIMENSIONS } from "./sobol.js";

const keys = Array.from({ length: 8 }, (_, i) => `key-${i}`);
const columns = (seed: number, block: number): Float64Array[] =>
  keys.map((key) => uniformsOf({ seed, sampling: "sobol" }, key, block, keys));

/** Whether the first 2^m points have one in each box of 2^-p by 2^-(m-p), for every p. */
function isNet(x: Float64Array, y: Float64Array, m: number): boolean {
  for (let p = 0; p <= m; p++) {
    const boxes = new Set<number>();
    for (let i = 0; i < 1 << m; i++)
      boxes.add(
        Math.floor((x[i] as number) * (1 << p)) * (1 << (m - p)) + Math.floor((y[i] as number) * (1 << (m - p))),
      );
    if (boxes.size !== 1 << m) return false;
  }
  return true;
}

describe("sobol", () => {
  test("the unscrambled points of four dimensions are the published ones", () => {
    // Joe and Kuo's own program prints these points in the order of the Gray code; here they stand in the order of their numbers.
    const points = Array.from({ length: 4 }, (_, d) =>
      Uint32Array.from({ length: 8 }, (_, n) => pointBits(n, directionNumbers(d))),
    );
    const printed = [
      [0, 0.5, 0.25, 0.75, 0.125, 0.625, 0.375, 0.875],
      [0, 0.5, 0.75, 0.25, 0.625, 0.125, 0.375, 0.875],
      [0, 0.5, 0.75, 0.25, 0.875, 0.375, 0.125, 0.625],
      [0, 0.5, 0.75, 0.25, 0.375, 0.875, 0.625, 0.125],
    ];
    printed.forEach((column, d) =>
      expect(new Set(Array.from(points[d] as Uint32Array, (bits) => bits / 4294967296))).toEqual(new Set(column)),
    );
    expect(Array.from(points[0] as Uint32Array, (bits) => bits / 4294967296)).toEqual(printed[0]);
  });
  test.each([1, 2, 3, 4, 5, 6, 7, 8, 9, 10])("the first two dimensions are a (0, %i, 2)-net in every block", (m) => {
    for (const block of [0, 1, 6]) {
      const [x, y] = columns(11, block) as [Float64Array, Float64Array];
      expect(isNet(x, y, m)).toBe(true);
    }
  });
  test("every dimension has one point in each of 1,024 strata of every block", () => {
    for (const key of keys) {
      const strata = new Set(uniformsOf({ seed: 4, sampling: "sobol" }, key, 5, keys).map((u) => Math.floor(u * 1024)));
      expect(strata.size).toBe(1024);
    }
  });
  test("plain draws are no such net", () => {
    const [x, y] = keys.map((key) => uniformsOf({ seed: 11, sampling: "plain" }, key, 0, keys));
    expect(isNet(x as Float64Array, y as Float64Array, 6)).toBe(false);
  });
  test("scrambling depends on seed and name", () => {
    expect(uniformsOf({ seed: 1, sampling: "sobol" }, "a", 0, ["a"])).not.toEqual(
      uniformsOf({ seed: 2, sampling: "sobol" }, "a", 0, ["a"]),
    );
    expect(uniformsOf({ seed: 1, sampling: "sobol" }, "a", 0, ["a"])).not.toEqual(
      uniformsOf({ seed: 1, sampling: "sobol" }, "b", 0, ["b"]),
    );
  });
  test("over seeds the mean square error of a smooth mean falls faster than that of plain draws", () => {
    // The mean of a product over eight dimensions is 1. From 256 to 1,024 points plain errors shrink by 4 in mean square.
    const errorOf = (sampling: "plain" | "sobol", count: number): number => {
      let squares = 0;
      for (let seed = 1; seed <= 60; seed++) {
        const all = keys.map((key) => uniformsOf({ seed, sampling }, key, 0, keys));
        let sum = 0;
        for (let i = 0; i < count; i++)
          sum += all.reduce((product, u) => product * (1 + ((u[i] as number) - 1 / 2) / 2), 1);
        squares += (sum / count - 1) * (sum / count - 1);
      }
      return squares / 60;
    };
    const fall = errorOf("sobol", 256) / errorOf("sobol", 1024);
    expect(fall).toBeGreaterThan(6);
    expect(errorOf("sobol", 1024)).toBeLessThan(errorOf("plain", 1024) / 30);
  });
  test("more uncertainties than the table serves are a problem that says what to do", () => {
    const many = Array.from({ length: SOBOL_DIMENSIONS + 1 }, (_, i) => `k${i}`);
    try {
      uniformsOf({ seed: 1, sampling: "sobol" }, "k0", 0, many);
      expect.unreachable();
    } catch (error) {
      const [problem] = (error as ProblemsError).problems;
      expect(problem?.where.symbol).toBe(`k${SOBOL_DIMENSIONS}`);
      expect(problem?.todo).toContain("latin");
    }
  });
});
