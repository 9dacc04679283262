import { describe, expect, test } from "vitest";
import { lockFaults, lockIsStale, looseVersions } from "./manifests.js";
import { projectTree, treeOf } from "./project-tree.js";

const lockOf = (packages: object): string => JSON.stringify({ packages });

describe("manifests", () => {
  test("every version is exact, the same everywhere, and that of the workspace", () => {
    expect(looseVersions(projectTree())).toEqual([]);
  });

  test.each([
    [{ zod: "^4.6.7" }, "write one exact version"],
    [{ zod: "4.6.6" }, "says 4.6.7"],
    [{ "@palanca/engine": "0.0.9" }, "the workspace has 0.1.0"],
  ])("a planted %j is found", (dependencies, says) => {
    const tree = treeOf({
      "packages/engine/package.json": JSON.stringify({
        name: "@palanca/engine",
        version: "0.1.0",
        dependencies: { zod: "4.6.7" },
      }),
      "packages/evidence/package.json": JSON.stringify({ name: "@palanca/evidence", version: "0.1.0", dependencies }),
    });
    expect(looseVersions(tree).join()).toContain(says);
  });

  test("the lock file is whole for every platform, names no address and keeps one copy of what must be one", () => {
    expect(lockFaults(projectTree().get("package-lock.json") ?? "")).toEqual([]);
  });

  test("the lock file knows every workspace with its dependencies", () => {
    expect(lockIsStale(projectTree())).toEqual([]);
  });

  test.each([
    [
      "a missing platform",
      { "node_modules/a": { version: "1.0.0", optionalDependencies: { "a-darwin": "1.0.0" } } },
      "lacks a-darwin",
    ],
    ["an address", { "node_modules/a": { resolved: "https://example.org/a.tgz" } }, undefined],
    ["a second zod", { "node_modules/zod": {}, "node_modules/a/node_modules/zod": {} }, "zod is there 2 times"],
  ])("%s in the lock file is found", (_, packages, says) => {
    const text = lockOf(packages);
    expect(lockFaults(text).join()).toContain(says ?? "name a download address");
  });
});
