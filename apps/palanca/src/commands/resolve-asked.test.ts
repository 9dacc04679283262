import type { Scenario } from "@palanca/scenarios";
import { describe, expect, test } from "vitest";
import { toldApart } from "./resolve-asked.js";

const one = (id: string, title: string, text: string, file = `${text}/${id}.yaml`): Scenario => ({
  id,
  title,
  levers: {},
  held: {},
  whose: {},
  file,
  text,
});

describe("scenarios of one name", () => {
  test("from two folders have ids and titles of their own, the first as written", () => {
    const apart = toldApart([one("base", "Base", "x"), one("mine", "Mine", "a"), one("mine", "Mine", "b")]);
    expect(apart.map(({ id, title }) => [id, title])).toEqual([
      ["base", "Base"],
      ["mine", "Mine"],
      ["mine-2", "Mine (mine-2)"],
    ]);
  });

  test("never take the id of one that is called so by itself", () => {
    const apart = toldApart([one("mine", "A", "a"), one("mine-2", "B", "a"), one("mine", "C", "b")]);
    expect(new Set(apart.map(({ id }) => id)).size).toBe(3);
  });

  test("and one file are one scenario named twice", () => {
    expect(() => toldApart([one("mine", "A", "a"), one("mine", "A", "a")])).toThrow("a/mine.yaml is named twice");
  });
});
