import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Expression } from "./plan-format.js";
import { bothWays } from "./testing-both-ways.js";
import { aPlan, randomPlan } from "./testing-plans.js";

describe("kernel", () => {
  test("random plans give the same bits as walking their expressions", () => {
    fc.assert(
      fc.property(
        randomPlan,
        fc.integer({ min: 0, max: 4 }),
        fc.integer({ min: 1, max: 9 }),
        (random, steps, count) => {
          const [worked, walked] = bothWays(random, steps, count);
          expect(worked).toEqual(walked);
        },
      ),
      { numRuns: 500 },
    );
  });

  test("random plans cut into many small functions give the same bits", () => {
    fc.assert(
      fc.property(randomPlan, fc.integer({ min: 1, max: 40 }), (random, longest) => {
        const [worked, walked] = bothWays(random, 3, 5, longest);
        expect(worked).toEqual(walked);
      }),
      { numRuns: 300 },
    );
  });

  test("six thousand states, each fed by the one before, stay within what engines take", () => {
    const many = 6000;
    const states = Array.from({ length: many }, (_, i) => ({
      start: slot(0),
      next: { op: "multiply", args: [slot(0), i === 0 ? slot(0) : slot(i)] } as Expression,
    }));
    const plan = aPlan({ inputs: 1, states, measures: [slot(many), { op: "exp", args: [slot(3)] }] });
    const feeds = new Map([["x0", "column"] as const]);
    const [worked, walked] = bothWays({ plan, feeds, values: [[1.1, 0.9, 2]] }, 4, 3);
    expect(worked).toEqual(walked);
  });

  test.each([
    "exp",
    "log",
    "sqrt",
    "abs",
    "floor",
    "ceil",
    "round",
    "normal-cdf",
    "normal-pdf",
    "normal-inverse",
    "negate",
    "not",
  ] as const)("%s has the same bits for special and for many random numbers", (op) => {
    const plan = aPlan({ inputs: 1, measures: [{ op, args: [slot(0)] }] });
    const feeds = new Map([["x0", "column"] as const]);
    for (const values of blocksOfNumbers(op === "normal-cdf" ? 8 : 40)) {
      const [worked, walked] = bothWays({ plan, feeds, values: [values] }, 0, values.length);
      expect(worked).toEqual(walked);
    }
  });

  test.each(["power", "min", "max", "mod", "divide", "smaller", "unequal", "and", "or"] as const)(
    "%s has the same bits for special and for many random pairs",
    (op) => {
      const plan = aPlan({ inputs: 2, measures: [{ op, args: [slot(0), slot(1)] }] });
      const feeds = new Map([["x0", "column"] as const, ["x1", "column"] as const]);
      for (const values of blocksOfNumbers(40)) {
        for (const turn of [1, 7, 20]) {
          const other = values.map((_, i) => values[(i * turn + turn) % values.length] as number);
          const [worked, walked] = bothWays({ plan, feeds, values: [values, other] }, 0, values.length);
          expect(worked).toEqual(walked);
        }
      }
    },
  );
});

const slot = (at: number): Expression => ({ op: "slot", slot: at });

const special = [
  0,
  -0,
  1,
  -1,
  0.5,
  -0.5,
  1.5,
  2.5,
  0.49999999999999994,
  2,
  3,
  8,
  -8,
  9,
  40,
  37,
  37.5,
  4,
  5e-324,
  -5e-324,
  2.2250738585072014e-308,
  2.225073858507201e-308,
  1.7976931348623157e308,
  Infinity,
  -Infinity,
  NaN,
  708,
  708.5,
  709.782712893384,
  709.79,
  -708.2,
  -745.1332191019412,
  -745.2,
  -740,
  0.9999999999999999,
  1.0000000000000002,
  1e-5,
  0.075,
  0.925,
  1e15,
  4503599627370497.5,
  9007199254740993,
  0.1,
  1 / 3,
];

/** Blocks of numbers of every size: random bits, the usual sizes, and those near one. */
function* blocksOfNumbers(blocks: number): Generator<number[]> {
  yield special;
  let state = 12345;
  const next = (): number => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state;
  };
  const words = new Uint32Array(2);
  const float = new Float64Array(words.buffer);
  const share = (): number => next() / 4294967296 + next() / 18446744073709551616;
  for (let block = 0; block < blocks; block++) {
    yield Array.from({ length: 1024 }, (_, i) => {
      if (i % 4 === 0) {
        words[0] = next();
        words[1] = next();
        return float[0] as number;
      }
      if (i % 4 === 1) return (share() - 0.5) * 1500;
      return i % 4 === 2 ? share() * 2 : 0.9 + share() / 5;
    });
  }
}
