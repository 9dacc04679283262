import { describe, expect, test } from "vitest";
import type { InputValue } from "./inputs.js";
import type { Flow, Model } from "./model.js";
import { planOf } from "./plan-model.js";
import type { ProblemsError } from "./problem.js";
import { trace } from "./trace.js";

const ages = ["0-4", "5-9", "80+"];
const base: Model = {
  id: "people",
  title: "People",
  question: "How many are there?",
  time: { from: 2000, to: 2004, step: "1 year" },
  dimensions: {
    age: ages,
    province: ["a", "b", "c"],
    region: ["north", "south"],
    from_place: ["x", "y"],
    to_place: ["x", "y"],
  },
  subranges: { young: { of: "age", labels: ["0-4", "5-9"] } },
  mappings: { belongs: { from: "province", to: "region", pairs: { a: "north", b: "south", c: "north" } } },
  tables: {
    held: { x: [0, 10], xUnit: "person", y: [1, 2], yUnit: "percent", ends: "hold", because: "a toy" },
    carried: { x: [0, 10], xUnit: "person", y: [1, 2], yUnit: "percent", ends: "extend", because: "a toy" },
    lost: { x: [0, 10], xUnit: "person", y: [1, 2], yUnit: "percent", ends: "fail", because: "a toy" },
  },
  levers: {},
  uncertainties: {
    people: { label: "People", unit: "person", over: ["age"], value: 0 },
    heads: { label: "Heads", unit: "person", over: ["province"], value: 0 },
    weight: { label: "Weight", unit: "1", over: ["region"], value: 0 },
    trips: { label: "Trips", unit: "person", over: ["from_place", "to_place"], value: 0 },
    cost: { label: "Cost", unit: "USD", value: 0 },
    rate: { label: "Rate", unit: "percent", value: 0 },
    points: { label: "Points", unit: "percentage_point", value: 0 },
  },
  relationships: {},
  measures: {},
};
const inputs: Record<string, InputValue> = {
  people: { feed: "constant", values: [10, 20, 40] },
  heads: { feed: "constant", values: [1, 2, 4] },
  weight: { feed: "constant", values: [10, 100] },
  trips: { feed: "constant", values: [1, 2, 3, 4] },
  cost: { feed: "constant", values: [5] },
  rate: { feed: "constant", values: [5] },
  points: { feed: "constant", values: [1] },
};
const withFlow = (equation: string, unit: string, over: readonly string[] = []): Model => ({
  ...base,
  relationships: { found: { kind: "flow", equation, unit, over } satisfies Flow },
});
const run = (equation: string, unit: string, over: readonly string[] = []): number[] =>
  (trace({ plan: planOf(withFlow(equation, unit, over)), inputs }).series.found ?? []).map(
    (values) => values[0] as number,
  );
const told = (model: Model): string => {
  try {
    planOf(model);
    return "";
  } catch (error) {
    return (error as ProblemsError).problems
      .map(({ kind, seen, needed, todo }) => `${kind} ${seen}: ${needed} ${todo}`)
      .join("\n");
  }
};

