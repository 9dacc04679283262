/** Rules of choice over the scenarios of a made-up question, and the pane's frames. */
import { beforeAll, describe, expect, test } from "vitest";
import { keptFrame, sizes } from "../../../test/frames.js";
import { harbourLab } from "../../../test/harbour-lab.js";
import { type Opened, openFirst } from "../../../test/screen-of-keys.js";
import { paneOf } from "../panes.js";
import type { RobustSlice } from "./robust-pane.js";
import type { Ruled } from "./robust-work.js";

const lab = harbourLab();
let opened: Opened;
beforeAll(async () => {
  opened = await openFirst(lab);
  await opened.press(["R"]);
});
const slice = () => opened.store.get().slices.robust as RobustSlice;
const found = () => opened.store.get().found.robust?.value as Ruled;
const rule = (name: string) => found().result.rules.find((one) => one.name === name);

describe.each(sizes)("at %i by %i", (width, height) => {
  test("looks as kept", () => {
    const frame = opened.pane(width, height);
    expect(frame).toBe(keptFrame(import.meta.url, `rules-${width}x${height}`, frame));
  });
});

test("every scenario of the draft is judged over as many futures as the draft asks for", () => {
  expect(found().result.policies.map(({ id }) => id)).toEqual(["as-is", "reach-half", "patrols-doubled"]);
  expect(found().result.futures).toBe(2048);
});

test("marks what each rule picks, and says the rule in focus in words", async () => {
  await opened.press(["down", "down"]);
  const text = opened.pane(120, 40);
  expect(text).toMatch(/▸ hurwicz looks at 50 % best case, the rest worst, lower is better: it picks \w/);
  await opened.press(["up", "up"]);
});

test("with all optimism Hurwicz is maximax, with none maximin, and the futures are the same", async () => {
  const { ensemble } = found();
  await opened.press(Array(6).fill("+"));
  expect(slice().tenths).toBe(10);
  expect(rule("hurwicz")?.scores).toEqual(rule("maximax")?.scores);
  await opened.press(Array(10).fill("-"));
  expect(rule("hurwicz")?.scores).toEqual(rule("maximin")?.scores);
  expect(found().ensemble).toBe(ensemble);
  await opened.press(Array(5).fill("+"));
});

test("another measure is judged by the same futures, and may pick another scenario", async () => {
  const { ensemble } = found();
  await opened.press(["right"]);
  expect(slice().measure).toBe("spent");
  expect(rule("laplace")?.picked).toEqual([0, 2]);
  expect(found().ensemble).toBe(ensemble);
  await opened.press(["left"]);
});

test("the table has a row a rule and a column a scenario", () => {
  const state = opened.store.get();
  const table = paneOf("robust").table?.({ state, slice: slice(), found: state.found.robust } as never);
  expect(table?.columns).toEqual(["rule", "attitude", "As things go", "Reach half", "Twice the patrols", "picks"]);
  expect(table?.rows).toHaveLength(10);
});

test("one scenario alone leaves nothing to choose", () => {
  const { bench } = opened.store.get();
  const draft = { ...bench?.draft, scenarios: bench?.draft.scenarios.slice(0, 1) };
  const unless = paneOf("robust").opens?.unless;
  expect(unless?.({ ...opened.store.get(), bench: { ...bench, draft } } as never)).toMatch(/two scenarios at least/);
});
