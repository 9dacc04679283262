/**
 * Rules of choice under deep uncertainty over a decision table: a row a policy, a column a future, more is better.
 *
 * Worked case, J. Milnor, Games against nature, 1954: rows (2 2 0 1), (1 1 1 1), (0 4 0 0), (1 3 0 0). The mean picks the first (5/4), the
 * worst case the second (1), Hurwicz the third (4 alpha, from alpha 1/4 on), regret the fourth (1 in every column).
 */
import { deviation, mean, quantile } from "@palanca/engine/run";

export interface Rule {
  readonly name: string;
  readonly attitude: string;
  /** Whether the policy with the most or with the least of it is picked. */
  readonly picks: "most" | "least";
  /** In the measure's own sign and unit, in its unit without a sign, or a pure number. */
  readonly kind: "value" | "size" | "ratio";
  /** By policy; NaN where the rule has no answer. */
  readonly scores: readonly number[];
  /** Futures that the rule had to leave out, for it divides by zero there. */
  readonly leftOut: number;
}

export interface RuleChoices {
  /** Optimism of Hurwicz, 0 to 1. */
  readonly alpha: number;
  /** Standard deviations that mean-variance takes off. */
  readonly aversion: number;
}

type Table = readonly Float64Array[];

/** Works out every rule that needs the table alone. `central` is the table's column with every uncertainty at its median. */
export function rulesOf(table: Table, central: readonly number[], { alpha, aversion }: RuleChoices): Rule[] {
  const worst = table.map((row) => lowest(row));
  const best = table.map((row) => -lowest(row.map((value) => -value)));
  const regrets = regretsOf(table);
  const fromBest = scaled(table, (row, i) => bestAt(table, i) - (row[i] as number));
  const fromCentral = table.map((row, policy) => deviationsFrom(row, central[policy] as number));
  const rule = (
    name: string,
    attitude: string,
    picks: Rule["picks"],
    kind: Rule["kind"],
    scores: readonly number[],
    leftOut = 0,
  ): Rule => ({ name, attitude, picks, kind, scores, leftOut });
  return [
    rule("maximin", "the worst case", "most", "value", worst),
    rule("maximax", "the best case", "most", "value", best),
    rule(
      "hurwicz",
      `${Math.round(alpha * 100)} % best case, the rest worst`,
      "most",
      "value",
      table.map((_, i) => alpha * (best[i] as number) + (1 - alpha) * (worst[i] as number)),
    ),
    rule("laplace", "the mean, every future alike", "most", "value", table.map(mean)),
    rule(
      "minimax regret",
      "the largest regret",
      "least",
      "size",
      regrets.map((row) => -lowest(row.map((value) => -value))),
    ),
    rule("90th percentile regret", "regret, the worst tenth aside", "least", "size", regrets.map(ninetieth)),
    rule(
      "regret from the best",
      "regret over the policy's own value",
      "least",
      "ratio",
      fromBest.map((one) => one.score),
      Math.max(...fromBest.map((one) => one.leftOut)),
    ),
    rule("regret from the baseline", "deviation from the policy's own central run", "least", "ratio", fromCentral),
    rule(
      "mean-variance",
      `the mean made worse by ${aversion === 1 ? "one standard deviation" : `${aversion} standard deviations`}`,
      "most",
      "value",
      table.map((row) => mean(row) - aversion * deviation(row)),
    ),
    rule(
      "undesirable deviations",
      "mean distance on the worse side of the policy's own median",
      "least",
      "size",
      table.map(shortfall),
    ),
  ];
}

/** What each policy loses against the best one, future by future. */
export function regretsOf(table: Table): Float64Array[] {
  return table.map((row) => row.map((value, i) => bestAt(table, i) - value));
}

/** The policies that a rule picks: all that tie within a billionth. */
export function pickedBy({ scores, picks }: Pick<Rule, "scores" | "picks">): number[] {
  const known = scores.filter((score) => score === score);
  if (known.length === 0) return [];
  const best = picks === "most" ? Math.max(...known) : Math.min(...known);
  return scores.flatMap((score, i) =>
    score === best ||
    (Number.isFinite(best) && Math.abs(score - best) <= 1e-9 * Math.max(Math.abs(best), Math.abs(score)))
      ? [i]
      : [],
  );
}

/** Policies that another one never does worse than and somewhere does better than. */
export function dominatedIn(table: Table): number[] {
  return table.flatMap((row, i) =>
    table.some(
      (other, j) =>
        i !== j &&
        other.every((value, k) => value >= (row[k] as number)) &&
        other.some((value, k) => value > (row[k] as number)),
    )
      ? [i]
      : [],
  );
}

function bestAt(table: Table, future: number): number {
  return table.reduce((best, row) => Math.max(best, row[future] as number), Number.NEGATIVE_INFINITY);
}

function lowest(row: Float64Array): number {
  return row.reduce((least, value) => Math.min(least, value), Number.POSITIVE_INFINITY);
}

function ninetieth(row: Float64Array): number {
  return quantile(Float64Array.from(row).sort(), 0.9);
}

/** 90th percentile of a deviation over the policy's own value; a future whose value is zero has none unless the deviation is zero too. */
function scaled(
  table: Table,
  deviationAt: (row: Float64Array, future: number) => number,
): { score: number; leftOut: number }[] {
  return table.map((row) => {
    const ratios = row.map((value, i) => {
      const size = Math.abs(deviationAt(row, i));
      return size === 0 ? 0 : value === 0 ? Number.NaN : size / Math.abs(value);
    });
    const sound = ratios.filter((ratio) => ratio === ratio);
    const leftOut = row.length - sound.length;
    // With more than a tenth left out the 90th percentile of the rest would flatter.
    return { score: leftOut * 10 > row.length ? Number.NaN : ninetieth(sound), leftOut };
  });
}

function deviationsFrom(row: Float64Array, central: number): number {
  const sizes = row.map((value) => Math.abs(value - central));
  if (sizes.every((size) => size === 0)) return 0;
  return central === 0 ? Number.NaN : ninetieth(sizes) / Math.abs(central);
}

function shortfall(row: Float64Array): number {
  const middle = quantile(Float64Array.from(row).sort(), 0.5);
  return mean(row.map((value) => Math.max(0, middle - value)));
}
