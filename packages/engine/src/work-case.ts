/** One case over the futures of one block: inputs in, measures and kept series out, every lost number found. */
import { type Column, type ColumnKernel, compile } from "./compile.js";
import type { Plan, PlanQuantity } from "./plan-format.js";
import type { CaseBlock, Failure, RunCase } from "./runner.js";
import { columnOf } from "./sample.js";

/** A case made ready: its kernel and how many steps it takes. One at a time may be worked with it. */
export interface ReadyCase {
  readonly of: RunCase;
  readonly steps: number;
  readonly kernel: ColumnKernel;
  readonly quantities: ReadonlyMap<string, PlanQuantity>;
}

/** Compiles a case for blocks of `width` futures. Throws when an input of the plan has no value. */
export function readyCase(of: RunCase, width: number): ReadyCase {
  const drawn = new Set<number>();
  for (const input of of.plan.inputs) {
    const value = of.inputs[input.name];
    if (!value)
      throw new Error(`This is a fault in the engine's caller: ${of.plan.model.id} needs a value for ${input.name}.`);
    if (value.feed === "draw") for (let i = 0; i < input.count; i++) drawn.add(input.slot + i);
  }
  return {
    of,
    steps: of.steps ?? of.plan.time.steps,
    kernel: compile(of.plan, drawn, width),
    quantities: new Map(of.plan.quantities.map((quantity) => [quantity.name, quantity])),
  };
}

/** Works futures `first` to `first + count - 1`. `draws` holds a column by name (`columnOf`), in declared units. */
export function workCase(
  ready: ReadyCase,
  draws: ReadonlyMap<string, Column>,
  first: number,
  count: number,
  keep: readonly string[],
): CaseBlock {
  const { of, kernel, steps, quantities } = ready;
  const { plan } = of;
  const points = steps + 1;
  const rows = feedInputs(ready, draws, count);
  const kept = keep.flatMap((name) => {
    const quantity = quantities.get(name);
    return quantity ? [{ quantity, into: new Float64Array(quantity.elements.length * points * count) }] : [];
  });
  const watch = new Watch(plan, first, count);
  kernel.run(
    steps,
    count,
    (step) => {
      for (const { slot, factor, values } of rows)
        (kernel.columns[slot] as Column)[0] = (values[Math.min(step, values.length - 1)] as number) * factor;
    },
    (step) => {
      watch.look(kernel.columns, plan.time.from + step * plan.time.step);
      for (const { quantity, into } of kept) {
        quantity.elements.forEach((_, element) => {
          const column = kernel.columns[quantity.slot + element] as Column;
          const offset = (element * points + step) * count;
          for (let i = 0; i < count; i++) into[offset + i] = read(column, i) / quantity.toBase;
        });
      }
    },
  );
  const measures: Record<string, Float64Array> = {};
  for (const measure of plan.measures) {
    const column = kernel.columns[measure.slot] as Column;
    const values = new Float64Array(count);
    for (let i = 0; i < count; i++) values[i] = read(column, i) / measure.toBase;
    watch.lookAt(measure.name, values, plan.time.from + steps * plan.time.step);
    measures[measure.name] = values;
  }
  for (const failure of watch.failures)
    for (const values of Object.values(measures)) values[failure.future - first] = Number.NaN;
  return {
    measures,
    series: Object.fromEntries(kept.map(({ quantity, into }) => [quantity.name, into])),
    failures: watch.failures,
  };
}

function read(column: Column, i: number): number {
  return column[column.length > 1 ? i : 0] as number;
}

interface Row {
  readonly slot: number;
  readonly factor: number;
  readonly values: readonly number[];
}

/** Writes constants and draws into their slots; gives back what changes from step to step. */
function feedInputs({ of, kernel, quantities }: ReadyCase, draws: ReadonlyMap<string, Column>, count: number): Row[] {
  const rows: Row[] = [];
  for (const input of of.plan.inputs) {
    const value = of.inputs[input.name];
    const factor = quantities.get(input.name)?.toBase ?? 1;
    for (let element = 0; element < input.count; element++) {
      const slot = input.slot + element;
      const column = kernel.columns[slot] as Column;
      if (value?.feed === "constant") column.fill((value.values[element] ?? value.values[0] ?? Number.NaN) * factor);
      else if (value?.feed === "path")
        rows.push({ slot, factor, values: value.rows.map((row) => row[element] ?? row[0] ?? Number.NaN) });
      else if (value) {
        const draw = draws.get(columnOf(value)) as Column;
        for (let i = 0; i < Math.min(count, column.length); i++) column[i] = (draw[i] as number) * factor;
      }
    }
  }
  return rows;
}

/** Looks at every quantity at every point and keeps the first thing that went wrong in each future. */
class Watch {
  readonly #failed = new Map<number, Failure>();
  readonly #quantities: { quantity: PlanQuantity; low: number; high: number }[];
  readonly #first: number;
  readonly #count: number;

  constructor(plan: Plan, first: number, count: number) {
    this.#first = first;
    this.#count = count;
    this.#quantities = plan.quantities.map((quantity) => {
      const [low, high] = quantity.bounds ?? [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY];
      // A hair of slack, so that rounding at the very limit is no failure.
      const slack = (bound: number): number => 1e-9 * Math.max(1, Math.abs(bound));
      return { quantity, low: (low - slack(low)) * quantity.toBase, high: (high + slack(high)) * quantity.toBase };
    });
  }

  get failures(): Failure[] {
    return [...this.#failed.values()].sort((a, b) => a.future - b.future);
  }

  look(columns: readonly Column[], year: number): void {
    for (const { quantity, low, high } of this.#quantities) {
      for (let element = 0; element < quantity.elements.length; element++) {
        const column = columns[quantity.slot + element] as Column;
        const length = column.length > 1 ? this.#count : 1;
        for (let i = 0; i < length; i++) {
          const value = column[i] as number;
          if (value - value === 0 && value >= low && value <= high) continue;
          const label = quantity.elements[element] ? `${quantity.name}[${quantity.elements[element]}]` : quantity.name;
          this.#note(label, value / quantity.toBase, year, i, column.length > 1, value < low);
        }
      }
    }
  }

  lookAt(name: string, values: Float64Array, year: number): void {
    for (let i = 0; i < values.length; i++) {
      const value = values[i] as number;
      if (value - value !== 0) this.#note(name, value, year, i, true, false);
    }
  }

  #note(symbol: string, value: number, year: number, i: number, isOne: boolean, isLow: boolean): void {
    const cause =
      value !== value ? "not-a-number" : value - value !== 0 ? "infinite" : isLow ? "below-range" : "above-range";
    const [from, to] = isOne ? [i, i] : [0, this.#count - 1];
    for (let at = from; at <= to; at++) {
      const future = this.#first + at;
      if (!this.#failed.has(future)) this.#failed.set(future, { future, symbol, year, cause, value });
    }
  }
}
