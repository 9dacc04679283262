/** The central run of a case as rows of cells: every input, every assignment of the plan at every step, its formula and its true value. */
import { type Assignment, type Expression, type Plan, workOut } from "@palanca/engine";
import { medianOf } from "@palanca/engine/run";
import type { SettledInput } from "@palanca/model-kit";
import type { Case } from "@palanca/scenarios";
import { address } from "./address.js";
import { excelFormula, numberText, type Surroundings } from "./excel-formula.js";

export interface Cell {
  readonly formula?: string;
  readonly value: number;
}

export interface Row {
  readonly row: number;
  readonly label: string;
  readonly name: string;
  readonly unit: string;
  readonly input?: SettledInput;
  readonly equation?: string;
  /** By column. */
  readonly cells: Map<number, Cell>;
}

export type Part = Row | { readonly row: number; readonly heading: string };

/** The column of what does not change from step to step, and that of the first step. */
export const STEADY = 7;
export const FIRST = 8;

export interface Places {
  /** Rows of calendar year, years since the start, steps since the start. */
  readonly year: number;
  readonly elapsed: number;
  readonly step: number;
  /** The first row that is free. */
  readonly from: number;
  /** Addresses of a lookup table's points. */
  readonly table: (index: number) => { readonly x: string; readonly y: string };
}

export interface CentralRun {
  readonly parts: readonly Part[];
  readonly steps: number;
  /** In declared units. */
  readonly series: readonly {
    readonly quantity: Plan["quantities"][number];
    readonly element: number;
    readonly cells: readonly Cell[];
  }[];
  readonly measures: readonly Cell[];
}

