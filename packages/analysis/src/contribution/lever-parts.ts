/** What differs between two cases, cut into parts that can be moved one by one: levers as a whole, their named numbers, and what is held. */
import type { InputValue } from "@palanca/engine";
import { type LeverPath, leverRows } from "@palanca/model-kit";
import type { Case } from "@palanca/scenarios";

/** One thing that a case moves against its baseline. */
export interface Part {
  /** `police_reform`, `police_reform.until`, or `held` for what is held and whose number is taken. */
  readonly name: string;
  readonly label: string;
  readonly lever?: string;
  /** The named number of the path, when it is moved by itself. */
  readonly number?: string;
}

/** The parts that differ. With `byNumber` a lever whose path has several differing numbers is cut into these. */
export function differingParts(baseline: Case, of: Case, byNumber = false): Part[] {
  const roles = new Map(of.plan.inputs.map((input) => [input.name, input.role] as const));
  const differs = (name: string): boolean =>
    JSON.stringify(rowsOf(baseline, name)) !== JSON.stringify(rowsOf(of, name));
  const names = Object.keys(of.inputs)
    .filter((name) => roles.has(name) && differs(name))
    .sort();
  const levers = names.filter((name) => roles.get(name) === "lever");
  const parts = levers.flatMap((lever): Part[] => {
    const label = of.settled.inputs[lever]?.label ?? lever;
    const numbers = byNumber ? differingNumbers(baseline, of, lever) : [];
    if (numbers.length < 2) return [{ name: lever, label, lever }];
    return numbers.map((number) => ({ name: `${lever}.${number}`, label: `${label}: ${number}`, lever, number }));
  });
  return names.length > levers.length ? [...parts, { name: "held", label: "What is held, and whose number" }] : parts;
}

/** The baseline with some of the parts moved to where the case has them. */
export function withParts(baseline: Case, of: Case, parts: readonly Part[], id: string): Case {
  const inputs: Record<string, InputValue> = { ...baseline.inputs };
  const roles = new Map(of.plan.inputs.map((input) => [input.name, input.role] as const));
  if (parts.some((part) => part.lever === undefined))
    for (const [name, value] of Object.entries(of.inputs)) if (roles.get(name) !== "lever") inputs[name] = value;
  const whole = parts.filter((part) => part.lever !== undefined && part.number === undefined);
  for (const { lever } of whole) inputs[lever as string] = of.inputs[lever as string] as InputValue;
  const byLever = new Map<string, string[]>();
  for (const { lever, number } of parts)
    if (lever !== undefined && number !== undefined) byLever.set(lever, [...(byLever.get(lever) ?? []), number]);
  for (const [lever, numbers] of byLever) {
    const [from, to] = likePaths(baseline, of, lever) as [Numbers, Numbers];
    const mixed = Object.fromEntries(Object.keys(to).map((key) => [key, numbers.includes(key) ? to[key] : from[key]]));
    const path = Object.fromEntries(
      Object.entries(mixed).filter(([, value]) => value !== undefined),
    ) as unknown as LeverPath;
    inputs[lever] = pathInput(path, [baseline, of], lever);
  }
  return { ...of, id, inputs };
}

type Numbers = Readonly<Record<string, number | undefined>>;

function differingNumbers(baseline: Case, of: Case, lever: string): string[] {
  const paths = likePaths(baseline, of, lever);
  if (!paths) return [];
  return Object.keys(paths[1]).filter((key) => paths[0][key] !== paths[1][key]);
}

/** Both paths in one shape, when they have one. A baseline that leaves the lever alone stands at its default from and until the same years. */
function likePaths(baseline: Case, of: Case, lever: string): [Numbers, Numbers] | undefined {
  const [from, to] = [pathOf(baseline, lever), pathOf(of, lever)];
  if (typeof to !== "object" || "table" in to) return undefined;
  const own: Numbers = { ...to };
  const level = "to" in to ? "to" : "level";
  if (from === undefined || typeof from === "number")
    return [{ ...own, [level]: from ?? standingAt([baseline, of], lever) }, own];
  if ("table" in from || level in from === false) return undefined;
  const other: Numbers = { ...from };
  const keys = [...new Set([...Object.keys(own), ...Object.keys(other)])];
  const filled = (numbers: Numbers): Numbers => Object.fromEntries(keys.map((key) => [key, numbers[key]]));
  return [filled(other), filled(own)];
}

/** The path that a scenario gives a lever, by its whole name or its last part. */
export function pathOf(of: Case, lever: string): LeverPath | undefined {
  const { levers } = of.scenario;
  return levers[lever] ?? levers[lever.split(".").at(-1) as string];
}

/** A lever's path as an input of the first case, a row a step. */
export function pathInput(path: LeverPath, cases: readonly Case[], lever: string): InputValue {
  const { plan, steps } = cases[0] as Case;
  const clock = { from: plan.time.from, step: plan.time.step, steps: steps ?? plan.time.steps };
  return { feed: "path", rows: leverRows(path, standingAt(cases, lever), clock).map((level) => [level]) };
}

/** Where a lever stands when nobody moves it: as in a case that leaves it alone, else as the model assumes. */
export function standingAt(cases: readonly Case[], lever: string): number {
  for (const { settled } of cases) {
    const value = settled.inputs[lever]?.value;
    if (value?.feed === "constant") return value.values[0] ?? 0;
  }
  const source = cases[0]?.model.levers[lever]?.default;
  return source?.from === "assumption" && source.draw.kind === "point" ? source.draw.value : 0;
}

/** A constant and a path that stands still are the same policy. */
function rowsOf(of: Case, name: string): unknown {
  const value = of.inputs[name];
  if (value?.feed !== "path") return value;
  const [first] = value.rows;
  const isStill = value.rows.every((row) => JSON.stringify(row) === JSON.stringify(first));
  return isStill ? { feed: "constant", values: first } : value;
}
