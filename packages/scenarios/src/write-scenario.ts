/** A scenario back to the text of a file. */
import { stringify } from "yaml";
import type { Scenario } from "./scenario.js";

/** Writes a scenario file in the order in which a person would; reading it back gives the same scenario. */
export function writeScenario(scenario: Scenario): string {
  const { title, note, question, models, from, place, horizon, on, levers, held, whose } = scenario;
  const filled = (group: object): object | undefined => (Object.keys(group).length > 0 ? group : undefined);
  const parts = {
    title,
    note,
    question,
    models,
    from,
    place,
    horizon,
    on,
    levers: filled(levers),
    held: filled(held),
    whose: filled(whose),
  };
  return stringify(Object.fromEntries(Object.entries(parts).filter(([, value]) => value !== undefined)), {
    lineWidth: 100,
  });
}
