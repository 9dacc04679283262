/** The numbers of a policy that may be moved: a plain lever, or the named numbers of its path (`level`, `to`, `from`, `until`). */
import { didYouMean } from "@palanca/engine";
import type { LeverPath } from "@palanca/model-kit";
import type { Case } from "@palanca/scenarios";
import { refuse } from "../refuse.js";

export interface FreeNumber {
  /** `homicide.yearly_reduction.level`. */
  readonly name: string;
  readonly lever: string;
  readonly part: "value" | "level" | "to" | "from" | "until";
  readonly label: string;
  readonly unit: string;
  readonly low: number;
  readonly high: number;
  /** Where it stands in the scenario. */
  readonly standing: number;
  /** Years move in whole steps. */
  readonly isYear: boolean;
}

/** Finds what was asked for; every amount of the levers that the scenario moves when nothing was. */
export function freeNumbers(of: Case, asked: readonly string[]): FreeNumber[] {
  const paths = pathsOf(of);
  const all = Object.keys(of.model.levers).flatMap((lever) => numbersOf(of, lever, paths[lever]));
  const amounts = all.filter((one) => !one.isYear);
  if (asked.length === 0) {
    const moved = amounts.filter((one) => paths[one.lever] !== undefined);
    if (moved.length > 0 && moved.length <= 3) return moved;
    refuse({
      kind: "which-lever",
      seen: moved.length === 0 ? `${of.title} moves no lever` : `${of.title} moves ${moved.length} numbers`,
      needed: "One to three numbers are moved at a time, so that the set can be shown.",
      todo: `Say which with --lever: ${(moved.length > 0 ? moved : amounts).map((one) => one.name).join(", ")}.`,
    });
  }
  const found = asked.map((name) => {
    const ends = (one: string): boolean => one === name || one.endsWith(`.${name}`);
    const own = all.find((one) => ends(one.name)) ?? amounts.find((one) => ends(one.lever));
    if (own) return own;
    refuse({
      kind: "unknown-lever",
      seen: name,
      needed: `There is no number called ${name} that this scenario could move.`,
      todo:
        didYouMean(
          name,
          all.flatMap((one) => [one.name, one.lever, one.lever.split(".").at(-1) ?? one.lever]),
        ) || `They are ${all.map((one) => one.name).join(", ")}.`,
    });
  });
  const twice = found.find((one, i) => found.indexOf(one) < i);
  if (twice)
    refuse({
      kind: "lever-twice",
      seen: asked.join(", "),
      needed: `Each number is moved once, and ${twice.name} is named twice.`,
      todo: "Name another lever, or another number of its path.",
    });
  if (found.length > 3)
    refuse({
      kind: "too-many-levers",
      seen: `${found.length} numbers`,
      needed: "One to three numbers are moved at a time, so that the set can be shown.",
      todo: "Name three with --lever and hold the others in the scenario.",
    });
  return found;
}

/** The lever paths of the scenario with the free numbers at these values. */
export function leversAt(of: Case, free: readonly FreeNumber[], values: readonly number[]): Record<string, LeverPath> {
  const paths = pathsOf(of);
  free.forEach(({ lever, part }, i) => {
    const value = values[i] as number;
    const path = paths[lever];
    paths[lever] = typeof path === "object" && part !== "value" ? ({ ...path, [part]: value } as LeverPath) : value;
  });
  return paths;
}

/** By full name, as written. */
function pathsOf({ scenario, model }: Case): Record<string, LeverPath> {
  const names = Object.keys(model.levers);
  return Object.fromEntries(
    Object.entries(scenario.levers).map(([name, path]) => [
      names.includes(name) ? name : (names.find((one) => one.endsWith(`.${name}`)) ?? name),
      path,
    ]),
  );
}

function numbersOf(of: Case, lever: string, path: LeverPath | undefined): FreeNumber[] {
  const declared = of.model.levers[lever];
  if (!declared) return [];
  const [low, high] = declared.range;
  const { from, step, steps } = of.plan.time;
  const end = from + (of.steps ?? steps) * step;
  const amount = (part: FreeNumber["part"], standing: number): FreeNumber => {
    const name = part === "value" ? lever : `${lever}.${part}`;
    return { name, lever, part, label: declared.label, unit: declared.unit, low, high, standing, isYear: false };
  };
  const year = (part: "from" | "until", standing: number, between: readonly [number, number]): FreeNumber => ({
    name: `${lever}.${part}`,
    lever,
    part,
    label: `${declared.label}, ${part === "from" ? "first year" : "end"}`,
    unit: "year",
    low: between[0],
    high: between[1],
    standing,
    isYear: true,
  });
  if (path === undefined) {
    const value = of.settled.inputs[lever]?.value;
    return [amount("value", value?.feed === "constant" ? (value.values[0] as number) : low)];
  }
  if (typeof path === "number") return [amount("value", path)];
  // The levels of a table are a schedule, not one number; they stay as written.
  if ("table" in path) return [];
  const [begin, until] = [path.from ?? from, path.until ?? end];
  const years = [year("from", begin, [from, until - 1]), year("until", until, [begin + 1, Math.max(end, until)])];
  return "to" in path ? [amount("to", path.to), ...years] : [amount("level", path.level), ...years];
}
