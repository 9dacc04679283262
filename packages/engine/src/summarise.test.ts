import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { BandAccumulator } from "./band-accumulator.js";
import { BandHistogram } from "./band-histogram.js";
import { normalInverse } from "./elementary.js";
import { ExactSum } from "./exact-sum.js";
import { randomUniforms } from "./sample.js";
import { deviation, marginOfMedian, marginOfQuantile, mean, quantile, sortedSound, sum } from "./summarise.js";

const numbers = fc.array(fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e200, max: 1e200 }), {
  minLength: 1,
  maxLength: 60,
});
const shuffled = (values: readonly number[], by: number): number[] =>
  values
    .map((value, i) => ({ value, at: (i * 7919 + by * 104729) % 1009 }))
    .sort((a, b) => a.at - b.at)
    .map(({ value }) => value);

describe("sums", () => {
  test("are the same in any order", () => {
    fc.assert(fc.property(numbers, fc.nat(1000), (values, by) => sum(values) === sum(shuffled(values, by))));
  });
  test("are the same in any batches", () => {
    fc.assert(
      fc.property(numbers, fc.nat(60), (values, cut) => {
        const [a, b] = [new ExactSum(), new ExactSum()];
        for (const value of values.slice(0, cut)) a.add(value);
        for (const value of values.slice(cut)) b.add(value);
        b.merge(a);
        return b.total === sum(values);
      }),
    );
  });
  test("keep what is small beside what cancels", () => expect(sum([1e100, 1, -1e100, 1e-30])).toBe(1));
  test("of a tie are rounded by what lies below it", () => {
    expect(sum([1, 1.1102230246251565e-16, 1e-40])).toBe(1 + Number.EPSILON);
  });
  test("whole numbers are summed exactly", () => {
    fc.assert(
      fc.property(fc.array(fc.maxSafeInteger(), { minLength: 1, maxLength: 50 }), (values) => {
        const exact = values.reduce((total, value) => total + BigInt(value), 0n);
        return sum(values) === Number(exact);
      }),
    );
  });
});

describe("quantiles and margins", () => {
  test("type 7: the quantiles of 1 to 5 and 10 are those that R prints", () => {
    const sorted = Float64Array.from([1, 2, 3, 4, 5, 10]);
    expect([0, 0.05, 0.25, 0.5, 0.9, 1].map((p) => quantile(sorted, p))).toEqual([1, 1.25, 2.25, 3.5, 7.5, 10]);
  });
  test("mean and deviation of 2, 4, 4, 4, 5, 5, 7, 9", () => {
    expect(mean([2, 4, 4, 4, 5, 5, 7, 9])).toBe(5);
    expect(deviation([2, 4, 4, 4, 5, 5, 7, 9])).toBeCloseTo(Math.sqrt(32 / 7), 15);
  });
  test("the margin of the median of 100 futures runs from the 40th to the 61st", () => {
    const sorted = Float64Array.from({ length: 100 }, (_, i) => i + 1);
    expect(marginOfQuantile(sorted, 1 / 2)).toEqual({ low: 40, high: 61, half: 10.5 });
    expect(marginOfMedian(sorted)).toBe(10.5);
  });
  test("ten futures say nothing of how high the 95th percentile may be", () => {
    expect(
      marginOfQuantile(
        Float64Array.from({ length: 10 }, (_, i) => i),
        0.95,
      ).high,
    ).toBe(Number.POSITIVE_INFINITY);
  });
  test.each([0.05, 0.5, 0.95])("the margin holds the true quantile at %d in about 95 of 100 samples", (p) => {
    let held = 0;
    for (let seed = 0; seed < 400; seed++) {
      const { low, high } = marginOfQuantile(sortedSound(randomUniforms(seed, "x")), p);
      if (low <= p && p <= high) held++;
    }
    // The chance of a miss is at most 1 in 20; 400 samples stray by about 11 in a thousand.
    expect(held / 400).toBeGreaterThan(0.92);
    expect(held / 400).toBeLessThan(0.995);
  });
});

const counted = (values: readonly number[]): BandHistogram => {
  const histogram = new BandHistogram();
  histogram.add(Float64Array.from(values));
  return histogram;
};

const told = (histogram: BandHistogram): string => JSON.stringify(histogram.bins());

