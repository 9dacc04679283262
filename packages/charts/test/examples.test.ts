/** Every example looks as it did; a changed picture is written beside the old one, to be looked at and moved over it. */
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import type { Example } from "../examples/example.js";
import { paintSvg, paintTerminal, toText } from "../src/index.js";

const folder = fileURLToPath(new URL("../examples/", import.meta.url));
const names = readdirSync(folder)
  .filter((file) => file.endsWith(".ts") && file !== "example.ts")
  .map((file) => file.slice(0, -3));

/** Gives what was kept; a new or changed picture is written as `name-changed`. */
function kept(name: string, type: "txt" | "svg", picture: string): string {
  const path = `${folder}${name}.${type}`;
  const old = existsSync(path) ? readFileSync(path, "utf8") : "no picture is kept yet";
  if (old !== picture) writeFileSync(`${folder}${name}-changed.${type}`, picture);
  return old;
}

describe.each(names)("%s", (name) => {
  test("looks as kept in characters and in SVG", async () => {
    const {
      spec,
      width,
      height,
      ascii = false,
    } = ((await import(`../examples/${name}.ts`)) as { default: Example }).default;
    const text = `${toText(paintTerminal(spec, { width, height, ascii }))}\n`;
    const svg = paintSvg(spec);
    const old = { txt: kept(name, "txt", text), svg: kept(name, "svg", svg) };
    expect({ txt: text, svg }).toEqual(old);
  });
});
