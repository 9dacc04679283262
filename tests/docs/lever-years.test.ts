/** What is wrong with the years of a lever's path is told with file and line, all at once. */
import { expect, test } from "vitest";
import { openLab } from "../../apps/palanca/src/open-lab.js";
import type { Problem } from "../../packages/engine/src/problem.js";
import { readScenario } from "../../packages/scenarios/src/read-scenario.js";

const lab = await openLab({ threads: 1 });
await lab.close();

const amiss: [string, string][] = [
  ["a ramp that ends before it begins", "{ to: 9, from: 2024, until: 2022 }"],
  ["a level that is left before it begins", "{ level: 9, from: 2024, until: 2022 }"],
  ["a table with a year outside the run", '{ table: { "1950": 3 } }'],
];

test.each(amiss)("%s is refused at its line", (_says, path) => {
  const text = `title: Odd years\nmodels: [homicide]\nplace: honduras\nlevers:\n  yearly_reduction: ${path}\n`;
  let problems: readonly Problem[] = [];
  try {
    lab.resolve(readScenario(text, "odd.yaml"));
  } catch (error) {
    problems = (error as { problems: readonly Problem[] }).problems;
  }
  expect(problems).toMatchObject([{ kind: "years-not-fitting", where: { file: "odd.yaml", line: 5 } }]);
});
