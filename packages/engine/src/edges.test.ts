/** Cases that an outside reader would try first: edges of functions, of time, of stocks, and what is said of them. */
import { describe, expect, test } from "vitest";
import { checkDraw } from "./check-draw.js";
import { drawQuantile } from "./draw-quantile.js";
import type { Draw } from "./inputs.js";
import type { Model } from "./model.js";
import { planOf } from "./plan-model.js";
import { ProblemsError } from "./problem.js";
import { trace } from "./trace.js";

const model = (parts: Partial<Model>): Model => ({
  id: "edge",
  title: "Edge",
  question: "Does it hold?",
  time: { from: 2000, to: 2005, step: "1 year" },
  levers: { x: { label: "x", unit: "1", default: 3, range: [0, 9], because: "a test" } },
  uncertainties: {},
  relationships: {},
  measures: {},
  ...parts,
});
const flow = (equation: string, unit = "1") => ({ relationships: { y: { kind: "flow", equation, unit } as const } });

/** All that is told of a model, in one text; empty when it is planned. */
function told(parts: Partial<Model>): string {
  try {
    planOf(model(parts));
    return "";
  } catch (error) {
    if (!(error instanceof ProblemsError)) throw error;
    return error.problems.map(({ kind, seen, needed, todo }) => `${kind}: ${seen}. ${needed} ${todo}`).join("\n");
  }
}

describe("written times", () => {
  test.each(["smth1(x, 0)", "smth1(x, -1)", "delay3(x, 0)", "delay1(x, 1/4)", "smthn(x, 2, 8)", "forcst(x, 0, 1)"])(
    "%s would swing or divide by zero, and is refused",
    (equation) => expect(told(flow(equation))).toMatch(/time-too-short/),
  );
  test.each(["smth1(x, 1/2)", "delay3(x, 3/2)", "smthn(x, 4, 8)", "smth1(x, x)"])(
    "%s is not refused for it",
    (equation) => expect(told(flow(equation))).not.toMatch(/time-too-short/),
  );
  test("a shorter step makes room for a shorter time", () => {
    expect(told({ ...flow("smth1(x, 1/4)"), time: { from: 2000, to: 2005, step: "1/4 year" } })).not.toMatch(
      /too-short/,
    );
  });
  test("pulses closer than a step would be lost, and are refused", () => {
    expect(told(flow("pulse(x, 2001, 1/2)", "1 / year"))).toMatch(/At most one pulse falls into a step/);
    expect(told(flow("pulse(x, 2001, 1)", "1 / year"))).toBe("");
  });
  test("a method that is none is refused", () => {
    expect(told({ method: "rk45" as never })).toMatch(/rk45.*euler or rk4/);
  });
});

describe("stocks that never fall below zero", () => {
  const stock = (start: string, bounds?: readonly [number, number]) =>
    planOf(
      model({
        relationships: {
          s: {
            kind: "stock",
            unit: "1",
            start,
            change: "0",
            neverNegative: true,
            ...(bounds ? { bounds } : {}),
          },
        },
        levers: {},
        time: { from: 2000, to: 2002, step: "1 year" },
      }),
    );
  test.each([undefined, [-10, 10] as const])(
    "a start below zero is a failure and not set right in silence (%j)",
    (bounds) => {
      const [failure] = trace({ plan: stock("0 - 5", bounds), inputs: {} }).failures;
      expect(failure).toMatchObject({ symbol: "s", year: 2000, cause: "below-range", value: -5 });
    },
  );
  test("a start at zero is none", () => expect(trace({ plan: stock("0"), inputs: {} }).failures).toEqual([]));
});

describe("normals between limits", () => {
  const between = (low: number, high: number): Draw => ({ kind: "truncated-normal", mean: 0, sd: 1, low, high });
  test.each([0.001, 0.5, 0.9, 1 - 2 ** -53])("limits that nothing reaches change nothing at %d", (p) => {
    const free = drawQuantile({ kind: "normal", mean: 0, sd: 1 }, p);
    for (const far of [50, 1e9, 1e300]) expect(drawQuantile(between(-far, far), p)).toBeCloseTo(free, 12);
  });
  test("one far limit leaves the near one its digits", () => {
    expect(drawQuantile(between(0, 1e12), 1 / 2)).toBeCloseTo(drawQuantile(between(0, 30), 1 / 2), 15);
  });
  test("limits that hold nothing of it are refused", () => {
    expect(checkDraw(between(40, 41), {})).toHaveLength(1);
    expect(checkDraw(between(-1e9, -50), {})).toHaveLength(1);
    expect(checkDraw(between(30, 41), {})).toEqual([]);
    expect(checkDraw(between(-1e300, 1e300), {})).toEqual([]);
  });
});

describe("what is said", () => {
  test.each([
    ["IF(x, 1, 2)", /condition \? this : that/],
    ["pow(x, 2)", /x \^ y/],
    ["ln(x)", /log\(x\)/],
    ["x \u2212 1", /U\+2212.*only look like/],
    ["x\u200b + 1", /U\+200B/],
    ["x % 2", /mod\(x, y\)/],
    ["[x, 1]", /a list/],
    ["x = 1", /an assignment/],
    ["x[1]", /take the brackets away/],
  ])("of %j it helps", (equation, advice) => expect(told(flow(equation))).toMatch(advice));
  test("stocks that start from each other are told to be given a start", () => {
    const stock = (start: string) => ({ kind: "stock", unit: "1", start, change: "0" }) as const;
    expect(told({ relationships: { a: stock("b"), b: stock("a") } })).toMatch(/a start that does not need the others/);
  });
});
