/** Walking the causal map of a made-up lab, and its frames. */
import { beforeEach, describe, expect, test } from "vitest";
import { keptFrame, sizes } from "../../../test/frames.js";
import { harbourLab } from "../../../test/harbour-lab.js";
import { type Opened, openFirst } from "../../../test/screen-of-keys.js";
import { type CausalSlice, mappedIn, standing } from "./causal-slice.js";

const lab = harbourLab();
let opened: Opened;
beforeEach(async () => {
  opened = await openFirst(lab);
  await opened.press(["m"]);
});
const slice = () => opened.store.get().slices.causal as CausalSlice;
const here = () => {
  const mapped = mappedIn(opened.store.get());
  if (!mapped) throw new Error("The map was not drawn.");
  return standing(slice(), mapped);
};

describe.each(sizes)("at %i by %i", (width, height) => {
  test("the map looks as kept", async () => {
    await opened.press(["right", "enter", "left"]);
    const frame = opened.pane(width, height);
    expect(frame).toBe(keptFrame(import.meta.url, `map-${width}x${height}`, frame));
  });

  test("the claims behind an arrow look as kept", async () => {
    await opened.press(["right", "enter", "left", "down", "e", "down"]);
    const frame = opened.pane(width, height);
    expect(frame).toBe(keptFrame(import.meta.url, `claims-${width}x${height}`, frame));
  });
});

describe("begins at the concept", () => {
  test("of the facts that the range of the lever in focus names", () => {
    // Prevention reaches at most twice what reach-elsewhere says, a figure about prevention.
    expect(here().concept).toBe("prevention");
  });

  test("that the measure in focus is about", async () => {
    await opened.press(["escape", "tab", "tab", "m"]);
    expect(here().concept).toBe("homicide");
  });
});

describe("walking", () => {
  test("enter puts the neighbour in the middle, and backspace comes back to the same arrow", async () => {
    await opened.press(["right", "enter"]);
    expect(here().concept).toBe("homicide");
    await opened.press(["left", "down", "down", "enter"]);
    const far = here().concept;
    await opened.press(["backspace"]);
    expect(here()).toMatchObject({ concept: "homicide", at: 2 });
    expect(far).not.toBe("homicide");
    await opened.press(["backspace"]);
    expect(here()).toMatchObject({ concept: "prevention", side: "effects" });
  });

  test("with nowhere to go back to says why", async () => {
    await opened.press(["backspace"]);
    expect(opened.store.get().note).toBe("This is where the walk began.");
  });

  test("a side on which nothing stands is not gone to", async () => {
    await opened.press(["right", "enter", "right", "enter"]);
    expect(here().concept).toBe("growth");
    await opened.press(["right"]);
    expect(here().side).toBe("causes");
  });
});

describe("reading", () => {
  test("shows who says so and who denies it", async () => {
    await opened.press(["right", "e"]);
    const text = opened.pane(80, 24);
    expect(text).toContain("said by Harbour office: the more, the less");
    expect(text).toContain("denied by Ministry");
  });

  test("enter opens the fact that a claim rests on, and says when there is none", async () => {
    await opened.press(["right", "e", "enter"]);
    expect(opened.store.get().over.at(-1)).toBe("evidence");
    await opened.press(["escape", "down", "enter"]);
    expect(opened.store.get().note).toBe("No figure stands behind this claim.");
  });

  test("escape closes the claims first and then the map", async () => {
    await opened.press(["e", "escape"]);
    expect(slice().reading).toBeUndefined();
    expect(opened.store.get().over).toEqual(["causal"]);
    await opened.press(["escape"]);
    expect(opened.store.get().over).toEqual([]);
  });
});

test("loops through the concept are told where there is room", async () => {
  await opened.press(["right", "enter"]);
  expect(opened.pane(120, 40)).toContain("reinforcing: Homicide → Trust in the police → Homicide");
});
