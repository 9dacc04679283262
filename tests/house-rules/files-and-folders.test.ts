import { describe, expect, test } from "vitest";
import { drawers, filesWithoutSentence, longFiles, machinePaths } from "./files-and-folders.js";
import { projectTree, treeOf } from "./project-tree.js";

describe("files and folders", () => {
  test("no folder and no file is a drawer", () => {
    expect(drawers(projectTree())).toEqual([]);
  });

  test("a planted drawer is found, and a longer word is none", () => {
    const tree = treeOf({
      "packages/engine/src/utils/a.ts": "",
      "packages/charts/src/helpers.ts": "",
      "packages/evidence/src/counted-types.ts": "",
    });
    expect(drawers(tree).map((line) => line.split(":")[0])).toEqual([
      "packages/engine/src/utils/a.ts",
      "packages/charts/src/helpers.ts",
    ]);
  });

  test("no source is too long to read", () => {
    expect(longFiles(projectTree())).toEqual([]);
  });

  test("a planted long file is found, and an exception that became short is asked back", () => {
    const tree = treeOf({ "packages/a/src/long.ts": "\n".repeat(301), "packages/a/src/short.ts": "\n" });
    expect(longFiles(tree, { "packages/a/src/short.ts": "made up" })).toHaveLength(2);
  });

  test("every source says what it is for", () => {
    expect(filesWithoutSentence(projectTree())).toEqual([]);
  });

  test("no file holds a path of one machine or the address of a registry", () => {
    expect(machinePaths(projectTree())).toEqual([]);
  });

  test.each([
    ["/home", "/ana/palanca"],
    ["/Users", "/ana/palanca"],
    ["https://regis", "try.example.org/zod"],
  ])("a planted %s… is found", (left, right) => {
    expect(machinePaths(treeOf({ "docs/a.md": `see ${left}${right}` }))).toHaveLength(1);
  });
});
