import { parseEquation, type Tree } from "@palanca/engine/plan";
import { describe, expect, test } from "vitest";
import { toOmml } from "./omml.js";
import { setEquation } from "./set-equation.js";
import type { Sign } from "./signs.js";

const signsOf = (text: string): Sign => setEquation(parseEquation(text) as Tree);

/** Signs in one line: what a reader would read aloud. */
function line(sign: Sign): string {
  switch (sign.sign) {
    case "row":
      return sign.of.map(line).join("");
    case "fraction":
      return `{${line(sign.over)}|${line(sign.under)}}`;
    case "power":
      return `${line(sign.base)}^{${line(sign.exponent)}}`;
    case "index":
      return `${line(sign.base)}_{${line(sign.index)}}`;
    case "root":
      return `√{${line(sign.of)}}`;
    case "brackets":
      return `${sign.open}${line(sign.of)}${sign.close}`;
    case "over":
      return `${sign.operator}_{${line(sign.below)}}${line(sign.of)}`;
    case "cases":
      return `[${sign.of.map(({ is, when }) => `${line(is)} if ${when ? line(when) : "else"}`).join("; ")}]`;
    default:
      return sign.text;
  }
}

describe("an equation is set with the brackets that its meaning needs, and no others", () => {
  test.each([
    ["a + b * c", "a+b⋅c"],
    ["(a + b) * c", "(a+b)⋅c"],
    ["((a)) * ((b))", "a⋅b"],
    ["a - (b - c)", "a−(b−c)"],
    ["(a - b) - c", "a−b−c"],
    ["a - -b", "a−(−b)"],
    ["a * -b", "a⋅(−b)"],
    ["-a * b", "−a⋅b"],
    ["-a ^ 2", "−a^{2}"],
    ["(-a) ^ 2", "(−a)^{2}"],
    ["2 ^ 3 ^ 2", "2^{3^{2}}"],
    ["(2 ^ 3) ^ 2", "(2^{3})^{2}"],
    ["a / b / c", "{{a|b}|c}"],
    ["a / (b * c)", "{a|b⋅c}"],
    ["(a + b) / c * d", "{a+b|c}⋅d"],
    ["(a / b) ^ 2", "({a|b})^{2}"],
    ["exp(a + b) * c", "e^{a+b}⋅c"],
    ["exp(a) ^ 2", "(e^{a})^{2}"],
    ["sqrt(a / b)", "√{{a|b}}"],
    ["abs(a - b)", "|a−b|"],
    ["sum(a + b, age)", "∑_{age}(a+b)"],
    ["sum(a, age) * b", "(∑_{age}a)⋅b"],
    ["sum(a, age) + b", "∑_{age}a+b"],
    ["c - sum(a, age)", "c−∑_{age}a"],
    ["max(a, b, 0)", "max(a,b,0)"],
    ["shift(a, age)", "shift(a,age)"],
    ["people[young]", "people_{young}"],
    ["trade[from: north, to: south]", "trade_{from: north,to: south}"],
    ["time >= start ? a : b > 0 ? c : 0", "[a if time≥start; c if b>0; 0 if else]"],
    ["(a > 0 ? a : 0) * b", "([a if a>0; 0 if else])⋅b"],
    ["a > 0 and not (b > 0 or c > 0)", "a>0 and not (b>0 or c>0)"],
  ])("%s", (text, set) => expect(line(signsOf(text))).toBe(set));
});

test("a fraction wider than the page is set in one line", () => {
  const long = Array.from({ length: 8 }, (_, i) => `quantity_number_${i}`).join(" + ");
  expect(line(signsOf(`(${long}) / b`))).toMatch(/^\(quantity_number_0\+.*\)\/b$/);
});

describe("an equation of Word", () => {
  test("closes every element that it opens, whatever the equation", () => {
    const xml = toOmml(signsOf("time >= t ? sum(a / b, age) ^ 2 : sqrt(abs(x[young])) + exp(-k * elapsed)"));
    const open: string[] = [];
    for (const [, slash, name, own] of xml.matchAll(/<(\/?)([\w:]+)[^>]*?(\/?)>/g)) {
      if (own) continue;
      if (slash) expect(open.pop()).toBe(name);
      else open.push(name as string);
    }
    expect(open).toEqual([]);
  });

  test("takes a comparison for a sign and not for markup", () => {
    expect(toOmml(signsOf("a < b"))).toContain("&lt;");
  });
});
