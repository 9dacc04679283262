import { describe, expect, test } from "vitest";
import { exp } from "./elementary.js";
import { joinModels } from "./join-models.js";
import type { Model } from "./model.js";
import { planOf } from "./plan-model.js";
import type { ProblemsError } from "./problem.js";
import { trace } from "./trace.js";

const bank: Model = {
  id: "bank",
  title: "Money at interest",
  question: "What does it grow to?",
  time: { from: 2000, to: 2010, step: "1 year" },
  levers: { payment: { label: "Payment", unit: "USD / year", default: 0, range: [0, 100], because: "a toy" } },
  uncertainties: { rate: { label: "Interest", unit: "percent / year", value: 5 } },
  relationships: {
    balance: { kind: "stock", unit: "USD", start: 100, change: "interest + payment" },
    interest: { kind: "flow", equation: "rate * balance", unit: "USD / year" },
  },
  measures: {
    at_end: { of: "last(balance)", unit: "USD", better: "higher" },
    earned: { of: "total(interest)", unit: "USD", better: "higher" },
    midway: { of: "at(balance, 2005)", unit: "USD", better: "higher" },
    average: { of: "mean(balance)", unit: "USD", better: "higher" },
  },
  gives: { interest: "interest" },
};
const inputs = {
  payment: { feed: "constant", values: [0] },
  rate: { feed: "constant", values: [5] },
  balance_start: { feed: "constant", values: [100] },
} as const;

const change = (model: Partial<Model>): Model => ({ ...bank, ...model });
const problemsOf = (model: Model): string[] => {
  try {
    planOf(model);
    return [];
  } catch (error) {
    return (error as ProblemsError).problems.map(
      (problem) => `${problem.kind} ${problem.where.symbol}: ${problem.needed} ${problem.todo}`,
    );
  }
};

describe("plan", () => {
  test("a stock grows by compound interest, and percent enters without a conversion factor", () => {
    const run = trace({ plan: planOf(bank), inputs });
    let grown = 100;
    for (let i = 0; i < 10; i++) grown *= 1.05;
    expect(run.measures.at_end).toBeCloseTo(grown, 10);
    expect(run.measures.earned).toBeCloseTo(grown - 100, 10);
    expect(run.measures.midway).toBeCloseTo(127.62815625, 10);
    expect(run.years).toEqual([2000, 2001, 2002, 2003, 2004, 2005, 2006, 2007, 2008, 2009, 2010]);
  });

  test("Runge-Kutta comes within a millionth of continuous interest, Euler does not", () => {
    const exact = 100 * exp(0.5);
    const euler = trace({ plan: planOf(bank), inputs }).measures.at_end as number;
    const rk4 = trace({ plan: planOf(change({ method: "rk4" })), inputs }).measures.at_end as number;
    expect(Math.abs(rk4 / exact - 1)).toBeLessThan(1e-6);
    expect(Math.abs(euler / exact - 1)).toBeGreaterThan(1e-3);
  });

  test("a quarter year is four steps a year", () => {
    const plan = planOf(change({ time: { from: 2000, to: 2010, step: "1/4 year" } }));
    expect(plan.time).toEqual({ from: 2000, to: 2010, step: 0.25, steps: 40 });
  });

  test("a path lever acts in its years only", () => {
    const rows = Array.from({ length: 11 }, (_, i) => [i >= 2 && i < 4 ? 10 : 0]);
    const run = trace({
      plan: planOf(bank),
      inputs: { ...inputs, rate: { feed: "constant", values: [0] }, payment: { feed: "path", rows } },
    });
    expect(run.series.balance?.[0]).toEqual([100, 100, 100, 110, 120, 120, 120, 120, 120, 120, 120]);
  });

  test("the same model gives the same plan, and another equation another hash", () => {
    expect(planOf(bank)).toEqual(planOf(structuredClone(bank)));
    const other = {
      ...bank.relationships,
      interest: { ...bank.relationships.interest, equation: "balance * rate" },
    } as Model["relationships"];
    expect(planOf(change({ relationships: other })).hash).not.toBe(planOf(bank).hash);
  });

  test("every problem is told at once, each with its symbol", () => {
    const found = problemsOf(
      change({
        relationships: {
          ...bank.relationships,
          min: { kind: "flow", equation: "1", unit: "1" },
          fees: { kind: "flow", equation: "rate * balnce", unit: "USD / year" },
          tax: { kind: "flow", equation: "interest +", unit: "USD / year" },
        },
      }),
    );
    expect(found).toHaveLength(3);
    expect(found.join("\n")).toMatch(/name-already-taken min/);
    expect(found.join("\n")).toMatch(/unknown-name fees.*Did you mean balance/s);
    expect(found.join("\n")).toMatch(/equation-not-read tax/);
  });

  test.each([
    ["rate * balance + balance", /brings together USD \/ year and USD/],
    ["balance", /works out as USD, but fees is declared as USD \/ year/],
    ["exp(balance) * interest", /takes a pure number/],
    ["step(interest, balance)", /takes times in years/],
    ["first(interest)", /whole run/],
    ["interest * max(1)", undefined],
    ["sum(interest, age)", /no dimension called age/],
  ])("%s is checked for what it measures", (equation, message) => {
    const found = problemsOf(
      change({ relationships: { ...bank.relationships, fees: { kind: "flow", equation, unit: "USD / year" } } }),
    );
    if (message) expect(found.join("\n")).toMatch(message);
    else expect(found).toEqual([]);
  });

  test("a loop without a stock is told with its path", () => {
    const found = problemsOf(
      change({
        relationships: {
          ...bank.relationships,
          a: { kind: "flow", equation: "b", unit: "USD" },
          b: { kind: "flow", equation: "a", unit: "USD" },
        },
      }),
    );
    expect(found.join()).toMatch(/loop-without-a-stock/);
  });

  test("a stock that may not go negative keeps what could not be taken", () => {
    const drained = change({
      relationships: {
        balance: {
          kind: "stock",
          unit: "USD",
          start: 100,
          change: "-60 * payment / payment * one",
          neverNegative: true,
        },
        one: { kind: "flow", equation: "payment", unit: "USD / year" },
      },
      measures: { at_end: { of: "last(balance)", unit: "USD", better: "higher" } },
      gives: {},
    });
    const run = trace({ plan: planOf(drained), inputs: { ...inputs, payment: { feed: "constant", values: [1] } } });
    expect(run.series.balance?.[0].slice(0, 4)).toEqual([100, 40, 0, 0]);
    expect(run.series.balance_shortfall?.[0].slice(0, 4)).toEqual([0, 0, 20, 80]);
  });

  test("eleven and three hundred elements are added, shifted and reduced", () => {
    for (const size of [1, 11, 300]) {
      const model: Model = {
        ...bank,
        dimensions: { age: Array.from({ length: size }, (_, i) => `a${i}`) },
        relationships: {
          people: {
            kind: "stock",
            over: ["age"],
            unit: "person",
            start: 1,
            change: "(shift(people, age) - people) / one_year",
          },
          all: { kind: "flow", equation: "sum(people, age)", unit: "person" },
          one_year: { kind: "flow", equation: "elapsed + (1 - step_number) * unit_of_time", unit: "year" },
          unit_of_time: { kind: "flow", equation: "(time - time) + 1 * span", unit: "year" },
        },
        uncertainties: { span: { label: "A year", unit: "year", value: 1 } },
        levers: {},
        measures: { left: { of: "last(all)", unit: "person", better: "higher" } },
        gives: {},
      };
      const run = trace({
        plan: planOf(model),
        inputs: {
          people_start: { feed: "constant", values: Array(size).fill(1) },
          span: { feed: "constant", values: [1] },
        },
      });
      expect(run.measures.left).toBeCloseTo(Math.max(0, size - 10), 9);
    }
  });
});

