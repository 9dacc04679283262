/** What a wish names that a result will not have, told before there is a result. */
import { type Problem, ProblemsError } from "@palanca/engine/run";
import type { ChartWish } from "@palanca/model-kit";
import { isOverTime } from "./difference-over-time.js";
import type { Named, Stated } from "./drawn.js";
import { findAgainst, findBands, findMeasure } from "./find.js";
import { ruleOf } from "./rule-of.js";

/** Looks for the quantity or measure, the scenario and the rule that a wish names; gives a problem with near names for each that is not there. */
export function unmet(named: Named, wish: ChartWish, evidence: Stated): Problem[] {
  const { form } = wish;
  const isOfQuantity = form === "fan" || (form === "difference" && isOverTime(named, wish));
  let unit: string | undefined;
  const of = problemsOf(() => {
    unit = isOfQuantity ? findBands(named, wish)[0]?.unit : findMeasure(named, wish).unit;
  });
  const against = problemsOf(() => findAgainst(named, wish));
  const isRuled = unit !== undefined && (form === "fan" || form === "bars");
  const rule = isRuled ? problemsOf(() => ruleOf(wish, unit as string, evidence)) : [];
  return [...of, ...against, ...rule];
}

function problemsOf(look: () => unknown): readonly Problem[] {
  try {
    look();
    return [];
  } catch (error) {
    if (error instanceof ProblemsError) return error.problems;
    throw error;
  }
}
