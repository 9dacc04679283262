import { describe, expect, test } from "vitest";
import { projectTree, treeOf } from "./project-tree.js";
import { unsafeBits } from "./same-bits.js";

const engine = (text: string): string[] => unsafeBits(treeOf({ "packages/engine/src/a.ts": text }), {});

describe("same bits everywhere", () => {
  test("no source that makes or writes results uses what may differ between machines", () => {
    expect(unsafeBits(projectTree())).toEqual([]);
  });

  test.each([
    ["const a = Math.exp(b);", "Math.exp"],
    ['const a = Math["tanh"](b);', "Math.tanh"],
    ["const { log: ln } = Math;", "Math.log"],
    ["const a = globalThis.Math.pow(b, 2);", "Math.pow"],
    ["const a = b ** 2;", "**"],
    ["a **= 2;", "**="],
    ["names.sort((a, b) => a.localeCompare(b));", "localeCompare"],
    ["const a = b.toLocaleString();", "toLocaleString"],
    ["const a = new Intl.NumberFormat();", "Intl"],
    ["const a = new Date();", "new Date"],
    ["const a = Date.now();", "Date.now"],
    ["const a = Math.random();", "Math.random"],
    ["const a = `$" + "{Math.cos(1)}`;", "Math.cos"],
  ])("%s is refused by its name", (text, word) => {
    expect(engine(text).join("\n")).toContain(`a.ts:1: ${word} `);
  });

  test("what is safe, a comment and a text are let through", () => {
    const text =
      "// Math.exp(1) and 2 ** 3\nconst a = Math.sqrt(2) + Math.floor(1.5) + 2 ** 31; const b = 'Math.exp(1)';";
    expect(engine(text)).toEqual([]);
  });

  test("an exception that is no longer used is asked back", () => {
    const told = unsafeBits(treeOf({}), { "packages/charts/src/a.ts": { words: ["Intl"], because: "made up" } });
    expect(told.join()).toContain("packages/charts/src/a.ts no longer uses Intl");
  });
});