describe("join models", () => {
  const shop: Model = {
    id: "shop",
    title: "A shop",
    question: "What does it spend?",
    time: { from: 2000, to: 2008, step: "1 year" },
    levers: {},
    uncertainties: { share: { label: "Share spent", unit: "percent", value: 50 } },
    takes: { income: { label: "Income", unit: "USD / year", concept: "interest", value: 1 } },
    relationships: { spent: { kind: "flow", equation: "share * income", unit: "USD / year" } },
    measures: { spent_in_all: { of: "total(spent)", unit: "USD", better: "higher" } },
  };

  test("a take is wired to its giver and equations keep local names", () => {
    const plan = planOf(joinModels([bank, shop]));
    const joined = trace({
      plan,
      inputs: {
        "bank.payment": inputs.payment,
        "bank.rate": inputs.rate,
        "bank.balance_start": inputs.balance_start,
        "shop.share": { feed: "constant", values: [50] },
      },
    });
    const alone = trace({ plan: planOf(bank), inputs, steps: 8 });
    expect(joined.series["bank.balance"]).toEqual(alone.series.balance);
    expect(joined.measures["shop.spent_in_all"]).toBeCloseTo((alone.measures.earned as number) / 2, 12);
  });

  test("two givers of one concept are a problem that `from` settles", () => {
    const rival = { ...bank, id: "rival" };
    expect(() => joinModels([bank, rival, shop])).toThrow(/given-twice/);
    expect(planOf(joinModels([bank, rival, shop], { interest: "rival" })).measures).toHaveLength(9);
  });

  test("a taken quantity in another unit is refused", () => {
    const odd = { ...shop, takes: { income: { label: "Income", unit: "person", concept: "interest", value: 1 } } };
    expect(() => joinModels([bank, odd])).toThrow(/units-disagree/);
  });

  test("models that start in different years are refused", () => {
    expect(() => joinModels([bank, { ...shop, time: { ...shop.time, from: 2001 } }])).toThrow(/times-disagree/);
  });
});
