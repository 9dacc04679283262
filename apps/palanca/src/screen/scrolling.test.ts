/** Pages that are longer than their pane, and the bar that tells the keys. */
import { expect, test } from "vitest";
import { harbourLab } from "../../test/harbour-lab.js";
import { type Opened, openFirst } from "../../test/screen-of-keys.js";
import { bindingsNow } from "../keymap/binding.js";
import { keymap } from "../keymap/keymap.js";
import { tellKeys } from "../keymap/tell-keys.js";
import { paneOf } from "../panes/panes.js";
import { framed } from "./framed.js";
import { keyBar } from "./key-bar.js";
import { viewOf } from "./view-of.js";

const SIZE = { width: 76, height: 10 };
const lab = harbourLab();
const textOf = (app: Opened): string => app.pane(80, 24);

test.each([
  ["help", "?", "down", "up"],
  ["evidence", "e", "pagedown", "pageup"],
])("in %s the way back up begins at the last page, however long the key was held", async (_, opens, down, up) => {
  const app = await openFirst(lab);
  await app.press(["tab", "tab", opens]);
  const first = textOf(app);
  await app.press(Array(80).fill(down));
  const last = textOf(app);
  expect(last).not.toBe(first);
  await app.press([up]);
  expect(textOf(app)).not.toBe(last);
});

test("the heads of the scenarios' columns stay while the rows below them scroll", async () => {
  const app = await openFirst(lab);
  const state = await app.press(["s", "d"]);
  const pane = paneOf("scenarios");
  const drawn = pane.draw(viewOf({ ...state, size: { width: 80, height: 24 } }, "scenarios", lab.evidence, SIZE, true));
  const text = framed({ ...drawn, from: 2 }, pane.title, 80, 12, true, " ")
    .map((line) => line.map((span) => span.text).join(""))
    .join("\n");
  expect(text).not.toContain("every lever");
  expect(text).toMatch(/│\s+A\s+B\b/);
});

test.each(["e", "w", "m", "=", "R", "g", "p", "s", "P", "o", "C", "x", "/", ":", "?"])(
  "in the pane that %s opens the bar tells of each key what it does there",
  async (opens) => {
    const app = await openFirst(lab);
    const state = await app.press([opens]);
    const bar = keyBar(state, keymap, 1000)
      .map(({ text }) => text)
      .join("");
    const now = bindingsNow(state, keymap).filter(({ rank }) => rank !== undefined);
    const told = now.filter((one) => bar.includes(` ${tellKeys({ keys: one.keys.slice(0, 1) })} ${one.says} `));
    expect(told.length).toBeGreaterThan(0);
    for (const one of told)
      expect(bindingsNow(state, keymap).find(({ keys }) => keys.includes(one.keys[0] ?? ""))?.says).toBe(one.says);
  },
);
