import { describe, expect, test } from "vitest";
import { parseEquation } from "./parse.js";

const node = (text: string) => {
  const tree = parseEquation(text);
  return "node" in tree ? tree.node : tree.kind;
};

describe("parse", () => {
  test.each([
    ["a + b * 2", "operator"],
    ["min(a, b)", "call"],
    ["a > 2 ? b : c", "if"],
    ["population[young]", "element"],
    ["-a ^ 2", "operator"],
    ["not (a > 1)", "operator"],
    ["population[80+]", "element"],
    ["trade[from: north, to: 2]", "element"],
    [`${"(".repeat(64)}1${")".repeat(64)}`, "number"],
    [`a${" + a".repeat(400)}`, "operator"],
    ["a".padEnd(4096), "name"],
  ])("%s is a %s", (text, kind) => expect(node(text)).toBe(kind));

  test.each([
    ["2 a"],
    ["a b"],
    ["a' "],
    ["5 %"],
    ['"text"'],
    ["a = 3"],
    ["[1, 2]"],
    ["a; b"],
    ["f(x) = x"],
    ["a.constructor"],
    ["a.b(1)"],
    ["a < b < c"],
    ["1:3"],
    ["5 cm"],
    ["a to b"],
    ["x!"],
    ["a | b"],
    ["true ? 1 : 2 ="],
    ["(".repeat(5000)],
    ["1".repeat(4097)],
    [`${"(".repeat(65)}1${")".repeat(65)}`],
    [`a${" + a".repeat(900)}`],
    [`a${" ? a : a".repeat(70)}`],
    [`a${"^a".repeat(70)}`],
    ["a[b[1]]"],
    ["a[$0]$"],
    ["$0"],
    ["0x10 + 1"],
    [`${"-".repeat(1000)}1`],
    [""],
    ["1e999"],
    ["import('fs')"],
    ["{a: 1}"],
  ])("%s is refused and nothing is run", (text) => expect(node(text)).toBe("equation-not-read"));
});
