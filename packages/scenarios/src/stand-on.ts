/** The scenarios that a scenario stands on, put under it. */
import { didYouMean, type Problem } from "@palanca/engine";
import type { Catalogue } from "./resolve.js";
import type { Scenario } from "./scenario.js";
import { refuse } from "./scenario-problems.js";
import { stack } from "./stack.js";

/** The scenario with those that it stands on under it. */
export function standOn(
  scenario: Scenario,
  catalogue: Catalogue,
  problems: Problem[],
): { scenario: Scenario; warnings: string[] } {
  const below: Scenario[] = [];
  const open = (ids: readonly string[], path: readonly string[]): void => {
    for (const id of ids) {
      const found = catalogue.scenario(id);
      if (path.includes(id)) {
        refuse(
          problems,
          "scenarios-in-a-circle",
          scenario,
          "on",
          [...path, id].join(" on "),
          "A scenario cannot stand on itself.",
          "Break the circle.",
        );
      } else if (!found) {
        const near = didYouMean(id, catalogue.scenarioIds);
        refuse(
          problems,
          "unknown-scenario",
          scenario,
          "on",
          id,
          `There is no scenario called ${id}.`,
          near || "`palanca model show` lists a model's own.",
        );
      } else {
        open(found.on ?? [], [...path, id]);
        below.push(found);
      }
    }
  };
  open(scenario.on ?? [], [scenario.id]);
  if (below.length === 0) return { scenario, warnings: [] };
  const { scenario: merged, met } = stack([...below, scenario]);
  const warnings = met.map(
    ({ key, values }) =>
      `${key} is set by ${values.map((one) => one.scenario).join(" and ")}; ${values.at(-1)?.scenario} wins.`,
  );
  return { scenario: { ...merged, id: scenario.id, title: scenario.title }, warnings };
}
