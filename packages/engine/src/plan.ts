/**
 * Checked trees to a plan.
 * Takes: a `CheckedModel`. Gives: a `Plan`: slots, order of evaluation, delays and Runge-Kutta stages expanded; JSON, of the model alone.
 * Refuses: loops without a stock in them (with their path), a step that does not divide the span.
 */
import { createHash } from "node:crypto";
import type { CheckedModel } from "./check-units.js";
import { add, call, number, slot, subtract } from "./expression.js";
import { type Element, type LoweringContext, lower, type State } from "./lower.js";
import { measureFinals } from "./measure-over-run.js";
import { order } from "./order.js";
import type { Assignment, Plan, PlanMeasure, PlanQuantity } from "./plan-format.js";
import { type Problem, refuseIfAny } from "./problem.js";
import type { ModelSymbol } from "./resolve.js";
import { rungeKutta } from "./runge-kutta.js";
import { readStep } from "./step-length.js";

/** Turns a checked model into the plan that everything else runs from. */
export function planModel(checked: CheckedModel): Plan {
  const { model, symbols } = checked;
  const problems: Problem[] = [];
  const time = readStep(model, problems);
  refuseIfAny(problems);

  const slots = new SlotTable(checked);
  const states: State[] = [];
  const context: LoweringContext = {
    dimensions: model.dimensions ?? {},
    overOf: (name) => symbols.get(name)?.over ?? [],
    slotOf: (name) => slots.first.get(name) ?? -1,
    step: time.step,
    takeSlot: () => slots.take(),
    states,
  };

  const flows: Assignment[] = [];
  for (const equation of checked.equations) {
    const symbol = symbols.get(equation.of);
    if (!symbol || equation.part === "measure") continue;
    forEachElement(symbol, model.dimensions ?? {}, (element, at) => {
      const to = context.slotOf(symbol.name) + at;
      if (equation.part === "flow") flows.push({ to, is: lower(equation.tree, element, context) });
      if (equation.part === "change")
        states.push(stockState(checked, symbol, to, at, lower(equation.tree, element, context), context));
    });
  }
  const { finals, measures, eachStep } = measureFinals(checked, context, problems);
  const ordered = ordering(flows, states, slots, model.id, problems);
  refuseIfAny(problems);

  const shortfalls = [...symbols.values()].filter((symbol) => symbol.neverNegative);
  const integrated = rungeKutta(states, ordered.step, time.step, model.method ?? "euler", () => slots.take());
  const capped = new Map(shortfalls.flatMap((symbol) => shortfallUpdates(symbol, context, slots, integrated.updates)));
  const updates = integrated.updates.map((update) => capped.get(update.to) ?? update);
  const unhashed = {
    format: "palanca-plan/1" as const,
    model: { id: model.id, title: model.title },
    time,
    quantities: quantitiesOf(checked, slots),
    slots: slots.count,
    inputs: [...symbols.values()].flatMap((symbol) => inputOf(symbol, context)),
    initials: [
      ...ordered.initials,
      ...[...eachStep, ...shortfallsOf(capped, states)].map(({ to }) => ({ to, is: number(0) })),
    ],
    step: [...ordered.step, ...integrated.stages, ...eachStep],
    updates: [...updates, ...[...capped.values()].filter((one) => !updates.includes(one))],
    finals,
    measures: measures satisfies PlanMeasure[],
    tables: [],
  };
  return { ...unhashed, hash: createHash("sha256").update(JSON.stringify(unhashed)).digest("hex") };
}

/** Hands out slots: first to every element of every quantity in the order declared, then to what the plan adds. */
class SlotTable {
  readonly first = new Map<string, number>();
  /** Names of slots, for messages. */
  readonly #names: string[] = [];

