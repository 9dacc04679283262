/**
 * A plan to a kernel: one closure an operation over whole columns of futures.
 * Takes: a `Plan` and which of its inputs are drawn. Gives: a function that works a block of futures through all steps. What does not
 * depend on a draw is worked out once for the block and not once a future.
 */
import { exp, log, normalCdf, normalInverse, normalPdf, pow } from "./elementary.js";
import type { Expression, Operator, Plan } from "./plan-format.js";

/** A slot's numbers for the futures of a block: one number for all, or one a future. */
export type Column = Float64Array;

export interface ColumnKernel {
  /** Slots in base units; a column of length 1 is the same in all futures. */
  readonly columns: readonly Column[];
  /** Works all steps. `enter(step)` sets row inputs; `leave(step)` reads results. `count` futures of the block are worked. */
  run(steps: number, count: number, enter: (step: number) => void, leave: (step: number) => void): void;
}

/** Builds a kernel. `drawn` are the slots whose inputs differ from future to future. */
export function compile(plan: Plan, drawn: ReadonlySet<number>, width: number): ColumnKernel {
  const varies = varyingSlots(plan, drawn);
  const columns = Array.from({ length: plan.slots }, (_, at) => new Float64Array(varies.has(at) ? width : 1));
  const clock = { step: 0, from: plan.time.from, time: plan.time.from, count: width };
  const make = (assignments: Plan["step"]): (() => void)[] =>
    assignments.map(({ to, is }) => assign(columns[to] as Column, operate(is, columns, clock, width)));
  const initials = make(plan.initials);
  const step = make(plan.step);
  const finals = make(plan.finals);
  // Every next value is worked out before any is stored.
  const next = plan.updates.map(({ to, is }) => ({
    to: columns[to] as Column,
    from: operate(is, columns, clock, width),
  }));
  const held = next.map(({ to }) => new Float64Array(to.length));
  return {
    columns,
    run(steps, count, enter, leave) {
      clock.count = count;
      for (let i = 0; i <= steps; i++) {
        clock.step = i;
        clock.time = plan.time.from + i * plan.time.step;
        enter(i);
        if (i === 0) for (const operation of initials) operation();
        for (const operation of step) operation();
        leave(i);
        if (i === steps) break;
        next.forEach(({ from }, n) => copy(from(), held[n] as Column));
        next.forEach(({ to }, n) => to.set(held[n] as Column));
      }
      for (const operation of finals) operation();
    },
  };
}

/** Slots that depend on a draw, found by going round until nothing is added. */
function varyingSlots(plan: Plan, drawn: ReadonlySet<number>): Set<number> {
  const varies = new Set(drawn);
  const all = [...plan.initials, ...plan.step, ...plan.updates, ...plan.finals];
  const reads = (expression: Expression): boolean =>
    expression.op === "slot" ? varies.has(expression.slot) : "args" in expression && expression.args.some(reads);
  for (let before = -1; before !== varies.size; ) {
    before = varies.size;
    for (const { to, is } of all) if (!varies.has(to) && reads(is)) varies.add(to);
  }
  return varies;
}

interface Clock {
  readonly from: number;
  step: number;
  time: number;
  count: number;
}

function assign(to: Column, from: () => Column): () => void {
  return () => copy(from(), to);
}

function copy(from: Column, to: Column): void {
  if (from.length === 1 && to.length > 1) to.fill(from[0] as number);
  else to.set(from);
}

/** An expression to a function that gives its column; each operation writes into a column of its own. */
function operate(expression: Expression, columns: readonly Column[], clock: Clock, width: number): () => Column {
  if (expression.op === "slot") {
    const column = columns[expression.slot] as Column;
    return () => column;
  }
  if (!("args" in expression)) {
    const result = new Float64Array(1);
    if (expression.op === "number") {
      result[0] = expression.value;
      return () => result;
    }
    const { op } = expression;
    return () => {
      result[0] = op === "time" ? clock.time : op === "elapsed" ? clock.time - clock.from : clock.step;
      return result;
    };
  }
  if (expression.op === "lookup") throw new Error("This is a fault in the engine: lookups are not compiled yet.");
  const of = scalarOperators[expression.op];
  const args = expression.args.map((arg) => operate(arg, columns, clock, width));
  const wide = new Float64Array(width);
  const narrow = new Float64Array(1);
  return () => {
    const [a, b, c] = args.map((arg) => arg()) as [Column, Column, Column];
    const isWide = a.length > 1 || (b?.length ?? 1) > 1 || (c?.length ?? 1) > 1;
    const result = isWide ? wide : narrow;
    const count = isWide ? clock.count : 1;
    const [da, db, dc] = [a, b, c].map((column) => (column && column.length > 1 ? 1 : 0)) as [number, number, number];
    if (c)
      for (let i = 0; i < count; i++) result[i] = of(a[i * da] as number, b[i * db] as number, c[i * dc] as number);
    else if (b) for (let i = 0; i < count; i++) result[i] = of(a[i * da] as number, b[i * db] as number, 0);
    else for (let i = 0; i < count; i++) result[i] = of(a[i * da] as number, 0, 0);
    return result;
  };
}

const truth = (value: boolean): number => (value ? 1 : 0);

/** What each operator does to one future's numbers. */
export const scalarOperators: Readonly<Record<Operator, (a: number, b: number, c: number) => number>> = {
  add: (a, b) => a + b,
  subtract: (a, b) => a - b,
  multiply: (a, b) => a * b,
  divide: (a, b) => a / b,
  negate: (a) => -a,
  power: pow,
  exp,
  log,
  sqrt: Math.sqrt,
  abs: Math.abs,
  floor: Math.floor,
  ceil: Math.ceil,
  // Halves away from zero, unlike Math.round.
  round: (a) => (a < 0 ? -Math.floor(-a + 1 / 2) : Math.floor(a + 1 / 2)),
  min: (a, b) => (a < b ? a : b < a || b === a ? b : Number.NaN),
  max: (a, b) => (a > b ? a : b > a || b === a ? b : Number.NaN),
  mod: (a, b) => a - b * Math.floor(a / b),
  smaller: (a, b) => truth(a < b),
  "smaller-equal": (a, b) => truth(a <= b),
  larger: (a, b) => truth(a > b),
  "larger-equal": (a, b) => truth(a >= b),
  equal: (a, b) => truth(a === b),
  unequal: (a, b) => truth(a !== b),
  and: (a, b) => truth(a !== 0 && b !== 0),
  or: (a, b) => truth(a !== 0 || b !== 0),
  not: (a) => truth(a === 0),
  if: (a, b, c) => (a !== 0 ? b : c),
  "normal-cdf": normalCdf,
  "normal-pdf": normalPdf,
  "normal-inverse": normalInverse,
};
