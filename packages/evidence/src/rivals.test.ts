import { describe, expect, test } from "vitest";
import { files, madeUp } from "../test/made-up.js";
import { rivalGroups, rivalsOf } from "./rivals.js";

describe("rivals", () => {
  test("stand side by side in the unit of the one asked for", () => {
    const group = rivalsOf(madeUp(), "robbery-rate-north");
    expect(group?.unit).toBe("robbery / (100000 person year)");
    // 0.8 in a thousand is 80 in a hundred thousand
    expect(group?.members.map(({ id, steps, amount }) => [id, steps, amount])).toEqual([
      ["robbery-rate-north", 0, { value: 86.5 }],
      ["robbery-rate-ministry", 1, { value: 80 }],
    ]);
    expect(group?.whys).toEqual([{ between: ["robbery-rate-ministry", "robbery-rate-north"], why: "Another count" }]);
  });

  test("of rivals belong to the group, told by their steps", () => {
    const text = (files["facts/all.yaml"] as string).replace(
      "anchor: eight robberies for every ten thousand",
      "anchor: eight robberies\n  rivals: [{ id: head-count, why: Not the same at all }]",
    );
    const group = rivalsOf(madeUp({ "facts/all.yaml": text }), "robbery-rate-north");
    expect(group?.members.map(({ id, steps }) => [id, steps])).toEqual([
      ["robbery-rate-north", 0],
      ["robbery-rate-ministry", 1],
      ["head-count", 2],
    ]);
    // People are not robberies, so there is no figure in the group's unit.
    expect(group?.members[2]).not.toHaveProperty("amount");
  });

  test("are causal claims as well, and a record without rivals has no group", () => {
    expect(rivalsOf(madeUp(), "aid-raises-fear")?.members.map(({ id }) => id)).toEqual([
      "aid-raises-fear",
      "aid-lowers-fear",
    ]);
    expect(rivalsOf(madeUp(), "guards")).toBeUndefined();
    expect(rivalsOf(madeUp(), "nothing")).toBeUndefined();
  });

  test("are listed group by group, each once", () => {
    expect(rivalGroups(madeUp()).map((group) => [group.kind, group.members.length])).toEqual([
      ["fact", 2],
      ["causal-claim", 2],
    ]);
  });
});