describe("dimensions", () => {
  test.each<[string, string, readonly string[], number[]]>([
    ["people[80+]", "person", [], [40]],
    ["people[0-4] + people[5-9]", "person", [], [30]],
    ["sum(people, young)", "person", [], [30]],
    ["people", "person", ["young"], [10, 20]],
    ["people / sum(people, young)", "1", ["young"], [1 / 3, 2 / 3]],
    ["heads * weight", "person", ["province"], [10, 200, 40]],
    ["sum(heads, province, region)", "person", ["region"], [5, 2]],
    ["mean(heads, province, region)", "person", ["region"], [2.5, 2]],
    ["max(heads, province, region)", "person", ["region"], [4, 2]],
    ["sum(heads * weight, province)", "person", [], [250]],
    ["shift(people, age)", "person", ["age"], [0, 10, 20]],
    ["shift(people, age, 2)", "person", ["age"], [0, 0, 10]],
    ["shift(people, age, -1)", "person", ["age"], [20, 40, 0]],
    ["shift_open(people, age)", "person", ["age"], [0, 10, 60]],
    ["shift(people, young)", "person", ["young"], [0, 10]],
    ["trips[x, y]", "person", [], [2]],
    ["trips[to_place: x, from_place: y]", "person", [], [3]],
    ["trips[to_place: x]", "person", ["from_place"], [1, 3]],
    ["sum(sum(trips, to_place), from_place)", "person", [], [10]],
    ["min(people, age) + prod(heads / people[0-4], province) * people[0-4]", "person", [], [10 + 0.08]],
  ])("%s", (equation, unit, over, gives) => {
    run(equation, unit, over).forEach((value, i) => expect(value).toBeCloseTo(gives[i] as number, 12));
  });

  test.each([
    ["people[90+]", "person", /has no element 90\+/],
    ["trips[x]", "person", /label of from_place and of to_place/],
    ["sum(people, province)", "person", /does not span province/],
    ["sum(people, provnce)", "person", /Did you mean province/],
    ["sum(people, age, region)", "person", /not mapped to region/],
    ["people", "person", /spans age, but found does not/],
    ["mean(heads)", "person", /takes a dimension/],
    ["age + 1", "1", /age is a dimension/],
    ["held", "1", /held is a table/],
    ["lookup(hled, heads)", "percent", /Did you mean held/],
  ])("%s is refused with advice", (equation, unit, advice) => expect(told(withFlow(equation, unit))).toMatch(advice));

  test("what is wrong with dimensions, subranges, mappings and tables is told at once", () => {
    const found = told({
      ...base,
      dimensions: { ...base.dimensions, twice: ["a", "a"], none: [], odd: ["a:b"] },
      subranges: { young: { of: "aeg", labels: ["0-4"] }, late: { of: "age", labels: ["80+", "0-4"] } },
      mappings: { half: { from: "province", to: "region", pairs: { a: "north", b: "nroth" } } },
      tables: { flat: { x: [1, 1], xUnit: "1", y: [1, 2], yUnit: "1", ends: "hold", because: " " } },
    });
    for (const part of [
      /stands once/,
      /at least one label/,
      /a:b/,
      /Did you mean age/,
      /order of age/,
      /Every label of province/,
      /Did you mean north/,
      /rise/,
      /rest on/,
    ])
      expect(found).toMatch(part);
  });

  test.each(["held", "carried", "lost"])("the table %s ends as it says", (table) => {
    const at = (heads: number): number => {
      const plan = planOf(withFlow(`lookup(${table}, heads[a])`, "percent"));
      return (trace({ plan, inputs: { ...inputs, heads: { feed: "constant", values: [heads, 0, 0] } } }).series
        .found?.[0] ?? [])[0] as number;
    };
    expect(at(5)).toBeCloseTo(1.5, 14);
    expect(at(10)).toBeCloseTo(2, 14);
    const [below, above] = { held: [1, 2], carried: [0.5, 3], lost: [Number.NaN, Number.NaN] }[table] as [
      number,
      number,
    ];
    if (table === "lost") expect([at(-5), at(20)]).toEqual([below, above]);
    else {
      expect(at(-5)).toBeCloseTo(below, 14);
      expect(at(20)).toBeCloseTo(above, 14);
    }
  });
});

