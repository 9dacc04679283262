/** A threshold from the evidence as a rule on a chart: its value, then what is stated. */
import type { ChartWish } from "@palanca/model-kit";
import { tell } from "../number-text.js";
import type { Mark } from "../spec.js";
import type { Stated } from "./drawn.js";
import { refusal } from "./find.js";

/** Makes the rules of a wish, in `unit`: none, one, or two for a fact that is a range. Throws ProblemsError. */
export function ruleOf(wish: ChartWish, unit: string, evidence: Stated): Mark[] {
  if (wish.rule === undefined) return [];
  const fact = evidence.fact(wish.rule);
  if (!fact) {
    const close = evidence.factsNear(wish.rule);
    const todo = close.length > 0 ? `Close by: ${close.join(", ")}.` : "Name a fact of seeds/facts.";
    throw refusal(
      "no-such-fact",
      wish.rule,
      `The chart's rule is a fact, and there is none called ${wish.rule}.`,
      todo,
    );
  }
  const factor = factorBetween(fact.unit, unit);
  if (factor === undefined) {
    throw refusal(
      "units-disagree",
      `${wish.rule} is in ${fact.unit}, ${wish.of} in ${unit}`,
      "A rule stands on the axis of its chart, so both are in one unit.",
      "Name a fact in the unit of the quantity, or leave the rule away.",
    );
  }
  const values = fact.value !== undefined ? [fact.value] : [fact.low, fact.high].filter((one) => one !== undefined);
  if (values.length === 0) {
    throw refusal(
      "fact-is-a-series",
      wish.rule,
      "A rule is one value; this fact is a series.",
      "Name a fact with a value.",
    );
  }
  return values.map((value) => {
    const y = value * factor;
    return { kind: "rule", label: `${tell(y, unit)}: ${fact.states}`, y };
  });
}

/** Units are compared as they are written; only shares and percents are brought together. */
function factorBetween(from: string, to: string): number | undefined {
  const plain = (unit: string) => unit.replace(/\s+/g, "").replace(/percentage_point/, "percent");
  if (plain(from) === plain(to)) return 1;
  if (plain(from) === "percent" && plain(to) === "1") return 0.01;
  if (plain(from) === "1" && plain(to) === "percent") return 100;
  return undefined;
}
