/** A measure of the ensemble as numbers of which more is better; and what cannot be judged is refused. */
import { refuse } from "../refuse.js";
import { refuseNoSuchMeasure } from "../refuse-analysis.js";
import type { Ensemble, EnsembleMeasure } from "./ensemble.js";

/** Finds a measure by its name, or by the end of it. */
export function measureOf(ensemble: Ensemble, name: string): EnsembleMeasure {
  const found =
    ensemble.measures.find((one) => one.name === name) ??
    ensemble.measures.find((one) => one.name.endsWith(`.${name}`));
  if (found) return found;
  return refuseNoSuchMeasure(
    name,
    ensemble.measures.map((one) => one.name),
  );
}

/** The measure by policy and future, turned so that more is better. */
export function utilityOf(measure: EnsembleMeasure): Float64Array[] {
  if (measure.better === "neither")
    refuse({
      kind: "neither-better",
      where: { symbol: measure.name },
      seen: `${measure.name} is called neither better high nor better low`,
      needed: "To choose among policies, more of the measure must be better or worse.",
      todo: "Name another with --measure, or say in the model which way is better.",
    });
  if (measure.values.every((row) => row.every((value) => value === measure.values[0]?.[0])))
    refuse({
      kind: "measure-does-not-vary",
      where: { symbol: measure.name },
      seen: `${measure.name} is ${measure.values[0]?.[0]} in every future under every policy`,
      needed: "A measure that does not vary says nothing about policies or futures.",
      todo: "Name another with --measure, or a policy that moves it.",
    });
  return measure.values.map((row) => (measure.better === "lower" ? row.map((value) => -value) : row));
}

/** Refuses a policy that does what the baseline does in every future. */
export function refuseEqual(ensemble: Ensemble, measure: EnsembleMeasure, policy: number, baseline = 0): void {
  const [own, base] = [measure.values[policy], measure.values[baseline]];
  if (!own || !base || own.some((value, i) => value !== base[i])) return;
  refuse({
    kind: "policy-equal-to-the-baseline",
    where: { symbol: measure.name },
    seen: `${ensemble.policies[policy]?.title} gives the same ${measure.name} as ${ensemble.policies[baseline]?.title} in every future`,
    needed: "Two policies that never differ cannot be told apart.",
    todo: "Name another policy or another measure, or move a lever that the measure depends on.",
  });
}