describe("units", () => {
  const money: Model = {
    ...base,
    uncertainties: {
      ...base.uncertainties,
      real: { label: "Real", unit: "USD@2015", value: 0 },
      deflator: { label: "Deflator", unit: "USD@2015 / USD", value: 0 },
      local: { label: "Lempiras", unit: "HNL", value: 0 },
      parity: { label: "Parity", unit: "PPP@2011", value: 0 },
      rate_of_murder: { label: "Murder", unit: "homicide / (100000 person year)", value: 0 },
      deaths: { label: "Deaths", unit: "percent / year", value: 0 },
    },
  };
  const toldOf = (equation: string, unit: string): string =>
    told({ ...money, relationships: { found: { kind: "flow", equation, unit } } });
  test.each([
    ["cost + real", "USD", /Multiply by a deflator in USD \/ USD@2015/],
    ["cost", "USD@2015", /Multiply by a deflator in USD@2015 \/ USD/],
    ["local", "USD", /an exchange rate in USD \/ HNL/],
    ["real", "PPP@2011", /an exchange rate in PPP@2011 \/ USD@2015/],
    ["cost", "USD / year", /Divide by a time such as 1 year/],
    ["cost", "USD / person", /Divide by a quantity in person/],
    ["rate_of_murder + deaths", "1 / year", /brings together homicide \/ \(person year\) and 1 \/ year/],
    ["points", "percent", /Declare it as percentage_point/],
    ["rate", "percentage_point", /subtract two shares/],
    ["max(rate, points)", "percent", /a share and a change in percentage points/],
    ["points - rate", "percent", /a share and a change in percentage points/],
    ["points > rate ? cost : 0", "USD", /a share and a change in percentage points/],
    ["rate and cost", "1", /A pure number is needed/],
    ["cost ^ 1000000000", "USD", /A pure number is needed/],
    ["smth1(cost, people[0-4])", "USD", /takes times in years, not person/],
    ["smth1(cost, 2, 5)", "USD", /brings together/],
    ["lookup(held, cost)", "percent", /brings together USD and person/],
    ["normal_cdf(cost, people[0-4], cost)", "1", /brings together/],
  ])("%s as %s is refused with the likely fix", (equation, unit, advice) =>
    expect(toldOf(equation, unit)).toMatch(advice),
  );

  test.each([
    ["cost * deflator + real", "USD@2015"],
    ["rate + points", "percent"],
    ["rate - rate", "percentage_point"],
    ["(rate - rate) + points", "percentage_point"],
    ["points / points", "percent"],
    ["sqrt(cost * cost) + (cost ^ 2) ^ (1/2)", "USD"],
    ["normal_cdf(cost, cost, cost) + normal_pdf(cost, cost, cost) * cost", "1"],
    ["lognormal_inverse(rate, cost, rate) + normal_inverse(rate, cost, cost)", "million USD"],
    ["step_length * rate_of_murder", "homicide / person"],
  ])("%s is %s", (equation, unit) => expect(toldOf(equation, unit)).toBe(""));
});

describe("a cohort with an open last group", () => {
  test.each([1, 11, 300])("of %i ages follows a projection written by hand", (size) => {
    const labels = Array.from({ length: size }, (_, i) => `${i}`);
    const model: Model = {
      ...base,
      time: { from: 2000, to: 2050, step: "5 years" },
      dimensions: { age: labels },
      subranges: {},
      mappings: {},
      uncertainties: {
        survival: { label: "Survival", unit: "1", over: ["age"], value: 0 },
        born: { label: "Births in a step", unit: "person", value: 0 },
        at_birth: { label: "One at the first age", unit: "1", over: ["age"], value: 0 },
      },
      relationships: {
        people: {
          kind: "stock",
          unit: "person",
          over: ["age"],
          start: 0,
          change: "(shift_open(people * survival, age) + born * at_birth - people) / step_length",
        },
        all: { kind: "flow", equation: "sum(people, age)", unit: "person" },
      },
      measures: { left: { of: "last(all)", unit: "person", better: "higher" } },
    };
    const survival = labels.map((_, i) => 0.99 - (0.5 * i) / size);
    const start = labels.map((_, i) => 1000 - i);
    let people = start;
    for (let step = 0; step < 10; step++) {
      people = people.map((_, i) => {
        const from = i === 0 ? 50 : (people[i - 1] as number) * (survival[i - 1] as number);
        return i === size - 1 ? from + (people[i] as number) * (survival[i] as number) : from;
      });
    }
    const found = trace({
      plan: planOf(model),
      inputs: {
        people_start: { feed: "constant", values: start },
        survival: { feed: "constant", values: survival },
        born: { feed: "constant", values: [50] },
        at_birth: { feed: "constant", values: labels.map((_, i) => (i === 0 ? 1 : 0)) },
      },
    });
    const all = people.reduce((a, b) => a + b, 0);
    expect(Math.abs((found.measures.left as number) / all - 1)).toBeLessThan(1e-12);
    people.forEach((value, i) => expect(found.series.people?.[i]?.at(-1)).toBeCloseTo(value, 8));
  });
});
