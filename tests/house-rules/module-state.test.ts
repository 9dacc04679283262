import { expect, test } from "vitest";
import { moduleState } from "./module-state.js";
import { projectTree, treeOf } from "./project-tree.js";

test("no package keeps state in a module", () => {
  expect(moduleState(projectTree())).toEqual([]);
});

test("a planted let and var at the top are found, those inside a function are not", () => {
  const text =
    "export let count = 0;\nvar last;\nconst fixed = 1;\nexport function f() { let inside = 1; return inside; }";
  const told = moduleState(treeOf({ "packages/engine/src/a.ts": text }));
  expect(told.map((line) => line.slice(0, 26))).toEqual(["packages/engine/src/a.ts:1", "packages/engine/src/a.ts:2"]);
});
