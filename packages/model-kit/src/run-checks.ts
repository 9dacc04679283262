/**
 * Runs what must hold for a model.
 * Takes: a model package, the evidence, and a way to plan and trace. Gives: a result a check, in order. A condition becomes a quantity of
 * the model, so that it is checked for units and worked out like any other.
 */
import {
  type Draw,
  didYouMean,
  type InputValue,
  type Model,
  type Plan,
  type Problem,
  refuseIfAny,
} from "@palanca/engine";
import { drawQuantile, medianOf, randomUniforms, trace } from "@palanca/engine/run";
import type { Evidence, Fact } from "@palanca/evidence";
import type { AlwaysCheck, CheckResult, DirectionCheck, LimitCheck, ReproductionCheck } from "./check.js";
import type { LabModel, ModelPackage } from "./model.js";
import { policyInputs } from "./policy-inputs.js";
import { runBackTest } from "./run-back-test.js";
import { settle } from "./settle.js";
import type { SettledInput } from "./settled.js";

export interface CheckSetting {
  readonly evidence: Evidence;
  /** Plans a model (`@palanca/engine/plan`); handed in so that checks alone do not load the parser. */
  readonly planOf: (model: Model) => Plan;
  readonly place: string;
}

/** How many futures a condition is tried in, besides the corners. */
const FUTURES = 64;
/** Corners are the ends of every range; beyond this many inputs each is moved alone and all together. */
const ALL_CORNERS = 6;

/** Runs every check of a package. Throws ProblemsError when the model itself cannot be planned or settled. */
export function runChecks(pack: ModelPackage, setting: CheckSetting): CheckResult[] {
  return pack.checks.map((check) => {
    switch (check.kind) {
      case "always":
        return runAlways(pack.model, check, setting);
      case "direction":
        return runDirection(pack.model, check, setting);
      case "limit":
        return runLimit(pack.model, check, setting);
      case "reproduction":
        return runReproduction(pack, check, setting);
      case "back-test":
        return runBackTest(pack.model, check, setting);
    }
  });
}

function runAlways(model: LabModel, check: AlwaysCheck, setting: CheckSetting): CheckResult {
  const measure = { of: "lowest(checked_condition)", unit: "1", better: "higher" as const };
  const watched: LabModel = {
    ...model,
    relationships: {
      ...model.relationships,
      checked_condition: { kind: "flow", equation: `(${check.condition}) ? 1 : 0`, unit: "1" },
    },
    measures: { checked_lowest: measure },
  };
  const plan = setting.planOf(watched);
  const inputs = settledInputs(watched, setting.place, setting.evidence);
  for (const [where, values] of [...corners(inputs, watched), ...futures(inputs, watched)]) {
    const run = trace({ plan, inputs: valuesOf(inputs) }, values);
    if (run.measures.checked_lowest === 1) continue;
    const step = run.series.checked_condition?.[0]?.findIndex((value) => value !== 1) ?? 0;
    const failure = run.failures[0];
    const lost = failure ? ` (${failure.symbol}: ${failure.cause})` : "";
    return { check, outcome: "fails", seen: `not so in ${run.years[Math.max(0, step)]} ${where}${lost}` };
  }
  return { check, outcome: "holds", seen: "at every corner and in every future tried" };
}

function runDirection(model: LabModel, check: DirectionCheck, setting: CheckSetting): CheckResult {
  const plan = setting.planOf(model);
  const inputs = settledInputs(model, setting.place, setting.evidence);
  const input = inputs[check.raise];
  const measure = check.lowers ?? check.raises ?? "";
  refuseUnknown(model, check.says, [check.raise], inputs, measure);
  const [low, high] = raisedRange(input as SettledInput, model);
  const wanted = check.lowers === undefined ? 1 : -1;
  let clear = 0;
  for (const [where, values] of futures(inputs, model)) {
    const before = trace({ plan, inputs: valuesOf(inputs) }, { ...values, [check.raise]: low }).measures[
      measure
    ] as number;
    const after = trace({ plan, inputs: valuesOf(inputs) }, { ...values, [check.raise]: high }).measures[
      measure
    ] as number;
    const moved = (after - before) * wanted;
    if (!(moved >= -1e-12 * Math.abs(before))) {
      return { check, outcome: "fails", seen: `${measure} went from ${before} to ${after} ${where}` };
    }
    if (moved > 0) clear++;
  }
  if (clear === 0) return { check, outcome: "fails", seen: `${measure} did not move at all` };
  return {
    check,
    outcome: "holds",
    seen: `${measure} moved that way in ${clear} of ${FUTURES} futures and against it in none`,
  };
}

