import { parseEquation, type Tree } from "@palanca/engine/plan";
import { describe, expect, test } from "vitest";
import { setEquation } from "../equations/set-equation.js";
import { name, operator, row, type Sign } from "../equations/signs.js";
import { toMathml } from "./html-mathml.js";

const signsOf = (text: string): Sign => row(name("left_side"), operator("="), setEquation(parseEquation(text) as Tree));

/** The words and signs of a formula in their order. */
function spoken(mathml: string): string {
  return mathml
    .replaceAll("<mspace", " <mspace")
    .replace(/<[^>]*>/g, " ")
    .replace(/[\s\u00a0]+/g, " ")
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .trim();
}

describe("an equation as MathML", () => {
  test.each([
    ["entry_flow - unaided_exits", "left side = entry flow − unaided exits"],
    ["a / b ^ 2", "left side = a b 2"],
    ["a > 0 ? a : 0", "left side = { a if a > 0 0 otherwise"],
    ["sum(people, age)", "left side = ∑ age people"],
    ["a < b and b <= c", "left side = a < b and b ≤ c"],
  ])("%s", (text, words) => expect(spoken(toMathml(signsOf(text)))).toBe(words));

  test("every element that is opened is closed", () => {
    const mathml = toMathml(signsOf("time >= t ? sum(a / b, age) ^ 2 : sqrt(abs(x[young])) + exp(-k * elapsed)"));
    const open: string[] = [];
    for (const [, slash, tag, own] of mathml.matchAll(/<(\/?)(\w+)[^>]*?(\/?)>/g)) {
      if (own) continue;
      if (slash) expect(open.pop()).toBe(tag);
      else open.push(tag as string);
    }
    expect(open).toEqual([]);
  });

  test("a long sum goes on below itself, begins its lines with their signs and loses nothing", () => {
    const text = Array.from({ length: 9 }, (_, i) => `quantity_number_${i} * share_${i}`).join(" + ");
    const mathml = toMathml(signsOf(text));
    expect(mathml.match(/<mtr>/g)?.length).toBeGreaterThan(3);
    expect(mathml.match(/<mo form="infix">\+/g)?.length).toBe((mathml.match(/<mtr>/g)?.length ?? 0) - 1);
    expect(spoken(mathml)).toBe(`left side = ${text.replaceAll("_", " ").replaceAll("*", "⋅")}`);
  });

  test("a product of long brackets is broken outside of them", () => {
    const mathml = toMathml(
      signsOf("(one_long_quantity + another_one) * (a_third_quantity + the_fourth_one) * the_rest_of_it"),
    );
    expect(mathml.match(/<mo form="infix">⋅/g)?.length).toBeGreaterThan(0);
    expect(mathml).not.toContain('<mo form="infix">+');
  });
});