  constructor({ symbols, model }: CheckedModel) {
    for (const symbol of symbols.values()) {
      this.first.set(symbol.name, this.#names.length);
      forEachElement(symbol, model.dimensions ?? {}, (_element, _at, label) => {
        this.#names.push(label ? `${symbol.name}[${label}]` : symbol.name);
      });
      if (!symbol.neverNegative) continue;
      this.first.set(shortfallName(symbol.name), this.#names.length);
      forEachElement(symbol, model.dimensions ?? {}, () => this.#names.push(shortfallName(symbol.name)));
    }
  }

  get count(): number {
    return this.#names.length;
  }

  take(): number {
    return this.#names.push(`$${this.#names.length}`) - 1;
  }

  name(name: string, index = 0): number {
    return (this.first.get(name) ?? -1) + index;
  }

  told(at: number): string {
    return this.#names[at] ?? `slot ${at}`;
  }
}

function shortfallName(stock: string): string {
  return `${stock}_shortfall`;
}

/** Calls back for each element of a quantity, last dimension fastest, with its labels as indices and as text. */
function forEachElement(
  symbol: ModelSymbol,
  dimensions: Readonly<Record<string, readonly string[]>>,
  each: (element: Element, at: number, label: string) => void,
): void {
  const sizes = symbol.over.map((dimension) => (dimensions[dimension] as readonly string[]).length);
  const count = sizes.reduce((a, b) => a * b, 1);
  for (let at = 0; at < count; at++) {
    const element: Record<string, number> = {};
    let rest = at;
    for (let d = symbol.over.length - 1; d >= 0; d--) {
      const dimension = symbol.over[d] as string;
      element[dimension] = rest % (sizes[d] as number);
      rest = Math.floor(rest / (sizes[d] as number));
    }
    const label = symbol.over.map((dimension) => dimensions[dimension]?.[element[dimension] as number]).join(", ");
    each(element, at, label);
  }
}

function stockState(
  checked: CheckedModel,
  symbol: ModelSymbol,
  to: number,
  at: number,
  change: State["change"],
  context: LoweringContext,
): State {
  const written = checked.equations.find((one) => one.of === symbol.name && one.part === "start");
  if (!written) return { slot: to, start: slot(context.slotOf(`${symbol.name}_start`) + at), change: change as never };
  let start = number(0);
  forEachElement(symbol, context.dimensions, (element, index) => {
    if (index === at) start = lower(written.tree, element, context);
  });
  return { slot: to, start, change: change as never };
}

/** The order of one step, and the order in which states and what they start from come to be. */
function ordering(
  flows: readonly Assignment[],
  states: readonly State[],
  slots: SlotTable,
  model: string,
  problems: Problem[],
): { step: Assignment[]; initials: Assignment[] } {
  const step = order(flows, []);
  const starts = states.map(({ slot: to, start }) => ({ to, is: start }));
  const initials = order(starts, flows);
  if ("loop" in step) problems.push(loopProblem(step.loop, slots, model, "each waits for the next within one step"));
  else if ("loop" in initials)
    problems.push(loopProblem(initials.loop, slots, model, "each waits for the next to start"));
  return "loop" in step || "loop" in initials ? { step: [], initials: [] } : { step, initials };
}

function loopProblem(loop: readonly number[], slots: SlotTable, model: string, why: string): Problem {
  const names = loop.map((at) => slots.told(at));
  return {
    kind: "loop-without-a-stock",
    where: { model, symbol: names[0] as string },
    seen: [...names, names[0]].join(" needs "),
    needed: `These depend on each other in a circle; ${why}.`,
    todo: "Put a stock, a delay or previous(x, start) into the circle.",
  };
}

function shortfallUpdates(
  symbol: ModelSymbol,
  context: LoweringContext,
  slots: SlotTable,
  updates: readonly Assignment[],
): [number, Assignment][] {
  const first = context.slotOf(symbol.name);
  const shortfall = slots.name(shortfallName(symbol.name));
  return updates.flatMap((update): [number, Assignment][] => {
    const at = update.to - first;
    const size = symbol.over.reduce(
      (product, dimension) => product * (context.dimensions[dimension] as readonly string[]).length,
      1,
    );
    if (at < 0 || at >= size) return [];
    const missing = call("max", number(0), subtract(number(0), update.is));
    return [
      [update.to, { to: update.to, is: call("max", number(0), update.is) }],
      [shortfall + at, { to: shortfall + at, is: add(slot(shortfall + at), missing) }],
    ];
  });
}

/** The updates that are of shortfalls and of no state. */
function shortfallsOf(capped: ReadonlyMap<number, Assignment>, states: readonly State[]): Assignment[] {
  const known = new Set(states.map((state) => state.slot));
  return [...capped.values()].filter((one) => !known.has(one.to));
}

function inputOf(symbol: ModelSymbol, context: LoweringContext): Plan["inputs"][number][] {
  if (symbol.role === "stock" || symbol.role === "flow") return [];
  const count = symbol.over.reduce(
    (product, dimension) => product * (context.dimensions[dimension] as readonly string[]).length,
    1,
  );
  const feed = symbol.role === "lever" || symbol.path ? "row" : "column";
  return [{ name: symbol.name, slot: context.slotOf(symbol.name), count, role: symbol.role, feed }];
}

function quantitiesOf(checked: CheckedModel, slots: SlotTable): PlanQuantity[] {
  const { symbols, model, units } = checked;
  return [...symbols.values()].flatMap((symbol): PlanQuantity[] => {
    const elements: string[] = [];
    forEachElement(symbol, model.dimensions ?? {}, (_element, _at, label) => elements.push(label));
    const quantity: PlanQuantity = {
      name: symbol.name,
      label: symbol.label,
      role: symbol.role,
      unit: symbol.unit,
      toBase: units.get(symbol.name)?.factor ?? 1,
      over: symbol.over,
      elements,
      slot: slots.name(symbol.name),
      ...(symbol.bounds ? { bounds: symbol.bounds } : {}),
      ...(symbol.written ? { equation: symbol.written } : {}),
      ...(symbol.range ? { range: symbol.range } : {}),
    };
    if (!symbol.neverNegative) return [quantity];
    const name = shortfallName(symbol.name);
    const { bounds: _bounds, equation: _equation, ...plain } = quantity;
    return [
      quantity,
      { ...plain, name, label: `${symbol.label}: what could not be taken`, role: "hidden", slot: slots.name(name) },
    ];
  });
}
