/** What was drawn in each future, with its words, its grade and the facts behind it. */
import { type Design, type Draw, inputsBehind } from "@palanca/engine";
import { columnOf, drawBlock, drawsOf, type KeyedDraw, trace } from "@palanca/engine/run";
import type { Case } from "@palanca/scenarios";

/** One uncertainty over the futures, in its declared unit. */
export interface Column {
  readonly name: string;
  readonly label: string;
  readonly unit: string;
  readonly grade: string;
  /** Facts that it stands on, and facts that show how far the quantity has moved before. */
  readonly facts: readonly string[];
  readonly precedents: readonly string[];
  readonly values: Float64Array;
  /** For rivals that are one figure each: which of them was drawn in each future, by number, and their names. */
  readonly parts?: { readonly of: Float64Array; readonly names: readonly string[] };
}

/** The columns of the cases, once each; which of them a measure rests on; and the central run of every case. */
export function columnsOf(
  cases: readonly Case[],
  design: Design,
  sound: (row: Float64Array) => Float64Array,
): {
  readonly columns: readonly Column[];
  readonly behind: (measure: string) => string[];
  readonly central: readonly Readonly<Record<string, number>>[];
} {
  const draws = drawsOf(cases);
  const values = drawn(design, draws);
  const names = new Map<string, string>();
  const columns: Column[] = [];
  for (const one of cases) {
    for (const input of Object.values(one.settled.inputs)) {
      if (input.value.feed !== "draw") continue;
      const key = columnOf(input.value);
      if (names.has(key)) continue;
      const taken = columns.some((column) => column.name === input.name);
      // Two cases that draw one input differently (another author, another range) make two columns.
      const name = taken ? `${input.name} (${one.title})` : input.name;
      names.set(key, name);
      const { draw } = input.value;
      const own = values.get(key) as Float64Array;
      const parts = partsOf(draw, input.options, own);
      columns.push({
        name,
        label: taken ? `${input.label} (${one.title})` : input.label,
        unit: input.unit,
        grade: input.grade,
        facts: input.facts,
        precedents: input.precedents,
        values: sound(own),
        ...(parts ? { parts: { ...parts, of: sound(parts.of) } } : {}),
      });
    }
  }
  const behind = (measure: string): string[] => {
    const found = cases.flatMap((one) =>
      inputsBehind(one.plan, measure).flatMap((name) => {
        const value = one.inputs[name];
        const column = value?.feed === "draw" ? names.get(columnOf(value)) : undefined;
        return column === undefined ? [] : [column];
      }),
    );
    return [...new Set(found)];
  };
  return { columns, behind, central: cases.map((one) => trace(one).measures) };
}

function drawn(design: Design, draws: ReadonlyMap<string, KeyedDraw>): Map<string, Float64Array> {
  const columns = new Map([...draws.keys()].map((key) => [key, new Float64Array(design.futures)] as const));
  for (let first = 0, block = 0; first < design.futures; block++) {
    const count = Math.min(1024, design.futures - first);
    for (const [key, values] of drawBlock(design, draws, block))
      columns.get(key)?.set(values.subarray(0, count), first);
    first += count;
  }
  return columns;
}

/**
 * Which rival each future took. A mixture is drawn through its whole distribution, so a value tells its rival only where every rival is one
 * figure and no two are the same; else nothing is told, and the values speak for themselves.
 */
function partsOf(draw: Draw, names: readonly string[], values: Float64Array): Column["parts"] {
  if (draw.kind !== "mixture" || draw.of.length < 2 || names.length !== draw.of.length) return undefined;
  const figures = draw.of.map((part) => (part.kind === "point" ? part.value : Number.NaN));
  if (figures.some(Number.isNaN) || new Set(figures).size < figures.length) return undefined;
  return { of: values.map((value) => figures.indexOf(value)), names };
}