describe("band histograms", () => {
  test("do not depend on the order or the batches in which values come", () => {
    fc.assert(
      fc.property(numbers, fc.nat(1000), fc.nat(60), (values, by, cut) => {
        const mixed = shuffled(values, by);
        const [left, right] = [counted(mixed.slice(0, cut)), counted(mixed.slice(cut))];
        left.merge(right.data);
        return told(left) === told(counted(values));
      }),
    );
  });
  test("merge associatively", () => {
    fc.assert(
      fc.property(numbers, numbers, numbers, (a, b, c) => {
        const [left, right, last] = [counted(a), counted(b), counted(c)];
        const other = counted(a);
        left.merge(right.data);
        left.merge(last.data);
        right.merge(last.data);
        other.merge(right.data);
        return told(other) === told(left);
      }),
    );
  });
  test("their data do not depend on the order or the batches either", () => {
    fc.assert(
      fc.property(numbers, fc.nat(1000), fc.nat(60), (values, by, cut) => {
        const mixed = shuffled(values, by);
        const [left, right] = [counted(mixed.slice(0, cut)), counted(mixed.slice(cut))];
        left.merge(right.data);
        expect(left.data).toEqual(counted(values).data);
      }),
    );
  });
  test("values just below zero stay below it in wide bins", () => {
    const values = [-5e-324, -1e-300, -0, 0, 5e-324, 1e12, -1e12];
    expect(
      counted(values)
        .bins()
        .map(({ from, count }) => [Math.sign(from), count]),
    ).toEqual([
      [-1, 1],
      [-1, 2],
      [0, 3],
      [1, 1],
    ]);
  });
  test("quantiles are off by at most one bin", () => {
    const values = randomUniforms(4, "x").map((u) => 1000 + normalInverse(u));
    const histogram = new BandHistogram();
    histogram.add(values);
    const sorted = sortedSound(values);
    const width = histogram.bins()[0]?.width ?? Number.NaN;
    expect(width).toBeLessThan((histogram.max - histogram.min) / 4000);
    for (const p of [0, 0.05, 0.25, 0.5, 0.75, 0.95, 1]) {
      const below = sorted[Math.floor(p * 1023)] as number;
      const above = sorted[Math.ceil(p * 1023)] as number;
      expect(histogram.quantile(p)).toBeGreaterThanOrEqual(below - width);
      expect(histogram.quantile(p)).toBeLessThanOrEqual(above + width);
    }
  });
  test("what is no number is counted as lost", () => {
    const histogram = counted([1, Number.NaN, 3, Number.POSITIVE_INFINITY]);
    expect([histogram.count, histogram.lost, histogram.quantile(0), histogram.quantile(1)]).toEqual([2, 2, 1, 3]);
  });
  test("equal values stay one value", () => expect(counted([0.1, 0.1, 0.1]).quantile(0.3)).toBe(0.1));
  test("one value far away widens the bins and takes no more of them", () => {
    const histogram = counted([...Array.from({ length: 1000 }, (_, i) => i), 1e12]);
    expect(histogram.bins().length).toBe(2);
    expect(histogram.count).toBe(1001);
  });
});

describe("band accumulator", () => {
  const block = (values: readonly number[], failed: readonly number[], first: number) => ({
    measures: {},
    series: { x: Float64Array.from(values) },
    failures: failed.map((future) => ({
      future: future + first,
      symbol: "x",
      year: 1,
      cause: "infinite" as const,
      value: 0,
    })),
  });
  test("gathers each point of a series apart, and leaves failed futures out of all points", () => {
    const bands = new BandAccumulator();
    bands.add(block([1, 2, 9, 10, 20, 90], [2], 0), 3, 0);
    bands.add(block([3, 30], [], 3), 1, 3);
    expect(bands.quantiles("x", 0)).toEqual([1, 10]);
    expect(bands.quantiles("x", 1)).toEqual([3, 30]);
  });
  test("merging two halves in either order gives what one would", () => {
    const [one, a, b] = [new BandAccumulator(), new BandAccumulator(), new BandAccumulator()];
    const [early, late] = [block([1, 2, 10, 20], [], 0), block([5, 3, 7, 90], [], 2)];
    one.add(early, 2, 0);
    one.add(late, 2, 2);
    a.add(early, 2, 0);
    b.add(late, 2, 2);
    b.merge(a.data);
    for (const p of [0, 0.3, 0.5, 0.9, 1]) expect(b.quantiles("x", p)).toEqual(one.quantiles("x", p));
  });
});
