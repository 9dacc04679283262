import { describe, expect, test } from "vitest";
import { joinModels } from "./join-models.js";
import type { Model } from "./model.js";
import { planOf } from "./plan-model.js";
import { type Problem, ProblemsError } from "./problem.js";
import { trace } from "./trace.js";

/** A tank by part of the day that never falls below zero, and a table of its own called `curve`. */
const tank = (id: string, more: Partial<Model> = {}): Model => ({
  id,
  title: id,
  question: `How full is ${id}?`,
  time: { from: 2000, to: 2003, step: "1 year" },
  dimensions: { part: ["day", "night"], half: ["all"] },
  subranges: { dark: { of: "part", labels: ["night"] } },
  mappings: { whole: { from: "part", to: "half", pairs: { day: "all", night: "all" } } },
  tables: {
    curve: {
      label: "Curve",
      x: [0, 10],
      y: [0, id === "upper" ? 1 : 2],
      xUnit: "tonne",
      yUnit: "tonne / year",
      ends: "hold",
      because: "a toy",
    },
  },
  levers: {},
  uncertainties: { use: { label: "Use", unit: "tonne / year", value: 0 } },
  relationships: {
    water: {
      kind: "stock",
      unit: "tonne",
      over: ["part"],
      start: "use * step_length",
      change: "lookup(curve, water) - use",
      neverNegative: true,
    },
    at_night: { kind: "flow", unit: "tonne", equation: "sum(water, dark)" },
    together: { kind: "flow", unit: "tonne", over: ["half"], equation: "sum(water, part, half)" },
    missing: { kind: "flow", unit: "tonne", equation: "sum(water_shortfall, part)" },
  },
  measures: { missing_at_end: { of: "last(missing)", unit: "tonne", better: "lower" } },
  gives: { level: "at_night" },
  ...more,
});

const constants = (of: Record<string, number>) =>
  Object.fromEntries(Object.entries(of).map(([name, value]) => [name, { feed: "constant", values: [value] } as const]));
const problemsOf = (join: () => unknown): readonly Problem[] => {
  try {
    join();
    return [];
  } catch (error) {
    if (!(error instanceof ProblemsError)) throw error;
    return error.problems;
  }
};
const kindsOf = (join: () => unknown): string[] => problemsOf(join).map(({ kind }) => kind);
const taker = (unit: string): Model => ({
  id: "taker",
  title: "Taker",
  question: "What does it take?",
  time: { from: 2000, to: 2003, step: "1 year" },
  levers: {},
  uncertainties: {},
  takes: { level: { label: "Level", unit, concept: "level", value: 0 } },
  relationships: { twice: { kind: "flow", unit, equation: "level * 2" } },
  measures: { doubled: { of: "last(twice)", unit, better: "higher" } },
});

describe("models joined", () => {
  test("each keeps its own table of one name, its shortfall, its subranges and mappings", () => {
    const [upper, lower] = [tank("upper"), tank("lower", { gives: {} })];
    const joined = trace({
      plan: planOf(joinModels([upper, lower])),
      inputs: constants({ "upper.use": 3, "lower.use": 2 }),
    });
    for (const [model, use] of [
      [upper, 3],
      [lower, 2],
    ] as const) {
      const alone = trace({ plan: planOf(model), inputs: constants({ use }) });
      for (const [name, series] of Object.entries(alone.series))
        expect(joined.series[`${model.id}.${name}`]).toEqual(series);
      expect(alone.measures.missing_at_end).toBeGreaterThan(0);
      expect(joined.measures[`${model.id}.missing_at_end`]).toBe(alone.measures.missing_at_end);
    }
  });

  test.each([
    ["dimensions", { dimensions: { part: ["night", "day"], half: ["all"] } }],
    ["subranges", { subranges: { dark: { of: "part", labels: ["day"] } } }],
    ["mappings", { mappings: { whole: { from: "part", to: "half", pairs: { day: "all", night: "none" } } } }],
  ] as const)("unlike %s of one name are refused", (_what, more) => {
    expect(kindsOf(() => joinModels([tank("upper"), tank("lower", { gives: {}, ...more } as Partial<Model>)]))).toEqual(
      ["dimensions-disagree"],
    );
  });

  test("a concept given twice is refused once, and says how the scenario settles it", () => {
    const both = [tank("upper"), tank("lower"), taker("tonne")];
    expect(problemsOf(() => joinModels(both))).toMatchObject([
      { kind: "given-twice", todo: expect.stringContaining("from: { level: upper }") },
    ]);
    expect(joinModels(both, { level: "lower" }).gives).toEqual({ level: "lower.at_night" });
  });

  test.each(["person", "tonne / year", "percent"])("a level in tonnes is not taken in %s", (unit) => {
    expect(kindsOf(() => joinModels([tank("upper"), taker(unit)]))).toEqual(["units-disagree"]);
  });

  test("another unit of the same kind is taken, and converted", () => {
    const joined = joinModels([tank("upper"), taker("kilogram")]);
    const run = trace({ plan: planOf(joined), inputs: constants({ "upper.use": 1 / 2 }) });
    const level = run.series["upper.at_night"]?.[0]?.at(-1) as number;
    expect(run.measures["taker.doubled"]).toBeCloseTo(2000 * level, 9);
  });

  test("a model with a longer step is refused, with both steps named", () => {
    const slow = tank("slow", { gives: {}, time: { from: 2000, to: 2010, step: "5 years" } });
    expect(kindsOf(() => joinModels([tank("upper"), slow]))).toEqual(["times-disagree"]);
    expect(() => joinModels([tank("upper"), slow])).toThrow(/1 year.*5 years/s);
  });

  test("all that is wrong is told at once", () => {
    const slow = tank("lower", { time: { from: 2001, to: 2003, step: "1 year" }, subranges: {} });
    const odd = { ...slow, dimensions: { part: ["a", "b"], half: ["all"] } };
    expect(kindsOf(() => joinModels([tank("upper"), odd])).sort()).toEqual([
      "dimensions-disagree",
      "given-twice",
      "times-disagree",
    ]);
  });
});
