/** Walking the equations of a made-up model, and the pane's frames. */
import { beforeEach, describe, expect, test } from "vitest";
import { keptFrame, sizes } from "../../../test/frames.js";
import { harbourLab } from "../../../test/harbour-lab.js";
import { type Opened, openFirst } from "../../../test/screen-of-keys.js";
import { paneOf } from "../panes.js";
import { type EquationsSlice, standing, type Worked, workedIn } from "./equations-slice.js";

const lab = harbourLab();
let opened: Opened;
beforeEach(async () => {
  opened = await openFirst(lab);
});
const slice = () => opened.store.get().slices.equations as EquationsSlice;
const here = () => standing(slice(), workedIn(opened.store.get()) as Worked);

describe.each(sizes)("at %i by %i", (width, height) => {
  test.each([
    ["a stock", ["tab", "tab", "=", "enter", "down"]],
    ["a lever", ["="]],
    ["what was found", ["=", "/", "f", "a", "l", "l", "down"]],
  ])("%s looks as kept", async (name, keys) => {
    await opened.press(keys);
    const frame = opened.pane(width, height);
    expect(frame).toBe(keptFrame(import.meta.url, `${name.replaceAll(" ", "-")}-${width}x${height}`, frame));
  });
});

describe("the book", () => {
  test("has every quantity of the plan and every measure once", async () => {
    await opened.press(["="]);
    const { book, case: one } = workedIn(opened.store.get()) as Worked;
    const names = [...one.plan.quantities.map(({ name }) => name), ...one.plan.measures.map(({ name }) => name)];
    expect([...book.keys()].sort()).toEqual(names.filter((name) => !name.includes("$")).sort());
  });

  test("what is made of a quantity uses it, and the other way round", async () => {
    await opened.press(["="]);
    const { book } = workedIn(opened.store.get()) as Worked;
    for (const { name, causes } of book.values())
      for (const cause of causes) expect(book.get(cause)?.uses).toContain(name);
    for (const { name, uses } of book.values()) for (const use of uses) expect(book.get(use)?.causes).toContain(name);
  });

  test("tells an equation with the values of the last year, which come to what it gives", async () => {
    await opened.press(["tab", "tab", "=", "enter", "down", "down", "enter"]);
    const { entry } = here();
    const { trace } = workedIn(opened.store.get()) as Worked;
    const at = (name: string) => trace.series[name]?.[0]?.at(-1) as number;
    expect(entry?.name).toBe("gain");
    expect(at("gain")).toBeCloseTo(at("effect") * at("prevention") * (1 - at("wear")) * at("violence"), 9);
    expect(opened.pane(80, 24)).toMatch(/in 2030: 0\.0\d+ \* 0\.50 \* \(1 - 0\.15\) \* \d+/);
  });
});

describe("walking", () => {
  test("starts at the quantity in focus, and goes to what it is made of and back", async () => {
    await opened.press(["tab", "tab", "="]);
    expect(slice().name).toBe("at_end");
    await opened.press(["right"]);
    expect(slice().name).toBe("violence");
    await opened.press(["backspace"]);
    expect(slice().name).toBe("at_end");
  });

  test("left turns to what uses it, and once more goes there", async () => {
    await opened.press(["tab", "tab", "=", "right", "left"]);
    expect(here()).toMatchObject({ side: "uses", focus: "gain" });
    await opened.press(["left"]);
    expect(slice().name).toBe("gain");
  });

  test("a parameter, made of nothing, is looked at from what uses it", async () => {
    await opened.press(["="]);
    expect(here()).toMatchObject({ side: "uses", focus: "gain" });
  });

  test("e opens the evidence of what is in focus", async () => {
    await opened.press(["tab", "tab", "=", "enter", "e"]);
    expect(opened.store.get().over).toEqual(["equations", "evidence"]);
    expect(opened.pane(80, 24)).toContain("rate-2020");
  });

  test("typing finds a quantity, and enter goes to it", async () => {
    await opened.press(["=", "/", "s", "p", "e", "n", "d", "i", "n", "g", "enter"]);
    expect(slice()).toMatchObject({ name: "spending", past: [{ name: "prevention" }] });
    expect(slice().typed).toBeUndefined();
  });

  test("escape stops looking before it closes", async () => {
    await opened.press(["=", "/", "q", "escape"]);
    expect(opened.store.get().over).toEqual(["equations"]);
    expect(slice().typed).toBeUndefined();
  });
});

test("the table has the quantity, what it is made of and what uses it", async () => {
  await opened.press(["tab", "tab", "=", "enter"]);
  const state = opened.store.get();
  const view = { state, slice: slice(), found: state.found.equations } as never;
  const rows = paneOf("equations")
    .table?.(view)
    ?.rows.map(({ name }) => name);
  expect(rows).toEqual(["violence", "violence_start", "own_trend", "gain", "deterred", "gain", "deterred", "at_end"]);
});

test("a quantity with one value is not drawn by elements, and that is said", async () => {
  await opened.press(["tab", "tab", "=", "enter", "d"]);
  expect(slice().isDrawn).toBeUndefined();
  expect(opened.store.get().note).toMatch(/has one value/);
});
