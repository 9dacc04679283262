/** The scenario files on the pages are read and can be run. */
import { expect, test } from "vitest";
import { openLab } from "../../apps/palanca/src/open-lab.js";
import { readScenario } from "../../packages/scenarios/src/read-scenario.js";
import { blocks } from "./markdown.js";

const texts = blocks("docs/scenario-files.md", "yaml");
const lab = await openLab({ threads: 1 });
await lab.close();

test("there are some", () => expect(texts.length).toBeGreaterThan(1));

test.each(texts)("%#", (text) => {
  const scenario = readScenario(text, "page.yaml");
  expect(lab.resolve(scenario).hash).toMatch(/^[0-9a-f]{64}$/);
});
