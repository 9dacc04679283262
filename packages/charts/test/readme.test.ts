/** The README's example runs, and its painter and numbers give what it says. */
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { paintSvg, paintTerminal, tell, tellRange, toText } from "../src/index.js";

const readme = readFileSync(fileURLToPath(new URL("../README.md", import.meta.url)), "utf8");

test("the README's example runs on the names that it imports", () => {
  const code = /```ts\n([\s\S]*?)```/.exec(readme)?.[1] ?? "";
  const body = code.replace(/^import .*$/m, "").replace(": ChartSpec", "");
  const names = { paintSvg, paintTerminal, tell, tellRange, toText };
  const run = new Function(...Object.keys(names), `${body}; return { text, svg, told };`);
  const { text, svg, told } = run(...Object.values(names));
  expect(text.split("\n")).toHaveLength(16);
  expect(text).toContain("● The promise");
  expect(svg).toMatch(/^<svg [\s\S]*<\/svg>\n$/);
  expect(told).toBe("-2.7 pt (-4.9 to -1.0 pt)");
});
