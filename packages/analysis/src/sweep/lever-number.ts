/** A named number of a lever's path, moved: `police_reform`, `police_reform.to`, `yearly_reduction.until`. */
import { didYouMean } from "@palanca/engine";
import type { LeverPath } from "@palanca/model-kit";
import type { Case } from "@palanca/scenarios";
import { pathInput, pathOf } from "../contribution/lever-parts.js";
import { refuseWith } from "../refuse-analysis.js";

export interface LeverNumber {
  /** As asked, with the lever's whole name. */
  readonly name: string;
  readonly lever: string;
  readonly number: "level" | "to" | "from" | "until";
  readonly label: string;
  readonly unit: string;
  /** What it may be: the lever's range, or the years of the run. */
  readonly range: readonly [number, number];
  /** What it is in the case. */
  readonly now: number | undefined;
}

const NUMBERS = ["level", "to", "from", "until"] as const;

/** Finds what is meant. A lever alone means the level that its path reaches. Refuses unknown levers and numbers that the path does not have. */
export function leverNumber(of: Case, asked: string): LeverNumber {
  const levers = of.plan.inputs.filter((input) => input.role === "lever").map((input) => input.name);
  const tail = NUMBERS.find((number) => asked.endsWith(`.${number}`));
  const isWhole = findLever(levers, asked) !== undefined || tail === undefined;
  const wanted = isWhole ? asked : asked.slice(0, -(tail as string).length - 1);
  const lever = findLever(levers, wanted);
  if (lever === undefined)
    return refuseWith({
      kind: "unknown-lever",
      where: { model: of.model.id },
      seen: asked,
      needed: `There is no lever called ${wanted}, or more than one model has it.`,
      todo:
        didYouMean(wanted, [...levers, ...levers.map((one) => one.split(".").at(-1) as string)]) ||
        `The levers are ${levers.join(", ")}.`,
    });
  const path = pathOf(of, lever);
  const has = numbersOf(path);
  const number = isWhole
    ? ((has.includes("to") ? "to" : "level") as LeverNumber["number"])
    : (tail as LeverNumber["number"]);
  if (!has.includes(number))
    refuseWith({
      kind: "no-such-number",
      where: { ...(of.scenario.file ? { file: of.scenario.file } : {}), model: of.model.id, symbol: lever },
      seen: `${asked}, where the path is ${JSON.stringify(path ?? "left alone")}`,
      needed: `The path of ${lever} in this scenario has no number called ${number}.`,
      todo:
        has.length > 0
          ? `Sweep ${has.map((one) => `${lever}.${one}`).join(" or ")}, or write ${number} into the scenario.`
          : "A table of years cannot be swept; write the path as a level or a ramp.",
    });
  const input = of.settled.inputs[lever];
  const isYear = number === "from" || number === "until";
  const { from, step, steps } = of.plan.time;
  const to = from + (of.steps ?? steps) * step;
  const range = of.plan.quantities.find((one) => one.name === lever)?.range ?? of.model.levers[lever]?.range;
  return {
    name: `${lever}.${number}`,
    lever,
    number,
    label: `${input?.label ?? lever}${isYear ? `, ${number}` : ""}`,
    unit: isYear ? "year" : (input?.unit ?? ""),
    range: isYear ? [from, to] : (range ?? [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY]),
    now: typeof path === "number" ? path : (path as Readonly<Record<string, number>> | undefined)?.[number],
  };
}

function findLever(levers: readonly string[], name: string): string | undefined {
  if (levers.includes(name)) return name;
  const ending = levers.filter((one) => one.endsWith(`.${name}`));
  return ending.length === 1 ? ending[0] : undefined;
}

function numbersOf(path: LeverPath | undefined): string[] {
  if (path === undefined || typeof path === "number") return ["level"];
  if ("table" in path) return [];
  return "to" in path ? ["to", "from", "until"] : ["level", "from", "until"];
}

/** The case with the number at a value. Refuses values outside the range that the lever was built for. */
export function withNumber(of: Case, { lever, number, range, unit }: LeverNumber, value: number): Case {
  const [low, high] = range;
  if (unit === "year" && !(value >= low && value <= high))
    refuseWith({
      kind: "out-of-range",
      where: { ...(of.scenario.file ? { file: of.scenario.file } : {}), model: of.model.id, symbol: lever },
      seen: `${lever}.${number}: ${value}`,
      needed: `The run goes from ${low} to ${high}, and a path begins and ends within it.`,
      todo: `Sweep between ${low} and ${high}, or give the scenario another horizon.`,
    });
  if (!(value >= low && value <= high))
    refuseWith({
      kind: "out-of-range",
      where: { model: of.model.id, symbol: lever },
      seen: `${lever}.${number}: ${value} ${unit}`,
      needed: `The lever was built for ${low} to ${high} ${unit}${of.model.levers[lever] ? `: ${of.model.levers[lever].because}` : ""}.`,
      todo: `Sweep between ${low} and ${high}, or widen the range in the model and say which fact supports it.`,
    });
  const path = pathOf(of, lever);
  const moved = (typeof path === "object" ? { ...path, [number]: value } : value) as LeverPath;
  return {
    ...of,
    id: `${of.id}/${lever}.${number}=${value}`,
    title: `${of.title}, ${lever}.${number} ${value}`,
    inputs: { ...of.inputs, [lever]: pathInput(moved, [of], lever) },
    scenario: { ...of.scenario, levers: { ...withoutLever(of, lever), [lever]: moved } },
    hash: `${of.hash}/${lever}.${number}=${value}`,
  };
}

function withoutLever(of: Case, lever: string): Readonly<Record<string, LeverPath>> {
  const last = lever.split(".").at(-1) as string;
  return Object.fromEntries(Object.entries(of.scenario.levers).filter(([name]) => name !== lever && name !== last));
}

/** Evenly spaced values from one end to the other, both included; years are whole steps of the run. */
export function gridOf({ unit }: LeverNumber, from: number, to: number, count: number): number[] {
  const values = Array.from({ length: count }, (_, i) => from + ((to - from) * i) / Math.max(1, count - 1));
  return unit === "year" ? [...new Set(values.map((value) => Math.round(value)))] : values;
}
