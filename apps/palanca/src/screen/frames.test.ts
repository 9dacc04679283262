/** Every pane at three sizes, reviewed as text in `frames/`. */
import { displayWidth } from "@palanca/charts";
import { describe, expect, test } from "vitest";
import { madeUpLab } from "../../test/made-up-lab.js";
import { driveApp, plainLook } from "../drive-app.js";
import { panes } from "../panes/panes.js";

const sizes = [
  [80, 24],
  [120, 40],
  [200, 60],
] as const;

/** Keys that lead to each pane from home; a pane of the workbench or over it starts with the first question opened. */
const ways: Readonly<Record<string, readonly string[]>> = {
  home: [],
  levers: ["enter", "right"],
  chart: ["enter", "tab"],
  measures: ["enter", "tab", "tab"],
  evidence: ["enter", "p", "down", "down", "down", "enter", "down"],
  matters: ["enter", "w", "down"],
  causal: ["enter", "m"],
  equations: ["enter", "=", "enter"],
  robust: ["enter", "R", "down"],
  goal: ["enter", "g", "2", "5", "0", "0", "0", "0", "enter"],
  parameters: ["enter", "p", "down"],
  scenarios: ["enter", "right", "s", "c", "a"],
  places: ["enter", "P", "down"],
  settings: ["enter", "o", "down", "down", "down", "right", "right"],
  claims: ["enter", "C", "down"],
  spoken: ["enter", "v"],
  export: ["enter", "x", "down"],
  search: ["enter", "/", "p", "l", "a"],
  palette: ["enter", ":", "l", "o"],
  help: ["?", "l", "e", "v"],
  tour: ["t", "enter"],
};

const lab = madeUpLab();

async function frameOf(keys: readonly string[], width: number, height: number, look = plainLook): Promise<string> {
  const app = driveApp(lab, { width, height, look });
  for (const key of keys) {
    app.press(key);
    await app.settle();
  }
  const text = app.text();
  app.close();
  return text;
}

test("every pane has a way that leads to it", () => {
  expect(panes.map(({ name }) => name).filter((name) => !ways[name])).toEqual([]);
});

describe.each(sizes)("at %i by %i", (width, height) => {
  test.each(Object.keys(ways))("%s", async (name) => {
    const text = await frameOf(ways[name] as readonly string[], width, height);
    const lines = text.split("\n");
    expect(lines).toHaveLength(height - 1);
    for (const line of lines) expect(displayWidth(line)).toBe(width);
    const trimmed = lines.map((line) => line.trimEnd()).join("\n");
    await expect(`${trimmed}\n`).toMatchFileSnapshot(`frames/${name}-${width}x${height}.txt`);
  });
});

describe("for those who listen", () => {
  test.each(Object.keys(ways))("%s has no frame, no glyph of its own and no chart", async (name) => {
    const text = await frameOf(ways[name] as readonly string[], 80, 24, { ...plainLook, isSpoken: true });
    expect(text).not.toMatch(/[─│┌┐└┘├┤▸●○░▒⠁-⣿]/);
    const trimmed = text.split("\n").map((line) => line.trimEnd());
    await expect(`${trimmed.join("\n")}\n`).toMatchFileSnapshot(`frames/spoken/${name}.txt`);
  });
});

test.each([
  [79, 24],
  [80, 23],
  [40, 10],
  [5, 3],
])("a window of %i by %i is told that it is too small, in as many lines as it has less one", async (width, height) => {
  const text = await frameOf([], width, height);
  expect(text).toContain("Pala");
  expect(text.split("\n")).toHaveLength(height - 1);
});
