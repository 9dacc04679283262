/** Quantiles of kept series at each point: what a fan chart is drawn from. */
import type { RunCase } from "@palanca/engine";
import { quantile, sortedSound, type Trace } from "@palanca/engine/run";
import type { Gathered } from "./experiment/gather.js";
import type { Band } from "./result.js";

/** Bands of one quantity of one case, an entry an element. `values[(element * points + step) * futures + future]` in declared units. */
export function bandsOf(
  of: RunCase,
  index: number,
  quantity: string,
  values: Float64Array,
  futures: number,
  failed: ReadonlySet<number>,
  central: Trace,
): Band[] {
  const described = of.plan.quantities.find((one) => one.name === quantity);
  if (!described) return [];
  const points = central.years.length;
  return described.elements.map((element, e) => {
    const quantiles: number[][] = [[], [], [], [], []];
    for (let point = 0; point < points; point++) {
      const offset = (e * points + point) * futures;
      const sorted = sortedSound(
        values.subarray(offset, offset + futures).map((value, i) => (failed.has(i) ? Number.NaN : value)),
      );
      [0.05, 0.25, 0.5, 0.75, 0.95].forEach((p, q) => void (quantiles[q] as number[]).push(quantile(sorted, p)));
    }
    const [p5, p25, p50, p75, p95] = quantiles as [number[], number[], number[], number[], number[]];
    return {
      case: index,
      quantity,
      element,
      label: described.label,
      unit: described.unit,
      years: central.years,
      p5,
      p25,
      p50,
      p75,
      p95,
      central: central.series[quantity]?.[e] ?? [],
    };
  });
}

/** Bands of the differences to the first case, future by future, for every other case and each quantity kept. */
export function differenceBandsOf(
  cases: readonly RunCase[],
  keep: readonly string[],
  gathered: Gathered,
  centrals: readonly Trace[],
): Band[] {
  return keep.flatMap((name) =>
    cases.slice(1).flatMap((one, i) => differenceBandsOfCase(one, i + 1, [name], gathered, centrals)),
  );
}

/** Those of one case. */
export function differenceBandsOfCase(
  of: RunCase,
  index: number,
  keep: readonly string[],
  gathered: Gathered,
  centrals: readonly Trace[],
): Band[] {
  const [first] = centrals;
  const own = centrals[index] as Trace;
  return keep.flatMap((name) => {
    const baseline = gathered.series(0, name);
    const apart = gathered.series(index, name).map((value, at) => value - (baseline[at] as number));
    const central = (own.series[name] ?? []).map((values, e) =>
      values.map((value, point) => value - (first?.series[name]?.[e]?.[point] ?? Number.NaN)),
    );
    const trace = { ...own, series: { [name]: central } };
    return bandsOf(of, index, name, apart, gathered.futures, gathered.failed, trace);
  });
}
