/** Gathered futures to what is shown of them: measures, differences, bands, and what the spread hangs on. A page does it with the same code. */
import type { Design, RunCase } from "@palanca/engine";
import { drawBlock, drawsOf, type Trace, trace } from "@palanca/engine/run";
import { bandsOf, differenceBandsOf } from "./bands.js";
import type { Gathered } from "./experiment/gather.js";
import { ColumnOrders, type SettledCase, sharesOf } from "./hangs-on.js";
import type { Band, Comparison, MeasureResult } from "./result.js";
import { differencesOf, pairedDifference, spreadOf } from "./spread.js";

export interface SummedUp {
  readonly measures: readonly MeasureResult[];
  readonly bands: readonly Band[];
  /** Bands of the differences to the first case, worked out when they are asked for. */
  readonly differenceBands: () => Band[];
  readonly years: readonly number[];
}

/** Central runs, once a case: a finer run of the same cases has the same. */
const traces = new WeakMap<RunCase, Trace>();

/** Sums up measures and the bands of the kept series; `rest` is waited for between parts, none of which takes long. */
export async function sumUp(
  cases: readonly RunCase[],
  gathered: Gathered,
  { keep }: Pick<Design, "keep">,
  rest: () => Promise<void>,
): Promise<SummedUp> {
  const centrals: Trace[] = [];
  for (const one of cases) {
    const known = traces.get(one) ?? trace(one);
    traces.set(one, known);
    centrals.push(known);
    await rest();
  }
  const measures: MeasureResult[] = [];
  for (const { name } of (cases[0] as RunCase).plan.measures) {
    measures.push(...measuresOf(cases, gathered, centrals, (other) => other === name));
    await rest();
  }
  const bands: Band[] = [];
  for (const [i, one] of cases.entries()) {
    bands.push(...bandsOfCase(one, i, keep, gathered, centrals[i] as Trace));
    await rest();
  }
  return {
    measures,
    bands,
    differenceBands: () => differenceBandsOf(cases, keep, gathered, centrals),
    years: centrals[0]?.years ?? [],
  };
}

/** Bands of one case's kept series. */
export function bandsOfCase(
  of: RunCase,
  index: number,
  keep: Design["keep"],
  gathered: Gathered,
  central: Trace,
): Band[] {
  return keep.flatMap((name) =>
    bandsOf(of, index, name, gathered.series(index, name), gathered.futures, gathered.failed, central),
  );
}

/** What each measure hangs on: the last case's difference from the baseline, or the baseline itself where it is alone. */
export function hangsOnOf(
  cases: readonly SettledCase[],
  gathered: Gathered,
  columns: ReadonlyMap<string, Float64Array>,
  wanted: readonly string[],
  orders = new ColumnOrders(),
): Comparison["hangsOn"] {
  const last = cases.length - 1;
  return Object.fromEntries(
    wanted.map((name) => {
      const values = gathered.measure(last, name);
      const output = last > 0 ? differencesOf(values, gathered.measure(0, name)) : values;
      return [name, sharesOf(name, output, columns, cases, orders)];
    }),
  );
}

/** Measures that all cases have, and of these the ones wanted. */
export function measuresOf(
  cases: readonly RunCase[],
  gathered: Gathered,
  centrals: readonly Trace[],
  isWanted: (name: string) => boolean = () => true,
): MeasureResult[] {
  const shared = (cases[0] as RunCase).plan.measures.filter(
    ({ name }) => isWanted(name) && cases.every((one) => one.plan.measures.some((other) => other.name === name)),
  );
  return shared.map((measure) => {
    const values = cases.map((_, i) => gathered.measure(i, measure.name));
    const central = centrals.map((run) => run.measures[measure.name] as number);
    return {
      name: measure.name,
      label: measure.label,
      unit: measure.unit,
      better: measure.better,
      spreads: values.map((one, i) => spreadOf(one, central[i] as number)),
      differences: values.map((one, i) =>
        i === 0
          ? undefined
          : pairedDifference(
              one,
              values[0] as Float64Array,
              measure.better,
              (central[i] as number) - (central[0] as number),
            ),
      ),
    };
  });
}

/** The draws of all futures by column, made again: they depend on the seed alone. */
export function columnsOf(cases: readonly RunCase[], design: Design): Map<string, Float64Array> {
  const draws = drawsOf(cases);
  const columns = new Map([...draws.keys()].sort().map((key) => [key, new Float64Array(design.futures)] as const));
  for (let block = 0; block * 1024 < design.futures; block++) {
    const first = block * 1024;
    const count = Math.min(1024, design.futures - first);
    for (const [key, values] of drawBlock(design, draws, block))
      columns.get(key)?.set(values.subarray(0, count), first);
  }
  return columns;
}
