/**
 * A model, a place and the evidence to numbers.
 * Takes: a model (joined or not), the place, held uncertainties and whose number where authors disagree. Gives: `Settled`: for every
 * input its value or draw in the declared unit, grade, facts, author and what had to be assumed. Refuses, all at once: facts that do not
 * exist, units that do not fit, names and concepts that nobody knows.
 */
import { checkDraw, type Draw, didYouMean, type InputValue, type Problem, parseUnit } from "@palanca/engine";
import type { Evidence } from "@palanca/evidence";
import { checkConcepts } from "./check-concepts.js";
import { declaredInputs, drawKey } from "./declared-inputs.js";
import type { LabModel } from "./model.js";
import { settleSource } from "./settle-source.js";
import type { Settled, SettledInput } from "./settled.js";

export interface SettleRequest {
  readonly place: string;
  /** Inputs held at a number, or given another draw, in the declared unit. */
  readonly held?: Readonly<Record<string, number | Draw>>;
  /** Input to fact id, author or "all". */
  readonly whose?: Readonly<Record<string, string>>;
}

/** Settles every number of the model; the problems are empty when `settled` can be used. */
export function settle(
  model: LabModel,
  request: SettleRequest,
  evidence: Evidence,
): { settled: Settled; problems: Problem[] } {
  const problems: Problem[] = checkConcepts(model, evidence);
  const inputs: Record<string, SettledInput> = {};
  const declared = declaredInputs(model);
  const names = declared.map((input) => input.name);
  checkNames(model, request, names, evidence, problems);
  for (const input of declared) {
    const where = { model: model.id, symbol: input.name };
    const unit = parseUnit(input.unit, new Set(model.counts ?? []), where);
    const given = settleSource(input, unit, model, request.place, request.whose?.[input.name], evidence, problems);
    const held = request.held?.[input.name];
    if (typeof held === "object") problems.push(...checkDraw(held, where));
    else if (input.source.from === "assumption") problems.push(...checkDraw(input.source.draw, where));
    const value: InputValue =
      held === undefined
        ? spread(given.value, input.elements.length)
        : spread(asValue(held, input.name, model), input.elements.length);
    const { value: _value, ...said } = given;
    inputs[input.name] = {
      name: input.name,
      label: input.label,
      role: input.role,
      unit: input.unit,
      value,
      ...said,
      ...(input.because && !said.because ? { because: input.because } : {}),
      changed: held !== undefined || request.whose?.[input.name] !== undefined,
    };
  }
  return { settled: { place: request.place, inputs }, problems };
}

function asValue(held: number | Draw, name: string, model: LabModel): InputValue {
  if (typeof held === "number") return { feed: "constant", values: [held] };
  return { feed: "draw", draw: held, key: drawKey(model, name) };
}

function spread(value: InputValue, count: number): InputValue {
  return value.feed === "constant" && value.values.length === 1 && count > 1
    ? { feed: "constant", values: Array<number>(count).fill(value.values[0] as number) }
    : value;
}

function checkNames(
  model: LabModel,
  request: SettleRequest,
  names: readonly string[],
  evidence: Evidence,
  problems: Problem[],
): void {
  if (!evidence.place(request.place)) {
    problems.push({
      kind: "unknown-place",
      where: { model: model.id },
      seen: request.place,
      needed: "A place is one of seeds/places.",
      todo:
        didYouMean(
          request.place,
          evidence.data.places.map((place) => place.id),
        ) || "`palanca place list` shows them all.",
    });
  }
  for (const [key, given] of [
    ["held", request.held],
    ["whose", request.whose],
  ] as const) {
    for (const name of Object.keys(given ?? {})) {
      if (names.includes(name)) continue;
      problems.push({
        kind: "unknown-name",
        where: { model: model.id, symbol: key },
        seen: name,
        needed: `There is no uncertainty called ${name} in ${model.id}.`,
        todo: didYouMean(name, names) || `\`palanca model show ${model.id}\` lists them.`,
      });
    }
  }
}
