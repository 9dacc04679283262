import { expect, test } from "vitest";
import { inputsBehind } from "./inputs-behind.js";
import type { Model } from "./model.js";
import { planOf } from "./plan-model.js";

const model: Model<number> = {
  id: "pond",
  title: "A pond",
  question: "How full is it?",
  time: { from: 2000, to: 2005, step: "1 year" },
  levers: { inflow: { label: "Inflow", unit: "metre^3 / year", default: 1, range: [0, 10], because: "made up" } },
  uncertainties: {
    leak: { label: "Leak", unit: "1 / year", value: 0.1 },
    price: { label: "Price", unit: "USD / metre^3", value: 2 },
  },
  relationships: {
    water: { kind: "stock", unit: "metre^3", start: 5, change: "inflow - leak * water" },
    bill: { kind: "flow", unit: "USD / year", equation: "inflow * price" },
  },
  measures: {
    full: { of: "last(water)", unit: "metre^3", better: "higher" },
    paid: { of: "total(bill)", unit: "USD", better: "lower" },
  },
};

test.each([
  ["full", ["inflow", "leak", "water_start"]],
  ["paid", ["inflow", "price"]],
  ["water", ["inflow", "leak", "water_start"]],
  ["leak", ["leak"]],
  ["nothing", []],
])("%s rests on %j", (name, inputs) => {
  expect(inputsBehind(planOf(model), name)).toEqual(inputs);
});
