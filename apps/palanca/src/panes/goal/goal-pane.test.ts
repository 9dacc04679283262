/** What is typed becomes a target, and what would have to be true is told; the pane's frames. */
import { beforeAll, describe, expect, test } from "vitest";
import { keptFrame, sizes } from "../../../test/frames.js";
import { harbourLab } from "../../../test/harbour-lab.js";
import { type Opened, openFirst } from "../../../test/screen-of-keys.js";
import { type GoalSlice, readNumber, reduceGoal } from "./goal-slice.js";
import type { Sought } from "./goal-work.js";

const lab = harbourLab();
let opened: Opened;
beforeAll(async () => {
  opened = await openFirst(lab);
  await opened.press(["g", "5", "0", "enter"]);
});
const slice = () => opened.store.get().slices.goal as GoalSlice;
const found = () => opened.store.get().found.goal?.value as Sought;

describe.each(sizes)("at %i by %i", (width, height) => {
  test("an answer looks as kept", () => {
    const frame = opened.pane(width, height);
    expect(frame).toBe(keptFrame(import.meta.url, `answer-${width}x${height}`, frame));
  });
});

describe("what is asked", () => {
  const slice = (more: Partial<GoalSlice> = {}): GoalSlice => ({
    measure: "m",
    is: "<=",
    typed: "",
    tenths: 5,
    ...more,
  });
  const typed = (text: string, from = slice()) =>
    [...text].reduce((one, letter) => reduceGoal(one, { type: "typed", text: letter }, undefined), from);

  test("is a number with or without commas; anything else is no target", () => {
    expect(readNumber("1,250.5")).toBe(1250.5);
    expect(readNumber("-3")).toBe(-3);
    expect(readNumber("1-2")).toBeUndefined();
    expect(reduceGoal(typed("1-2"), { type: "entered" }, undefined).target).toBeUndefined();
    expect(reduceGoal(typed("12"), { type: "entered" }, undefined).target).toBe(12);
  });

  test("typing after a target begins another one", () => {
    expect(typed("7", slice({ typed: "40", target: 40 }))).toEqual(slice({ typed: "7" }));
  });

  test("the chance stays between one and nine tenths of futures", () => {
    const moved = (by: number, from: number) =>
      reduceGoal(slice({ tenths: from }), { type: "chance", by }, undefined).tenths;
    expect([moved(1, 9), moved(-1, 1), moved(1, 5)]).toEqual([9, 1, 6]);
  });

  test("at most becomes at least and back", () => {
    const once = reduceGoal(slice(), { type: "turned" }, undefined);
    expect([once.is, reduceGoal(once, { type: "turned" }, undefined).is]).toEqual([">=", "<="]);
  });
});

test("begins with the headline on the side on which it is better, and with the lever in focus", () => {
  expect(slice()).toMatchObject({ measure: "at_end", is: "<=", lever: "prevention", target: 50 });
});

test("the least change meets the target in as many futures as were asked for, and a smaller one does not", () => {
  const { solution } = found();
  expect(solution.least?.chance).toBeGreaterThanOrEqual(0.5);
  const less = solution.tried.filter(
    ({ at }) => (at[0] as number) > 0.5 && (at[0] as number) < (solution.least?.at[0] as number) - 0.01,
  );
  for (const one of less) expect(one.meets).toBe(false);
});

test("what no record reaches is said to lie outside every precedent", () => {
  // The most on record elsewhere is 0.3 of all young people.
  expect(found().solution.precedents[0]).toMatchObject({ isKnown: true, isOutside: true });
  expect(opened.pane(120, 40)).toContain("lies outside every precedent");
});

test("a target that no setting meets is answered by the nearest", async () => {
  await opened.press(["1", "enter"]);
  expect(found().solution.least).toBeUndefined();
  expect(opened.pane(120, 40)).toContain("No setting within the ranges meets it. The nearest is");
});

test("another lever is another answer", async () => {
  await opened.press(["right"]);
  expect(found().solution.free.map(({ lever }) => lever)).toEqual(["patrols"]);
});

test("enter without a number says what is missing", async () => {
  await opened.press(["tab", "enter"]);
  expect(opened.store.get().note).toBe("Type a number first.");
});