/** Works the plan once as the engine does, in the same order, and writes down a cell for every number. */
export function centralRun(of: Case, places: Places): CentralRun {
  const { plan } = of;
  const steps = of.steps ?? plan.time.steps;
  const slots = new Float64Array(plan.slots);
  const where = new Map<number, string>();
  const parts: Part[] = [];
  const rows = new Map<string, Row>();
  const described = describer(plan);
  let free = places.from;

  const heading = (text: string): void => void parts.push({ row: ++free, heading: text });
  const rowFor = (key: string, about: Omit<Row, "row" | "cells">): Row => {
    const known = rows.get(key);
    if (known) return known;
    const made: Row = { row: ++free, cells: new Map(), ...about };
    rows.set(key, made);
    parts.push(made);
    return made;
  };

  const enterSteady = (): void => {
    for (const { name, slot, count } of plan.inputs) {
      const value = of.inputs[name];
      const { toBase } = described(slot);
      for (let element = 0; element < count; element++) {
        const input = of.settled.inputs[name];
        const about = { ...described(slot + element), ...(input ? { input } : {}) };
        const row = rowFor(`input ${slot + element}`, about);
        if (value?.feed === "path") {
          for (let point = 0; point <= steps; point++) {
            const numbers = value.rows[Math.min(point, value.rows.length - 1)];
            row.cells.set(FIRST + point, { value: numbers?.[element] ?? numbers?.[0] ?? Number.NaN });
          }
        } else {
          const number =
            value?.feed === "draw" ? medianOf(value.draw) : (value?.values[element] ?? value?.values[0] ?? Number.NaN);
          row.cells.set(STEADY, { value: number });
          slots[slot + element] = number * toBase;
          where.set(slot + element, inBase(address(row.row, STEADY, true), toBase));
        }
      }
    }
  };
  const enter = (point: number): void => {
    for (const { name, slot, count } of plan.inputs) {
      if (of.inputs[name]?.feed !== "path") continue;
      const { toBase } = described(slot);
      for (let element = 0; element < count; element++) {
        const row = rows.get(`input ${slot + element}`) as Row;
        slots[slot + element] = (row.cells.get(FIRST + point) as Cell).value * toBase;
        where.set(slot + element, inBase(address(row.row, FIRST + point), toBase));
      }
    }
  };

  /** Works one assignment out in its row; `column` is where it stands, `point` the step that it reads. */
  const write = (
    key: string,
    { to, is }: Assignment,
    column: number,
    point: number,
  ): { address: string; value: number } => {
    let asides = 0;
    const about = described(to);
    const value = workOut(is, slots, plan, point);
    const around: Surroundings = {
      slot: (slot) => where.get(slot) ?? "0",
      clock: (op) =>
        address({ time: places.year, elapsed: places.elapsed, "step-number": places.step }[op], FIRST + point),
      table: (index) => ({ ...places.table(index), points: plan.tables[index] as Plan["tables"][number] }),
      valueOf: (expression: Expression) => workOut(expression, slots, plan, point),
      aside: (formula, part) => {
        const row = rowFor(`${key} ${++asides}`, { label: `part of ${about.label}`, name: "", unit: "" });
        row.cells.set(column, { formula, value: part });
        return address(row.row, column);
      },
    };
    const formula = excelFormula(is, around);
    const row = rowFor(key, about);
    row.cells.set(column, { formula, value });
    return { address: address(row.row, column), value };
  };
  const work = (phase: string, assignments: readonly Assignment[], column: number, point: number): void => {
    assignments.forEach((one, i) => {
      const done = write(`${phase} ${i}`, one, column, point);
      slots[one.to] = done.value;
      where.set(one.to, done.address);
    });
  };

  heading("Inputs: change a coloured cell and the sheet works itself out again");
  enterSteady();
  const series = plan.quantities
    .filter(({ role }) => role === "stock" || role === "flow")
    .flatMap((quantity) => quantity.elements.map((_, element) => ({ quantity, element, cells: [] as Cell[] })));
  for (let point = 0; point <= steps; point++) {
    enter(point);
    if (point === 0 && plan.initials.length > 0) {
      heading("At the start (base units)");
      work("initial", plan.initials, FIRST, 0);
    }
    if (point === 0) heading("At each step (base units)");
    work("step", plan.step, FIRST + point, point);
    for (const { quantity, element, cells } of series) {
      const slot = quantity.slot + element;
      cells.push(declared(where.get(slot) ?? "0", slots[slot] as number, quantity.toBase));
    }
    if (point === steps) break;
    if (point === 0) heading("From step to step (base units)");
    const next = plan.updates.map((one, i) => write(`update ${i}`, one, FIRST + point + 1, point));
    // Every next value is worked out before any is stored.
    plan.updates.forEach(({ to }, i) => {
      const done = next[i] as { address: string; value: number };
      slots[to] = done.value;
      where.set(to, done.address);
    });
  }
  if (plan.finals.length > 0) heading("At the end (base units)");
  work("final", plan.finals, STEADY, steps);
  const measures = plan.measures.map(({ slot, toBase }) =>
    declared(where.get(slot) ?? "0", slots[slot] as number, toBase),
  );
  return { parts, steps, series, measures };
}

function inBase(at: string, toBase: number): string {
  return toBase === 1 ? at : `(${at}*${numberText(toBase)})`;
}

function declared(at: string, value: number, toBase: number): Cell {
  return { formula: toBase === 1 ? at : `(${at}/${numberText(toBase)})`, value: value / toBase };
}

/** What is known of a slot, for people. */
function describer(plan: Plan): (slot: number) => Omit<Row, "row" | "cells"> & { toBase: number } {
  const bySlot = new Map(
    plan.quantities.flatMap((quantity) =>
      quantity.elements.map((element, i) => [quantity.slot + i, { quantity, element }] as const),
    ),
  );
  return (slot) => {
    const found = bySlot.get(slot);
    if (!found) return { label: "working", name: "", unit: "", toBase: 1 };
    const { quantity, element } = found;
    return {
      label: element ? `${quantity.label}: ${element}` : quantity.label,
      name: element ? `${quantity.name}[${element}]` : quantity.name,
      unit: quantity.unit,
      toBase: quantity.toBase,
      ...(quantity.equation ? { equation: quantity.equation } : {}),
    };
  };
}
