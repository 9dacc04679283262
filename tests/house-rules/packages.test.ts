import { existsSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { deadLinks, missingPages, withoutContract, withoutReadme } from "./packages.js";
import { projectTree, root, treeOf } from "./project-tree.js";

describe("packages", () => {
  test("every package has a README", () => {
    expect(withoutReadme(projectTree())).toEqual([]);
  });

  test("every model signs the contract of a model", () => {
    expect(withoutContract(projectTree())).toEqual([]);
  });

  test("the repository has its pages", () => {
    expect(missingPages(projectTree())).toEqual([]);
  });

  test("every link of a page lands", () => {
    expect(deadLinks(projectTree(), (path) => existsSync(join(root, path)))).toEqual([]);
  });

  test("a model package without README and contract is found", () => {
    const tree = treeOf({
      "packages/models/rain/package.json": "{}",
      "packages/models/rain/test/model.test.ts": "// testModel(rain) one day",
    });
    expect([...withoutReadme(tree), ...withoutContract(tree)]).toHaveLength(2);
  });

  test("a dead link is found, and one inside a code block is none", () => {
    const tree = treeOf({
      "docs/a.md": "[a](../b.md) [c](c.md#part) [web](https://example.org)\n```\n[x](y.md)\n```\n",
    });
    expect(deadLinks(tree, (path) => path === "docs/c.md")).toEqual([
      "docs/a.md: the link ../b.md leads nowhere; mend it or take it out.",
    ]);
  });
});
