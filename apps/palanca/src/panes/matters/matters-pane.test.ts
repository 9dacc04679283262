/** The keys of what matters, and its frames on a made-up question. */
import { beforeAll, describe, expect, test } from "vitest";
import { keptFrame, sizes } from "../../../test/frames.js";
import { harbourLab } from "../../../test/harbour-lab.js";
import { type Opened, openFirst } from "../../../test/screen-of-keys.js";
import type { MattersSlice } from "./matters-pane.js";
import type { Mattered } from "./matters-work.js";

const lab = harbourLab();
let opened: Opened;
beforeAll(async () => {
  opened = await openFirst(lab);
  await opened.press(["w"]);
});
const slice = () => opened.store.get().slices.matters as MattersSlice;
const found = () => opened.store.get().found.matters?.value as Mattered;

describe.each(sizes)("at %i by %i", (width, height) => {
  test("looks as kept", () => {
    const frame = opened.pane(width, height);
    expect(frame).toBe(keptFrame(import.meta.url, `matters-${width}x${height}`, frame));
  });
});

test("opens with the measure that the question is about, and its difference from the baseline", () => {
  expect(slice()).toMatchObject({ measure: "at_end", isAlone: false, at: 0 });
  expect(found().cases.map(({ id }) => id)).toEqual(["as-is", "reach-half"]);
});

test("the finer answer brings shares of the spread that sum to all of it", () => {
  const sum = found().grades?.reduce((total, { share }) => total + share.value, 0);
  expect(sum).toBeCloseTo(1, 6);
});

test("evidence opens on the uncertainty in focus", async () => {
  await opened.press(["down", "enter"]);
  expect(opened.store.get().over.at(-1)).toBe("evidence");
  expect(opened.pane(80, 24)).toContain(found().tornado.bars[1]?.label ?? "nothing");
  await opened.press(["escape", "up"]);
});

test("the scenario alone is another answer, and the difference comes back", async () => {
  await opened.press(["d"]);
  expect(found().cases.map(({ id }) => id)).toEqual(["reach-half"]);
  await opened.press(["d"]);
  expect(found().cases).toHaveLength(2);
});

test("the next measure is looked at, and after the last the first again", async () => {
  await opened.press(["right"]);
  expect(slice().measure).toBe("spent");
  await opened.press(["right"]);
  expect(slice().measure).toBe("at_end");
});

test("focus stays among what moves the measure", async () => {
  await opened.press(["end"]);
  const last = slice().at;
  await opened.press(["down"]);
  expect(slice().at).toBe(last);
  await opened.press(["home"]);
  expect(slice().at).toBe(0);
});

test("until it is worked out the shares of the futures at hand are shown", async () => {
  const another = await openFirst(lab);
  another.store.dispatch({ type: "pane-opened", pane: "matters" });
  expect(another.pane(80, 24)).toContain("Meanwhile, from the futures at hand: Homicides at the end hangs");
});
