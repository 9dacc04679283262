/** A lever on the bench: its level now, and the path that a move gives it. */
import type { LeverPath } from "@palanca/model-kit";
import type { Case } from "@palanca/scenarios";
import { type Draft, policyOf } from "./draft.js";
import type { LeverInfo } from "./state.js";

/** The levers of a case whose scenario moves none, so that each stands where it stands by itself. */
export function leversOf({ model, settled }: Pick<Case, "model" | "settled">): LeverInfo[] {
  return Object.entries(model.levers).map(([name, lever]): LeverInfo => {
    const value = settled.inputs[name]?.value;
    return {
      name,
      label: lever.label,
      unit: lever.unit,
      range: lever.range,
      because: lever.because,
      standing: value?.feed === "constant" ? (value.values[0] ?? 0) : 0,
    };
  });
}

/** The level that the policy gives a lever: that of its window, the end of its ramp, or where it stands. */
export function levelOf(path: LeverPath | undefined, lever: LeverInfo): number {
  if (path === undefined) return lever.standing;
  if (typeof path === "number") return path;
  if ("table" in path) return Object.values(path.table).at(-1) ?? lever.standing;
  return "to" in path ? path.to : path.level;
}

/** The path with another level: its own years are kept, else those that another scenario of the question gives the lever. */
export function withLevel(draft: Draft, lever: LeverInfo, level: number): LeverPath {
  const path =
    pathOf(policyOf(draft), lever.name) ??
    draft.scenarios.map(({ scenario }) => pathOf(scenario.levers, lever.name)).find((one) => one !== undefined);
  if (path === undefined || typeof path === "number" || "table" in path) return level;
  return "to" in path ? { ...path, to: level } : { ...path, level };
}

/** A lever's path, whether the scenario names it in full or by its last part. */
export function pathOf(levers: Readonly<Record<string, LeverPath>>, name: string): LeverPath | undefined {
  return levers[keyOf(levers, name)];
}

export function keyOf(levers: Readonly<Record<string, LeverPath>>, name: string): string {
  const short = name.split(".").at(-1) ?? name;
  return Object.hasOwn(levers, name) || !Object.hasOwn(levers, short) ? name : short;
}

/** A step is a twentieth of the range, so that each end is reached. */
export function stepped(level: number, steps: number, [low, high]: readonly [number, number]): number {
  const step = (high - low) / 20;
  const next = Math.min(high, Math.max(low, level + steps * step));
  // Three digits more than a step has: 0.30000000000000004 is 0.3.
  return Number(next.toPrecision(12));
}
