import { describe, expect, test } from "vitest";
import { checkCorrelations } from "./copula.js";
import type { Correlation } from "./inputs.js";
import { BLOCK } from "./runner.js";
import { columnOf, drawBlock, type KeyedDraw } from "./sample.js";

const BLOCKS = 20;
const keyed: readonly KeyedDraw[] = [
  { key: "a", draw: { kind: "lognormal", meanLog: 0, sdLog: 1 } },
  { key: "b", draw: { kind: "triangular", low: 0, mode: 1, high: 9 } },
  {
    key: "c",
    draw: {
      kind: "mixture",
      of: [
        { kind: "uniform", low: 0, high: 1 },
        { kind: "uniform", low: 5, high: 7 },
      ],
    },
  },
  { key: "d", draw: { kind: "normal", mean: 0, sd: 1 } },
];

function columns(
  sampling: "plain" | "latin" | "sobol",
  correlations: readonly Correlation[],
): Record<string, Float64Array> {
  const all = Object.fromEntries(keyed.map(({ key }) => [key, new Float64Array(BLOCKS * BLOCK)]));
  const draws = new Map(keyed.map((one) => [columnOf(one), one]));
  for (let block = 0; block < BLOCKS; block++) {
    const drawn = drawBlock({ seed: 8, sampling, correlations }, draws, block);
    for (const one of keyed) all[one.key]?.set(drawn.get(columnOf(one)) as Float64Array, block * BLOCK);
  }
  return all;
}

/** Spearman's rank correlation. */
function rankCorrelation(x: Float64Array, y: Float64Array): number {
  const ranks = (values: Float64Array): Float64Array => {
    const into = new Float64Array(values.length);
    Array.from(values.keys())
      .sort((i, j) => (values[i] as number) - (values[j] as number))
      .forEach((at, rank) => (into[at] = rank));
    return into;
  };
  const [a, b] = [ranks(x), ranks(y)];
  let squares = 0;
  for (let i = 0; i < a.length; i++)
    squares += ((a[i] as number) - (b[i] as number)) * ((a[i] as number) - (b[i] as number));
  return 1 - (6 * squares) / (a.length * (a.length * a.length - 1));
}

const wanted: readonly Correlation[] = [
  { between: ["a", "b"], rank: 0.7 },
  { between: ["b", "c"], rank: -0.4 },
];

describe("copula", () => {
  test.each(["plain", "latin", "sobol"] as const)(
    "the rank correlation asked for is met within its sampling error: %s",
    (sampling) => {
      const drawn = columns(sampling, wanted);
      const of = (x: string, y: string): number => rankCorrelation(drawn[x] as Float64Array, drawn[y] as Float64Array);
      const margin = 4 / Math.sqrt(BLOCKS * BLOCK);
      expect(Math.abs(of("a", "b") - 0.7)).toBeLessThan(margin);
      expect(Math.abs(of("b", "c") + 0.4)).toBeLessThan(margin);
      // A pair that is not given is not correlated.
      expect(Math.abs(of("a", "c"))).toBeLessThan(margin);
    },
  );
  test("names without a correlation, and the first named, keep their draws to the bit", () => {
    const [free, coupled] = [columns("latin", []), columns("latin", wanted)];
    expect(coupled.d).toEqual(free.d);
    expect(coupled.a).toEqual(free.a);
    expect(coupled.b).not.toEqual(free.b);
  });
  test("a correlation added last leaves the names before it alone", () => {
    const [before, after] = [
      columns("plain", wanted),
      columns("plain", [...wanted, { between: ["c", "d"], rank: 0.2 }]),
    ];
    for (const key of ["a", "b", "c"]) expect(after[key]).toEqual(before[key]);
  });
  test("a coupled name keeps its own distribution", () => {
    const sorted = (columns("plain", wanted).b as Float64Array).sort();
    // The median of triangular(0, 1, 9) is 9 - 6; its sampling error is about 0.02.
    expect(Math.abs((sorted[sorted.length / 2] as number) - 3)).toBeLessThan(0.08);
  });
  test("a perfect correlation orders two names alike", () => {
    const drawn = columns("plain", [{ between: ["a", "d"], rank: 1 }]);
    expect(rankCorrelation(drawn.a as Float64Array, drawn.d as Float64Array)).toBeCloseTo(1, 9);
  });
  test("correlations that contradict each other are told with their pairs and a factor that would do", () => {
    const [problem] = checkCorrelations([
      { between: ["a", "b"], rank: 0.9 },
      { between: ["b", "c"], rank: 0.9 },
      { between: ["a", "c"], rank: -0.9 },
    ]);
    expect(problem?.seen).toBe("b and c at 0.9; a and c at -0.9");
    expect(problem?.needed).toContain("a and b at 0.9");
    const factor = Number(/by (0\.\d+)\./.exec(problem?.todo ?? "")?.[1]);
    expect(factor).toBeGreaterThan(0.4);
    expect(factor).toBeLessThan(0.7);
  });
  test.each([
    [[{ between: ["a", "b"], rank: 1.2 }], "between -1 and 1"],
    [[{ between: ["a", "a"], rank: 0.2 }], "between two"],
    [[wanted[0], { between: ["b", "a"], rank: 0.1 }], "one correlation"],
  ] as const)("%j is refused", (correlations, words) => {
    expect(checkCorrelations(correlations as readonly Correlation[])[0]?.needed).toContain(words);
  });
});