function runLimit(model: LabModel, check: LimitCheck, setting: CheckSetting): CheckResult {
  const plan = setting.planOf(model);
  const inputs = settledInputs(model, setting.place, setting.evidence);
  refuseUnknown(model, check.says, [...Object.keys(check.with), ...Object.keys(check.against)], inputs, check.measure);
  const times = check.times ?? 1;
  for (const [where, values] of futures(inputs, model)) {
    const of = (held: Values): number =>
      trace({ plan, inputs: valuesOf(inputs) }, { ...values, ...held }).measures[check.measure] as number;
    const [own, other] = [of(check.with), of(check.against) * times];
    if (!(Math.abs(own - other) <= 1e-9 * Math.max(Math.abs(own), Math.abs(other))))
      return { check, outcome: "fails", seen: `${check.measure} is ${own} and should be ${other} ${where}` };
  }
  return { check, outcome: "holds", seen: `within a billionth in ${FUTURES} futures` };
}

function runReproduction(pack: ModelPackage, check: ReproductionCheck, setting: CheckSetting): CheckResult {
  const { model } = pack;
  const fact = setting.evidence.fact(check.fact);
  const stated =
    fact?.value ?? (fact?.low !== undefined && fact.high !== undefined ? (fact.low + fact.high) / 2 : undefined);
  if (!fact || stated === undefined) return { check, outcome: "fails", seen: `there is no figure ${check.fact}` };
  const named = Object.entries(check.figures ?? {});
  const missing = named.find(([, id]) => setting.evidence.fact(id) === undefined);
  if (missing) return { check, outcome: "fails", seen: `there is no figure ${missing[1]}` };
  const figures = named.map(([name, id]) => {
    const { unit, states: label } = setting.evidence.fact(id) as Fact;
    return [name, { label, unit, value: { from: "fact", ids: [id] } }] as const;
  });
  const measured: LabModel = {
    ...model,
    uncertainties: { ...model.uncertainties, ...Object.fromEntries(figures) },
    measures: { reproduced: { of: check.of, unit: fact.unit, better: "neither" } },
  };
  const plan = setting.planOf(measured);
  const place = check.place ?? setting.place;
  const { settled, problems } = settle(
    measured,
    { place, ...(check.whose ? { whose: check.whose } : {}) },
    setting.evidence,
  );
  refuseIfAny(problems);
  const inputs = valuesOf(settled.inputs);
  const scenario = check.scenario === undefined ? undefined : pack.scenarios[check.scenario];
  if (check.scenario !== undefined && !scenario)
    return { check, outcome: "fails", seen: `there is no scenario ${check.scenario}` };
  const policy = scenario ? policyInputs(scenario.levers, settled, plan) : {};
  const gives = trace({ plan, inputs: { ...inputs, ...policy } }).measures.reproduced as number;
  const within = Math.abs(gives - stated) <= check.within * (1 + 1e-9);
  const seen = `the model gives ${gives}, the document ${stated}, within ${check.within} ${fact.unit}`;
  if (check.miss) {
    const isSame = Math.abs(gives - check.miss.gives) <= Math.abs(check.miss.gives) * 1e-6;
    const told = within
      ? `${seen}; the miss has come right, take it off the list`
      : isSame
        ? `${seen}: ${check.miss.because}`
        : `${seen}; the miss was ${check.miss.gives} and has moved`;
    return { check, outcome: !within && isSame ? "known miss" : "fails", seen: told, gives, stated };
  }
  return { check, outcome: within ? "holds" : "fails", seen, gives, stated };
}

function settledInputs(model: LabModel, place: string, evidence: Evidence): Readonly<Record<string, SettledInput>> {
  const { settled, problems } = settle(model, { place }, evidence);
  refuseIfAny(problems);
  return settled.inputs;
}

