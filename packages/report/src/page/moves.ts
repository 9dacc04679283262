/** Levers that the reader has moved: by case and lever, the level. */
import type { LeverPath } from "@palanca/model-kit";
import type { CarriedCase, CarriedSetting } from "./carried.js";
import { scenarioText } from "./scenario-text.js";

export type Moves = readonly Readonly<Record<string, number>>[];

/** Moves with one lever of one case at a level; back at the report's own level it is not moved. */
export function withMove(moves: Moves, cases: readonly CarriedCase[], at: number, name: string, level: number): Moves {
  return cases.map((one, i) => {
    const own = { ...moves[i] };
    if (i !== at) return own;
    if (one.levers[name]?.level === level) delete own[name];
    else own[name] = level;
    return own;
  });
}

export function isMoved(moves: Moves): boolean {
  return moves.some((_, i) => isMovedAt(moves, i));
}

/** Whether a lever of this case is moved. */
export function isMovedAt(moves: Moves, at: number): boolean {
  return Object.keys(moves[at] ?? {}).length > 0;
}

/** The path that a level gives a lever: the years of its own path are kept. */
export function movedPath({ path }: CarriedSetting, level: number): LeverPath {
  if (path === undefined || typeof path === "number" || "table" in path) return level;
  return "to" in path ? { ...path, to: level } : { ...path, level };
}

/** The moved case as a scenario file. */
export function movedScenario({ scenario, levers }: CarriedCase, own: Readonly<Record<string, number>>): string {
  const paths: Record<string, LeverPath> = { ...scenario.levers };
  for (const [name, level] of Object.entries(own)) {
    const setting = levers[name];
    if (!setting) continue;
    const key = Object.hasOwn(paths, name) ? name : Object.keys(paths).find((one) => name.endsWith(`.${one}`));
    paths[key ?? name] = movedPath(setting, level);
  }
  return scenarioText(scenario.head, paths);
}
