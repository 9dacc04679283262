/** Scenarios that were asked for to cases that can be told apart: at the place of `--place`, with ids and titles of their own. */
import { ofEach } from "@palanca/engine";
import type { Case, Scenario } from "@palanca/scenarios";
import type { OpenLab } from "../open-lab.js";
import { type Given, UsageError } from "./command.js";
import { knownPlace } from "./known-place.js";

/** The scenarios at the place that `--place` names, when it names one. */
export function atPlace(scenarios: readonly Scenario[], given: Given, lab: OpenLab): Scenario[] {
  const { place } = given.options;
  if (typeof place !== "string") return [...scenarios];
  knownPlace(place, lab.evidence, `--place ${place}`);
  return scenarios.map((scenario) => ({ ...scenario, place }));
}

/**
 * Resolves all, the baseline first in what it gives. What was asked for is resolved before a baseline that was added to it, so that a
 * fault is told of the file that holds it.
 */
export async function resolveAsked(
  all: readonly Scenario[],
  asked: readonly Scenario[],
  lab: OpenLab,
): Promise<Case[]> {
  const [first] = all;
  const added = first && asked.includes(first) ? 0 : 1;
  const apart = toldApart(all);
  const own = await ofEach(apart.slice(added), lab.resolveWhole);
  return [...(await ofEach(apart.slice(0, added), lab.resolveWhole)), ...own];
}

/** Two files may have one name in two folders, and a copy keeps its title; a table with two columns of one name says nothing. */
export function toldApart(scenarios: readonly Scenario[]): Scenario[] {
  const ids: string[] = [];
  for (const { id, file, text } of scenarios) {
    const earlier = scenarios[ids.indexOf(id)];
    if (earlier && earlier.file === file && earlier.text === text)
      throw new UsageError(`${file ?? id} is named twice; once is enough.`);
    let own = id;
    for (let n = 2; ids.includes(own); n++) own = `${id}-${n}`;
    ids.push(own);
  }
  const titles = scenarios.map(({ title }) => title);
  return scenarios.map((scenario, i) => {
    const id = ids[i] as string;
    const isFirst = titles.indexOf(scenario.title) === i;
    return { ...scenario, id, title: isFirst ? scenario.title : `${scenario.title} (${id})` };
  });
}
