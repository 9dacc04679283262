/** Problems of a scenario with the line of its file that they are of. */
import type { Problem, Where } from "@palanca/engine";
import type { Scenario } from "./scenario.js";

export function refuse(
  problems: Problem[],
  kind: string,
  scenario: Scenario,
  key: string,
  seen: string,
  needed: string,
  todo: string,
): void {
  problems.push({ kind, where: whereOf(scenario, key), seen, needed, todo });
}

/** Where a key of a scenario stands. */
export function whereOf(scenario: Scenario, key: string, model?: string): Where {
  const line = scenario.lines?.[key];
  return {
    ...(scenario.file ? { file: scenario.file } : {}),
    ...(line ? { line } : {}),
    ...(model ? { model } : {}),
    symbol: key,
  };
}

/** A problem of settling, with the line of the file that it comes from. */
export function withFile(problem: Problem, scenario: Scenario): Problem {
  if (problem.where.file || !scenario.file) return problem;
  const symbol = problem.where.symbol ?? "";
  const written = (group: string): string => lineOf(scenario, group, symbol);
  const key = [`${symbol}.${problem.seen}`, written("whose"), written("held")].find((one) => scenario.lines?.[one]);
  const line = key === undefined ? undefined : scenario.lines?.[key];
  return { ...problem, where: { ...problem.where, file: scenario.file, ...(line ? { line } : {}) } };
}

/** The key, as the file writes it, of a lever or an uncertainty by its whole name. */
export function lineOf(scenario: Scenario, group: string, name: string): string {
  const written = Object.keys(scenario.lines ?? {}).find(
    (key) => key === `${group}.${name}` || name.endsWith(`.${key.slice(group.length + 1)}`),
  );
  return written ?? group;
}
