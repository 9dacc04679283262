/** Functions that look over a whole run; they stand in measures only. */
import type { FunctionList } from "./functions.js";
import { kept, pure, timedPer, year } from "./unit-rules.js";

const one = { kind: "measure" as const, arity: [1, 1] as const, takes: "x" };

export const functionsOverRuns: FunctionList = {
  first: { ...one, says: "Its value at the first year.", ...kept, example: ["first(x)", 0] },
  last: { ...one, says: "Its value at the last year.", ...kept, example: ["last(x)", 4] },
  total: {
    ...one,
    says: "What flows over all years: x integrated by the model's method (Euler: the steps but the last point, times the step).",
    ...timedPer([], 1),
    example: ["total(x)", 6],
  },
  lowest: { ...one, says: "The smallest over the years.", ...kept, example: ["lowest(x)", 0] },
  highest: { ...one, says: "The largest over the years.", ...kept, example: ["highest(x)", 4] },
  at: {
    ...one,
    takes: "x, year",
    arity: [2, 2],
    years: [1],
    says: "Its value at a written calendar year of the model's span.",
    ...kept,
    example: ["at(x, 3)", 3],
  },
  first_time: {
    ...one,
    takes: "condition",
    says: "The year at which the condition first holds; one step past the end when it never does.",
    units: `${pure.units.split(";")[0]}; gives a time in years`,
    unit: (args) => {
      const found = pure.unit(args);
      return found && "fault" in found ? found : year;
    },
    example: ["first_time(x > 2)", 3],
  },
};
