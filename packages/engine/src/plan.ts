/**
 * Checked trees to a plan.
 * Takes: a `CheckedModel`. Gives: a `Plan`: slots, order of evaluation, delays and Runge-Kutta stages expanded; JSON, of the model alone.
 * Refuses: loops without a stock in them (with their path), a fixed lag that is not a whole number of steps.
 */
import { createHash } from "node:crypto";
import { checkLags } from "./check-lags.js";
import type { CheckedModel } from "./check-units.js";
import { type ModelSymbol, shortfallName, startName } from "./collect-symbols.js";
import { add, call, number, slot, subtract } from "./expression.js";
import { type LoweringContext, lower, MOST_OPERATIONS, type State } from "./lower.js";
import { measureFinals } from "./measure-over-run.js";
import { order } from "./order.js";
import type { Assignment, Plan } from "./plan-format.js";
import { describeQuantities } from "./plan-quantities.js";
import { type Problem, refuseIfAny } from "./problem.js";
import { rungeKutta } from "./runge-kutta.js";
import { SlotTable } from "./slot-table.js";

/** Turns a checked model into the plan that everything else runs from. */
export function planModel(checked: CheckedModel, time: Plan["time"]): Plan {
  const { model, symbols, dimensions } = checked;
  const problems: Problem[] = [];
  checkLags(checked, time.step, problems);
  refuseIfAny(problems);

  const slots = new SlotTable(checked);
  const states: State[] = [];
  const flows: Assignment[] = [];
  const starts: Assignment[] = [];
  const startOf = new Map<number, Assignment["is"]>();
  const running = contextOf(checked, time, slots, states, flows);
  const starting = contextOf(checked, time, slots, states, starts);
  for (const equation of checked.equations) {
    const symbol = symbols.get(equation.of);
    if (!symbol || equation.part === "measure") continue;
    const context = equation.part === "start" ? starting(symbol.name) : running(symbol.name);
    dimensions.forEach(symbol.over, (element, at) => {
      const to = slots.of(symbol.name) + at;
      const is = lower(equation.tree, element, context);
      if (equation.part === "flow") flows.push({ to, is });
      else if (equation.part === "start") startOf.set(to, is);
      else {
        const start = startOf.get(to) ?? slot(slots.of(startName(symbol.name)) + at);
        states.push({ slot: to, start, change: is });
      }
    });
  }
  const { finals, measures, eachStep } = measureFinals(checked, running, time, problems);

  const own = new Set(states.map((state) => state.slot));
  const initials = order(
    states.map(({ slot: to, start }) => ({ to, is: start })),
    [...flows, ...starts],
  );
  const step = order(flows, []);
  const loops = step.loops.length > 0 ? step.loops : initials.loops;
  const isOfStarts = step.loops.length === 0;
  for (const loop of loops) problems.push(loopProblem(loop, slots, model.id, isOfStarts));
  refuseIfAny(problems);

  const method = model.method ?? "euler";
  const integrated = rungeKutta(states, step.assignments, time.step, method, () => slots.take("a stage"));
  const capped = new Map(
    [...symbols.values()]
      .filter((symbol) => symbol.neverNegative)
      .flatMap((symbol) => withoutShortfall(symbol, dimensions.count(symbol.over), slots, integrated.updates)),
  );
  const shortfalls = [...capped.values()].filter(({ to }) => !own.has(to));
  const unhashed = {
    format: "palanca-plan/1" as const,
    model: { id: model.id, title: model.title },
    time,
    ...describeQuantities(checked, slots),
    slots: slots.count,
    initials: [...initials.assignments, ...[...eachStep, ...shortfalls].map(({ to }) => ({ to, is: number(0) }))],
    step: [...step.assignments, ...integrated.stages, ...eachStep],
    updates: [...integrated.updates.map((update) => capped.get(update.to) ?? update), ...shortfalls],
    finals,
    measures,
  };
  return { ...unhashed, hash: createHash("sha256").update(JSON.stringify(unhashed)).digest("hex") };
}

/** Makes the context in which an owner's equations are lowered; what they hide goes among `into`. */
function contextOf(
  checked: CheckedModel,
  time: Plan["time"],
  slots: SlotTable,
  states: State[],
  into: Assignment[],
): (owner: string) => LoweringContext {
  const { symbols, dimensions, spans, model } = checked;
  const tables = Object.keys(model.tables ?? {});
  const memo: LoweringContext["memo"] = new Map();
  const budget = { left: MOST_OPERATIONS };
  return (owner) => ({
    dimensions,
    overOf: (name) => symbols.get(name)?.over ?? [],
    slotOf: (name) => slots.of(name),
    tableOf: (name) => tables.indexOf(name),
    spans,
    step: time.step,
    from: time.from,
    takeSlot: () => slots.take(owner),
    states,
    hide: (is) => {
      const to = slots.take(owner);
      into.push({ to, is });
      return slot(to);
    },
    memo,
    budget,
  });
}

function loopProblem(loop: readonly number[], slots: SlotTable, model: string, isOfStarts: boolean): Problem {
  const names = loop.map((at) => slots.told(at)).filter((name, i, all) => name !== all[i - 1]);
  if (names.length > 1 && names[0] === names.at(-1)) names.pop();
  return {
    kind: "loop-without-a-stock",
    where: { model, symbol: names[0] as string },
    seen: [...names, names[0]].join(" needs "),
    needed: `These depend on each other in a circle; each waits for the next ${isOfStarts ? "to start" : "within one step"}.`,
    todo: isOfStarts
      ? "Give one of them a start that does not need the others."
      : "Put a stock, a delay or previous(x, start) into the circle.",
  };
}

/** A stock that never falls below zero stops there, and its shortfall grows by what could not be taken. */
function withoutShortfall(
  symbol: ModelSymbol,
  count: number,
  slots: SlotTable,
  updates: readonly Assignment[],
): [number, Assignment][] {
  const first = slots.of(symbol.name);
  const shortfall = slots.of(shortfallName(symbol.name));
  return updates.flatMap((update): [number, Assignment][] => {
    const at = update.to - first;
    if (at < 0 || at >= count) return [];
    const missing = call("max", number(0), subtract(number(0), update.is));
    return [
      [update.to, { to: update.to, is: call("max", number(0), update.is) }],
      [shortfall + at, { to: shortfall + at, is: add(slot(shortfall + at), missing) }],
    ];
  });
}
