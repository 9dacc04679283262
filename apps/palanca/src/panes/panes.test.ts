import { describe, expect, test } from "vitest";
import { keymap } from "../keymap/keymap.js";
import { panes } from "./panes.js";

describe("every pane", () => {
  test("has a name of its own", () => {
    expect(new Set(panes.map(({ name }) => name)).size).toBe(panes.length);
  });

  test.each(panes.map((pane) => [pane.name, pane] as const))(
    "%s keeps its keys to itself or the workbench",
    (name, pane) => {
      expect(
        [...new Set(pane.keys.map(({ where }) => where))].filter((where) => where !== name && where !== "workbench"),
      ).toEqual([]);
    },
  );

  test.each(panes.filter(({ stands }) => stands === "over").map(({ name }) => [name] as const))(
    "%s, which lies over, is opened by some key",
    (name) => {
      const opening = keymap.filter(
        ({ does, where }) =>
          (where === "opening" || where === "anywhere") &&
          JSON.stringify(does({} as never, keymap)) === JSON.stringify({ type: "pane-opened", pane: name }),
      );
      expect(opening).toHaveLength(1);
    },
  );
});

test("no two keys of one place are alike, unless one counts at certain times only", () => {
  const all = keymap.filter(({ when }) => !when).flatMap(({ where, keys }) => keys.map((key) => `${where} ${key}`));
  expect(all.filter((one, i) => all.indexOf(one) !== i)).toEqual([]);
});

test("no opening key hides a key of anywhere", () => {
  const keysOf = (place: string) => keymap.filter(({ where }) => where === place).flatMap(({ keys }) => keys);
  expect(keysOf("opening").filter((key) => keysOf("anywhere").includes(key))).toEqual([]);
});
