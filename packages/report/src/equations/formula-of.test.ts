import { parseEquation } from "@palanca/engine/plan";
import { describe, expect, test } from "vitest";
import { breakLines, widthOf } from "./break-lines.js";
import type { Formula } from "./formula.js";
import { formulaOf } from "./formula-of.js";

/** A formula on one line; fractions, powers and roots with braces around their parts. */
function told(formula: Formula): string {
  switch (formula.form) {
    case "row":
      return formula.parts.map((part, i) => (i === 0 ? told(part).trimStart() : told(part))).join("");
    case "fraction":
      return `{${told(formula.above)}}/{${told(formula.below)}}`;
    case "power":
      return `${told(formula.base)}^{${told(formula.exponent)}}`;
    case "subscript":
      return `${told(formula.base)}_{${told(formula.below)}}`;
    case "root":
      return `√{${told(formula.of)}}`;
    case "fence":
      return `${formula.open}${told(formula.of)}${formula.close}`;
    case "call":
      return `${formula.name}(${formula.args.map(told).join(", ")})`;
    case "over":
      return `${formula.sign}_{${told(formula.below)}}${told(formula.of)}`;
    case "cases":
      return `{${formula.rows.map(({ value, when }) => `${told(value)} ${when ? `if ${told(when)}` : "otherwise"}`).join("; ")}}`;
    default:
      return formula.form === "sign" ? ` ${formula.text} ` : formula.text;
  }
}

function formula(text: string): Formula {
  const tree = parseEquation(text);
  if (!("node" in tree)) throw new Error(tree.needed);
  return formulaOf(tree, { isDimension: (name) => name === "age", inWords: (name) => name.replaceAll("_", " ") });
}

describe("what an equation looks like", () => {
  test.each([
    ["entry_flow - unaided_exits", "entry flow − unaided exits"],
    ["a - (b - c)", "a − (b − c)"],
    ["(a - b) - c", "a − b − c"],
    ["a + b * c", "a + b × c"],
    ["(a + b) * c", "(a + b) × c"],
    ["a * (b * c)", "a × (b × c)"],
    ["a * (b + c) / d", "{a × (b + c)}/{d}"],
    ["(a / b) ^ 2", "({a}/{b})^{2}"],
    ["(-a) ^ 2", "(− a)^{2}"],
    ["-a ^ 2", "− a^{2}"],
    ["a * -b", "a × (− b)"],
    ["a - -b", "a − (− b)"],
    ["sqrt(a + b)", "√{a + b}"],
    ["abs(a - b) * c", "|a − b| × c"],
    ["sum(people * share, age) / 2", "{∑_{age}people × share}/{2}"],
    ["sum(people, age) * share", "(∑_{age}people) × share"],
    ["max(a, b)", "max(a, b)"],
    ["max(a + b, age)", "max_{age}(a + b)"],
    ["people[80+]", "people_{80+}"],
    ["at(rate, 2020)", "rate_{2020}"],
    ["lookup(curve_of_age, x)", "curve of age(x)"],
    ["a < b and not (c >= d)", "a < b and not c ≥ d"],
    // The parser takes not before the comparison, and the formula shows it.
    ["not c >= d", "(not c) ≥ d"],
    ["a > 0 ? b : c > 0 ? d : e", "{b if a > 0; d if c > 0; e otherwise}"],
    ["2 * (a > 0 ? b : c)", "2 × ({b if a > 0; c otherwise})"],
  ])("%s", (text, looks) => {
    expect(told(formula(text))).toBe(looks);
  });

  test("a long sum is broken before its signs, and nothing is lost", () => {
    const long = formula(Array.from({ length: 12 }, (_, i) => `quantity_number_${i} * share_${i}`).join(" + "));
    const lines = breakLines(long, 60);
    expect(lines.length).toBeGreaterThan(4);
    expect(Math.max(...lines.map(widthOf))).toBeLessThanOrEqual(60);
    expect(lines.map(told).join(" ")).toBe(told(long));
    expect(lines.slice(1).every((line) => told(line).startsWith("+ "))).toBe(true);
  });
});
