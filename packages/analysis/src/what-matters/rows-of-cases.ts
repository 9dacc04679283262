/**
 * Rows of a pick-freeze design as cases over the same futures, so that whatever runs cases runs them, in workers too.
 * The matrix A is a case under its own keys, B the same case under others, a mixed matrix the case with the keys of one set exchanged; a
 * column is drawn once and read by every matrix that has it.
 */
import { type Block, type CaseBlock, type InputValue, planBehind, type RunCase, type Runner } from "@palanca/engine";
import { drawQuantile, medianOf } from "@palanca/engine/run";
import type { Case } from "@palanca/scenarios";
import type { Sampling } from "./evaluate.js";
import { type ModelVariable, placeOfQuantile } from "./model-points.js";
import type { RowPiece, WorkRows } from "./sobol.js";

export interface CaseRows {
  readonly run: Runner;
  readonly measure: string;
  readonly over?: string;
  readonly seed: number;
  readonly sampling?: Sampling;
  readonly signal?: AbortSignal;
}

/** Makes the rows of one case, or of the difference of two. Variables must be whole. */
export function rowsOfCases(
  cases: readonly Case[],
  variables: readonly ModelVariable[],
  sets: readonly (readonly number[])[],
  { run, measure, over, seed, sampling = "sobol", signal }: CaseRows,
): WorkRows {
  const exchanged = [new Set<string>(), new Set(variables.map(({ key }) => key))].concat(
    sets.map((set) => new Set(set.map((v) => variables[v]?.key as string))),
  );
  const own = cases.length > 1 ? [cases[0] as Case, cases.at(-1) as Case] : cases;
  const behind = new Set(variables.map(({ key }) => key));
  const asked = [measure, ...(over === undefined ? [] : [over])];
  const all = exchanged.flatMap((keys) =>
    own.map((one) => withKeys(one, asked, behind, (key) => `${keys.has(key) ? "b" : "a"}/${key}`)),
  );
  return async function* (most) {
    const design = { seed, futures: most, sampling, keep: over === undefined ? [] : [over] };
    for await (const block of run(all, design, signal ? { signal } : {}))
      yield exchanged.map((_, m) => outputsOf(block, m * own.length, own.length, measure, over));
  };
}

/** A case cut down to what is asked, whose uncertainties behind it are drawn under other keys; the others stand at their medians. */
export function withKeys(
  of: Case,
  asked: readonly string[],
  behind: ReadonlySet<string>,
  keyOf: (key: string) => string,
): RunCase {
  const inputs: Record<string, InputValue> = {};
  for (const [name, value] of Object.entries(of.inputs)) {
    if (value.feed !== "draw") inputs[name] = value;
    else if (behind.has(value.key)) inputs[name] = { ...value, key: keyOf(value.key) };
    else inputs[name] = { feed: "constant", values: [medianOf(value.draw)] };
  }
  return { plan: planBehind(of.plan, asked), inputs, ...(of.steps === undefined ? {} : { steps: of.steps }) };
}

/** A case with one of its uncertainties standing at a quantile of its own draw, the others behind the question drawn. */
export function heldAt(of: Case, measure: string, variables: readonly ModelVariable[], v: number, q: number): RunCase {
  const { plan, inputs, steps } = withKeys(of, [measure], new Set(variables.map(({ key }) => key)), (key) => key);
  const held = Object.entries(inputs).map(([name, value]): [string, InputValue] => {
    if (value.feed !== "draw" || value.key !== variables[v]?.key) return [name, value];
    // A draw of one value, so that all cases share one kernel.
    const at = drawQuantile(value.draw, placeOfQuantile(value.draw, q));
    return [name, { feed: "draw", key: `held/${value.key}`, draw: { kind: "point", value: at } }];
  });
  return { plan, inputs: Object.fromEntries(held), ...(steps === undefined ? {} : { steps }) };
}

/** The measure, then the quantity at each point in time; a difference where there are two cases; NaN where either run failed. */
function outputsOf(
  { cases, first, count }: Block,
  at: number,
  width: number,
  measure: string,
  over: string | undefined,
): RowPiece[number] {
  const own = cases[at + width - 1] as CaseBlock;
  const base = width > 1 ? (cases[at] as CaseBlock) : undefined;
  const read = ({ measures, series }: CaseBlock): Float64Array[] => {
    const kept = over === undefined ? new Float64Array(0) : (series[over] as Float64Array);
    const points = Array.from({ length: kept.length / count }, (_, p) => kept.subarray(p * count, (p + 1) * count));
    return [measures[measure] as Float64Array, ...points];
  };
  const before = base && read(base);
  const outputs = read(own).map((values, o) => values.map((value, i) => value - (before?.[o]?.[i] ?? 0)));
  for (const { future } of [...own.failures, ...(base?.failures ?? [])])
    for (const values of outputs) values[future - first] = Number.NaN;
  return outputs;
}
