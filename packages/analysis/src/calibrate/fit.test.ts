import { exp, normalInverse, pow } from "@palanca/engine/run";
import { describe, expect, test } from "vitest";
import { misra } from "../../test/misra.js";
import { streamOf } from "../stream.js";
import { levenbergMarquardt, solveLinear } from "./levenberg-marquardt.js";
import { effectiveOf, metropolis, rHatOf } from "./metropolis.js";
import { nelderMead } from "./nelder-mead.js";

const misraResiduals = ([b1, b2]: readonly number[]) =>
  misra.map(([x, y]) => (b1 as number) * (1 - exp(-(b2 as number) * x)) - y);

describe("Levenberg and Marquardt", () => {
  test.each([[[500, 0.0001]], [[250, 0.0005]]])("reaches NIST's certified values for Misra1a from %j", (start) => {
    const { at, left, errors } = levenbergMarquardt(misraResiduals, start);
    expect(at[0]).toBeCloseTo(238.94212918, 3);
    expect(at[1]).toBeCloseTo(5.5015643181e-4, 9);
    expect(left).toBeCloseTo(0.12455138894, 8);
    expect(errors[0]).toBeCloseTo(2.7070075241, 3);
    expect(errors[1]).toBeCloseTo(7.2668688436e-6, 9);
  });

  test("walks down Rosenbrock's valley", () => {
    const { at } = levenbergMarquardt(
      ([x, y]) => [10 * ((y as number) - (x as number) * (x as number)), 1 - (x as number)],
      [-1.2, 1],
    );
    expect(at[0]).toBeCloseTo(1, 6);
    expect(at[1]).toBeCloseTo(1, 6);
  });

  test("gives an infinite error to what the data do not hold", () => {
    // Only the sum of the two counts.
    const { errors } = levenbergMarquardt(([a, b]) => [1, 2, 3].map((y) => (a as number) + (b as number) - y), [0, 0]);
    expect(errors).toEqual([Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY]);
  });
});

test("a number that moves nothing keeps no other from being held", () => {
  const { errors } = levenbergMarquardt(
    ([a, b]) => [1, 2, 3].map((y) => (a as number) + 0 * (b as number) - y),
    [0, 0],
  );
  // Mean of 1, 2, 3: two squares left over one degree of freedom, over three observations.
  expect(errors[0]).toBeCloseTo(Math.sqrt(2 / 3), 6);
  expect(errors[1]).toBe(Number.POSITIVE_INFINITY);
});

describe("Nelder and Mead", () => {
  test("walk down Rosenbrock's valley", () => {
    const { at } = nelderMead(
      ([x, y]) => 100 * pow2((y as number) - pow2(x as number)) + pow2(1 - (x as number)),
      [-1.2, 1],
      [0.5, 0.5],
    );
    expect(at[0]).toBeCloseTo(1, 5);
    expect(at[1]).toBeCloseTo(1, 5);
  });

  test("find the bottom of Powell's function of four numbers", () => {
    const { value } = nelderMead(
      ([a, b, c, d]) =>
        pow2(at(a) + 10 * at(b)) +
        5 * pow2(at(c) - at(d)) +
        pow2(pow2(at(b) - 2 * at(c))) +
        10 * pow2(pow2(at(a) - at(d))),
      [3, -1, 0, 1],
      [1, 1, 1, 1],
      { most: 5000 },
    );
    expect(value).toBeLessThan(1e-8);
  });

  test("agree with certified least squares", () => {
    const { at } = nelderMead((b) => misraResiduals(b).reduce((sum, r) => sum + r * r, 0), [250, 0.0005], [20, 0.0001]);
    expect(at[0]).toBeCloseTo(238.94212918, 2);
  });
});

describe("the random walk", () => {
  const options = { chains: 4, draws: 4000, seed: 1 };
  const starts = [
    [-2, 2],
    [2, 2],
    [0, 0],
    [1, -3],
  ];
  // Two normals with correlation 0.9 and spreads 1 and 2.
  const density = ([x, y]: readonly number[]) => {
    const [a, b] = [x as number, (y as number) / 2];
    return -(a * a - 1.8 * a * b + b * b) / (2 * 0.19);
  };
  const walk = metropolis(density, starts, [1, 1], options);
  const [xs, ys] = walk.draws.map((chains) => chains.flatMap((chain) => [...chain])) as [number[], number[]];
  const moment = (of: readonly number[]) => of.reduce((sum, x) => sum + x, 0) / of.length;

  test("gives mean and spread of a known density", () => {
    expect(Math.abs(moment(xs))).toBeLessThan(0.12);
    expect(Math.sqrt(moment(ys.map((y) => y * y)))).toBeCloseTo(2, 0);
    expect(moment(xs.map((x, i) => (x * (ys[i] as number)) / 2))).toBeCloseTo(0.9, 0);
  });

  test("comes together, and says how many draws it is worth", () => {
    for (const rHat of walk.rHat) expect(rHat).toBeLessThan(1.02);
    for (const effective of walk.effective) expect(effective).toBeGreaterThan(400);
    expect(walk.taken).toBeGreaterThan(0.1);
    expect(walk.taken).toBeLessThan(0.6);
  });

  test("is the same for the same seed", () => {
    expect(metropolis(density, starts, [1, 1], options).draws).toEqual(walk.draws);
  });

  test("is told apart by R-hat when chains sit in two places", () => {
    const normals = streamOf(1, "noise");
    const chain = (middle: number) => Float64Array.from({ length: 500 }, () => middle + normalInverse(normals()));
    expect(rHatOf([chain(0), chain(3)])).toBeGreaterThan(1.5);
    expect(rHatOf([chain(0), chain(0)])).toBeLessThan(1.02);
  });

  test("has as many effective draws as draws when none hangs on the one before", () => {
    const normals = streamOf(2, "noise");
    const chain = () => Float64Array.from({ length: 2000 }, () => normalInverse(normals()));
    expect(effectiveOf([chain(), chain()])).toBeGreaterThan(3000);
  });

  test("has (1 - r) over (1 + r) of them when each keeps r of the one before", () => {
    const normals = streamOf(3, "noise");
    const chain = () => {
      let x = 0;
      return Float64Array.from({ length: 8000 }, () => {
        x = 0.8 * x + 0.6 * normalInverse(normals());
        return x;
      });
    };
    expect(effectiveOf([chain(), chain()]) / 16000).toBeCloseTo(0.2 / 1.8, 1);
  });
});

test("equations that contradict each other have no solution", () => {
  expect(
    solveLinear(
      [
        [2, 0],
        [0, 4],
      ],
      [2, 4],
    ),
  ).toEqual([1, 1]);
  expect(
    solveLinear(
      [
        [1, 1],
        [1, 1],
      ],
      [1, 2],
    ),
  ).toBeUndefined();
});

const pow2 = (x: number) => pow(Math.abs(x), 2);
const at = (x: number | undefined) => x as number;
