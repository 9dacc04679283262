/** One case over the futures of one block: inputs in, measures and kept series out, every lost number found. */
import { examine } from "./examine.js";
import { columnName, type FedInput, fedInputs, inputAt } from "./feed-inputs.js";
import type { KernelLayout } from "./kernel-format.js";
import { BLOCK, type CaseBlock, type Failure, type RunCase } from "./runner.js";
import { columnOf, type KeyedDraw } from "./sample.js";
import type { LiveKernel } from "./start-kernel.js";

/** A case made ready: its kernel and how many steps it takes. One block at a time may be worked with it. */
export interface ReadyCase {
  readonly of: RunCase;
  readonly steps: number;
  readonly kernel: LiveKernel;
  readonly inputs: readonly FedInput[];
  /** Inputs that are drawn, and where their columns begin. */
  readonly drawn: readonly { readonly column: string; readonly factor: number; readonly at: number }[];
}

/** Makes a case ready with a kernel of its plan, for blocks of up to 1,024 futures. Throws when an input of the plan has no value. */
export function readyWith(of: RunCase, kernel: LiveKernel): ReadyCase {
  const steps = of.steps ?? of.plan.time.steps;
  const inputs = fedInputs(of);
  const drawn = kernel.layout.inputs.flatMap(({ offset }, i) => {
    const input = inputs[i] as FedInput;
    const column = columnName(input);
    if (column !== undefined) return [{ column, factor: input.factor, at: offset / 8 }];
    const points = input.value.feed === "path" ? steps + 1 : 1;
    for (let point = 0; point < points; point++)
      kernel.memory[offset / 8 + point] = inputAt(input, point, () => Number.NaN);
    return [];
  });
  return { of, steps, kernel, inputs, drawn };
}

/** Works futures `first` to `first + count - 1`. `draws` holds a column by name (`columnOf`), in declared units. */
export function workCase(
  ready: ReadyCase,
  draws: ReadonlyMap<string, Float64Array>,
  first: number,
  count: number,
): CaseBlock {
  const { memory, layout } = ready.kernel;
  const suspects = runCase(ready, draws, count);
  const measures: Record<string, Float64Array> = {};
  for (const { name, offset } of layout.measures) measures[name] = memory.slice(offset / 8, offset / 8 + count);
  const series = keptSeries(layout, memory, count);
  for (const i of suspects) for (const values of Object.values(series)) settle(values, i, count);
  const failures = failuresAmong(suspects, ready, draws, first);
  for (const { future } of failures) for (const values of Object.values(measures)) values[future - first] = Number.NaN;
  return { measures, series, failures };
}

/** Runs the kernel over the first `count` futures of its memory; gives those that are to be looked at. */
export function runCase(
  { kernel, drawn }: ReadyCase,
  draws: ReadonlyMap<string, Float64Array>,
  count: number,
): readonly number[] {
  const { memory, layout } = kernel;
  for (const { column, factor, at } of drawn) {
    const draw = draws.get(column) as Float64Array;
    if (factor === 1) memory.set(count === draw.length ? draw : draw.subarray(0, count), at);
    else for (let i = 0; i < count; i++) memory[at + i] = (draw[i] as number) * factor;
  }
  return kernel.run(0, count) === 0 ? [] : suspectsOf(layout, memory, count);
}

/** What was lost in each of the futures that a run gave to be looked at, where anything was. */
export function failuresAmong(
  suspects: readonly number[],
  { of, inputs, steps }: ReadyCase,
  draws: ReadonlyMap<string, Float64Array>,
  first: number,
): Failure[] {
  return suspects.flatMap((i): Failure[] => {
    const drawn = (draw: KeyedDraw): number => draws.get(columnOf(draw))?.[i] ?? Number.NaN;
    const failure = examine(of.plan, inputs, steps, drawn, first + i);
    return failure ? [failure] : [];
  });
}

function suspectsOf({ status }: KernelLayout, memory: Float64Array, count: number): number[] {
  const suspects: number[] = [];
  const from = status / 8;
  for (let i = 0; i < count; i++) if (memory[from + i] !== 0) suspects.push(i);
  return suspects;
}

/** Puts the one NaN that is written in place of whatever NaN was worked out. */
function settle(values: Float64Array, future: number, count: number): void {
  for (let at = future; at < values.length; at += count) if (values[at] !== values[at]) values[at] = Number.NaN;
}

function keptSeries(layout: KernelLayout, memory: Float64Array, count: number): Record<string, Float64Array> {
  const points = layout.steps + 1;
  const sizes = new Map<string, number>();
  for (const { name } of layout.series) sizes.set(name, (sizes.get(name) ?? 0) + 1);
  const series: Record<string, Float64Array> = {};
  for (const [name, elements] of sizes) series[name] = new Float64Array(elements * points * count);
  for (const { name, element, offset } of layout.series) {
    const into = series[name] as Float64Array;
    for (let point = 0; point < points; point++) {
      const from = offset / 8 + point * BLOCK;
      into.set(memory.subarray(from, from + count), (element * points + point) * count);
    }
  }
  return series;
}