function valuesOf(inputs: Readonly<Record<string, SettledInput>>): Record<string, InputValue> {
  return Object.fromEntries(Object.entries(inputs).map(([name, input]) => [name, input.value]));
}

type Values = Readonly<Record<string, number>>;

/** Every combination of range ends when there are few ranges; else all low, all high, and each alone at its ends. */
function corners(inputs: Readonly<Record<string, SettledInput>>, model: LabModel): [string, Values][] {
  const ranges = Object.values(inputs).flatMap((input): [string, number, number][] => {
    const range = rangeOf(input, model);
    return range && range[0] < range[1] ? [[input.name, range[0], range[1]]] : [];
  });
  const few = ranges.length <= ALL_CORNERS;
  const masks = few
    ? Array.from({ length: 1 << ranges.length }, (_, mask) => ranges.map((_range, i) => (mask >> i) & 1))
    : [
        ranges.map(() => 0),
        ranges.map(() => 1),
        ...ranges.flatMap((_, i) => [
          ranges.map((_range, j) => (i === j ? 1 : 0)),
          ranges.map((_range, j) => (i === j ? 0 : 1)),
        ]),
      ];
  return masks.map((mask) => [
    `with ${mask.map((end, i) => `${ranges[i]?.[0]} ${end ? "high" : "low"}`).join(", ")}`,
    Object.fromEntries(mask.map((end, i) => [ranges[i]?.[0] as string, ranges[i]?.[end + 1] as number])),
  ]);
}

/** A fixed set of futures, levers drawn over their ranges too. */
function futures(inputs: Readonly<Record<string, SettledInput>>, model: LabModel): [string, Values][] {
  const drawn = Object.values(inputs).filter((input) => input.value.feed === "draw");
  const levers = Object.entries(model.levers).map(([name, lever]) => [name, lever.range] as const);
  return Array.from({ length: FUTURES }, (_, future): [string, Values] => [
    `in future ${future}`,
    Object.fromEntries([
      ...drawn.map((input) => [
        input.name,
        drawQuantile(
          (input.value as InputValue & { draw: Draw }).draw,
          randomUniforms(1, input.name)[future] as number,
        ),
      ]),
      ...levers.map(([name, [low, high]]) => [name, low + (high - low) * (randomUniforms(1, name)[future] as number)]),
    ]),
  ]);
}

function rangeOf(input: SettledInput, model: LabModel): readonly [number, number] | undefined {
  if (input.role === "lever") return model.levers[input.name]?.range;
  return input.value.feed === "draw"
    ? [drawQuantile(input.value.draw, 0.001), drawQuantile(input.value.draw, 0.999)]
    : undefined;
}

function raisedRange(input: SettledInput, model: LabModel): readonly [number, number] {
  const range = rangeOf(input, model);
  if (input.role === "lever" && range) {
    const standing = input.value.feed === "constant" ? (input.value.values[0] as number) : range[0];
    // Half of the way up from where the lever stands; from the top of the range, from half of the way down.
    return standing < range[1]
      ? [standing, standing + (range[1] - standing) / 2]
      : [(range[0] + standing) / 2, standing];
  }
  if (range && range[0] < range[1]) return range;
  const value =
    input.value.feed === "constant"
      ? (input.value.values[0] as number)
      : input.value.feed === "draw"
        ? medianOf(input.value.draw)
        : 0;
  return [value, value === 0 ? 1 : value + Math.abs(value) / 10];
}

function refuseUnknown(
  model: LabModel,
  says: string,
  names: readonly string[],
  inputs: Readonly<Record<string, SettledInput>>,
  measure: string,
): void {
  const problems: Problem[] = [];
  const note = (seen: string, what: string, known: readonly string[]): void => {
    problems.push({
      kind: "unknown-name",
      where: { model: model.id, symbol: `check "${says}"` },
      seen,
      needed: `There is no ${what} called ${seen}.`,
      todo: didYouMean(seen, known) || `They are ${known.join(", ")}.`,
    });
  };
  for (const name of names) if (!inputs[name]) note(name, "input", Object.keys(inputs));
  if (!model.measures[measure]) note(measure, "measure", Object.keys(model.measures));
  refuseIfAny(problems);
}
