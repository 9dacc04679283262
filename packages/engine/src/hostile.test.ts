import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Model } from "./model.js";
import { planOf } from "./plan-model.js";
import { ProblemsError } from "./problem.js";
import { trace } from "./trace.js";

const host = (equation: string): Model => ({
  id: "host",
  title: "Host",
  question: "Does it hold?",
  time: { from: 2000, to: 2001, step: "1 year" },
  dimensions: { age: ["0-4", "80+"] },
  levers: {},
  uncertainties: {
    x: { label: "x", unit: "1", value: 1 },
    p: { label: "p", unit: "1", over: ["age"], value: 1 },
  },
  relationships: { found: { kind: "flow", equation, unit: "1" } },
  measures: {},
});
const inputs = { x: { feed: "constant", values: [2] }, p: { feed: "constant", values: [1, 2] } } as const;

/** True when it is planned and gives a number a year, false when it is refused with problems; anything else is thrown on. */
function isPlanned(equation: string): boolean {
  try {
    const run = trace({ plan: planOf(host(equation)), inputs });
    return run.series.found?.[0]?.every((value) => typeof value === "number") ?? false;
  } catch (error) {
    if (!(error instanceof ProblemsError)) throw error;
    expect(error.problems.length).toBeGreaterThan(0);
    for (const problem of error.problems) expect(problem.needed && problem.todo).toBeTruthy();
    return false;
  }
}

const words = fc.constantFrom(
  ..."x p age 0 1 2 1/2 1e308 9 ( ) [ ] , : ? + - * / ^ ^ = == != < >= and or not . ; ' \" % $ \\ { } => 0-4 80+".split(
    " ",
  ),
  ..."constructor __proto__ prototype toString valueOf this globalThis process require import eval Function".split(" "),
  ..."sum min max exp log sqrt delay previous smth1 smth3 lookup shift init step pulse total last unit parse".split(
    " ",
  ),
  " ",
  "\u0000",
  "\u202e",
  "f(x) = x",
  "x.constructor",
);

describe("hostile expressions", () => {
  test("ten thousand made of the words of the language and of attempts are planned or refused, and nothing is run", () => {
    fc.assert(
      fc.property(fc.array(words, { minLength: 1, maxLength: 40 }), (parts) => {
        isPlanned(parts.join(" "));
        return Object.getOwnPropertyNames(Object.prototype).length === before;
      }),
      { numRuns: 8000, seed: 1 },
    );
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 200 }), (text) => typeof isPlanned(text) === "boolean"),
      { numRuns: 3000, seed: 2 },
    );
  });
  const before = Object.getOwnPropertyNames(Object.prototype).length;

  test.each([
    ["a million terms", `x${" + x".repeat(1_000_000)}`],
    ["a million parentheses", "(".repeat(1_000_000)],
    ["a long run of signs", `${"-".repeat(4000)}x`],
    ["a long run of nots", `${"not ".repeat(900)}x`],
    ["a tower of powers", Array(900).fill("x").join("^")],
    ["a chain of conditions", `${"x ? x : ".repeat(500)}x`],
    ["nested calls", `${"abs(".repeat(500)}x${")".repeat(500)}`],
    ["an assignment", "x = 2"],
    ["a function of its own", "f(x) = x"],
    ["a prototype by name", "constructor"],
    ["a prototype by property", "x.constructor.constructor"],
    ["a prototype as a function", "toString(x)"],
    ["a prototype as a label", "p[__proto__]"],
    ["a global", "globalThis"],
    ["an import", "import(x)"],
    ["a text", '"x"'],
    ["a huge exponent of a huge lag", "delay(x, 1e300)"],
    ["an order of a billion", "smthn(x, 2, 1000000000)"],
    ["a number beyond all", "1e999"],
  ])("%s is refused", (_name, equation) => expect(isPlanned(equation)).toBe(false));

  test.each([
    ["a huge exponent", "x ^ 1e300"],
    ["powers of powers", `${"(".repeat(60)}x${" ^ 2)".repeat(60)}`],
    ["four hundred terms", `x${" + x".repeat(400)}`],
    ["nested delays", `${"delay3(".repeat(12)}x${", 2)".repeat(12)}`],
  ])("%s is planned, for it is only large", (_name, equation) => expect(isPlanned(equation)).toBe(true));

  test("a model of more than twenty thousand symbols is refused before an equation is read", () => {
    const relationships = Object.fromEntries(
      Array.from({ length: 20_001 }, (_, i) => [`flow_${i}`, { kind: "flow", equation: "((", unit: "1" } as const]),
    );
    expect(() => planOf({ ...host("1"), relationships })).toThrow(/^model-too-large: 20003 symbols$/);
  });

  test("a chain of ten thousand flows is put into order", () => {
    const relationships = Object.fromEntries(
      Array.from({ length: 10_000 }, (_, i) => [
        `flow_${i}`,
        { kind: "flow", equation: i === 9999 ? "x" : `flow_${i + 1}`, unit: "1" } as const,
      ]),
    );
    expect(planOf({ ...host("1"), relationships }).step.at(-1)?.to).toBe(3);
  });

  test("sums over sums that would write out to millions of operations are refused", () => {
    const label = Array.from({ length: 400 }, (_, i) => `${i}`);
    const model = {
      ...host("sum(sum(sum(a * b * c, first_one), second_one), third_one)"),
      dimensions: { age: ["0-4", "80+"], first_one: label, second_one: label, third_one: label },
    };
    const over = (name: string) => ({ label: name, unit: "1", over: [name], value: 1 });
    const uncertainties = { ...model.uncertainties, a: over("first_one"), b: over("second_one"), c: over("third_one") };
    expect(() => planOf({ ...model, uncertainties })).toThrow(/model-too-large/);
  });
});
