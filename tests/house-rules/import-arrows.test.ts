import { describe, expect, test } from "vitest";
import { brokenArrows } from "./import-arrows.js";
import { projectTree, treeOf } from "./project-tree.js";

describe("import arrows", () => {
  test("no package imports what does not stand above it", () => {
    expect(brokenArrows(projectTree())).toEqual([]);
  });

  test.each([
    ["packages/engine/src/plan.ts", 'import { cite } from "@palanca/evidence";', "engine imports @palanca/evidence"],
    ["packages/engine/src/plan.ts", 'export * from "@palanca/model-kit/checks";', "engine imports @palanca/model-kit/"],
    [
      "packages/report/src/a.ts",
      'import { catalogue } from "@palanca/catalogue";',
      "report imports @palanca/catalogue",
    ],
    ["packages/models/growth/src/model.ts", 'import "@palanca/engine";', "models imports @palanca/engine"],
    ["packages/models/growth/src/a.ts", 'import "@palanca/model-homicide";', "models imports @palanca/model-homicide"],
    ["packages/charts/src/a.ts", 'import { figure } from "@palanca/charts";', "write the relative path"],
    ["packages/charts/src/a.ts", 'const a = await import("../../engine/src/plan.js");', "leaves packages/charts"],
    ["packages/charts/src/a.ts", 'import type { Lab } from "palanca";', "charts imports palanca"],
    ["packages/charts/src/a.ts", 'import { library } from "@palanca/tooling/tsup";', "charts imports @palanca/tooling"],
    [
      "packages/evidence/package.json",
      '{"dependencies":{"@palanca/charts":"0.1.0"}}',
      "evidence imports @palanca/charts",
    ],
    ["packages/gossip/src/a.ts", "", "packages/gossip has no row"],
  ])("a planted wrong import is refused: %s %s", (path, text, says) => {
    expect(brokenArrows(treeOf({ [path]: text })).join("\n")).toContain(says);
  });

  test("what stands above, tooling for builds and tests, and the tests' workspace are let through", () => {
    const tree = treeOf({
      "packages/report/src/a.ts": 'import { figure } from "@palanca/charts"; import "./b.js"; import "../readme.js";',
      "packages/report/tsup.config.ts": 'import { library } from "@palanca/tooling/tsup";',
      "packages/engine/test/a.test.ts": 'import { atHand } from "@palanca/tooling/at-hand";',
      "packages/catalogue/src/catalogue.generated.ts": 'const a = () => import("@palanca/model-growth");',
      "tests/browser/a.test.ts": 'import "@palanca/report"; import "../../apps/palanca/src/open-lab.js";',
    });
    expect(brokenArrows(tree)).toEqual([]);
  });

  test("an import named in a comment or a text is none", () => {
    const text = '/** As in `import "@palanca/report"`. */\nexport const told = \'import "@palanca/report"\';';
    expect(brokenArrows(treeOf({ "packages/engine/src/a.ts": text }))).toEqual([]);
  });
});
