/** Satisficing: in which share of futures every constraint is met, and how far the nearest future is in which one is not. */
import type { Ensemble } from "../ensemble/ensemble.js";
import { measureOf } from "../ensemble/utility.js";
import { halfOfChance } from "../experiment/precision.js";
import { refuse } from "../refuse.js";

/** A measure that must be at least, or at most, a value in its declared unit. */
export interface Constraint {
  readonly measure: string;
  readonly is: ">=" | "<=";
  readonly value: number;
}

/** Reads `rate_2020<=40`. */
export function readConstraint(text: string): Constraint {
  const found = /^\s*([\w.-]+?)\s*(>=|<=)\s*(-?[\d_]*\.?\d+(?:e[+-]?\d+)?)\s*$/i.exec(text);
  const value = Number(found?.[3]?.replaceAll("_", ""));
  if (found && Number.isFinite(value)) return { measure: found[1] as string, is: found[2] as ">=" | "<=", value };
  refuse({
    kind: "constraint-not-read",
    seen: text,
    needed: "A constraint is a measure, >= or <=, and a number in the measure's unit.",
    todo: 'Write it like "rate_2020<=40", in quotes, so that the shell leaves the sign alone.',
  });
}

export function meets({ is, value }: Constraint, seen: number): boolean {
  return is === ">=" ? seen >= value : seen <= value;
}

/** Whether all constraints are met, by policy and future. */
export function metBy(ensemble: Ensemble, constraints: readonly Constraint[]): boolean[][] {
  const asked = constraints.map((constraint) => ({ constraint, of: measureOf(ensemble, constraint.measure) }));
  return ensemble.policies.map((_, policy) =>
    Array.from({ length: ensemble.futures }, (_unused, i) =>
      asked.every(({ constraint, of }) => meets(constraint, of.values[policy]?.[i] as number)),
    ),
  );
}

export interface Satisficing {
  readonly share: number;
  /** Half the width of the 95 percent interval of the share (Wilson). */
  readonly margin: number;
  /** Least distance from the central run to a future that fails; 0 when the central run fails, infinite when none does. */
  readonly radius: number;
}

/**
 * Share and radius of every policy. The distance is Euclid's over the ranks of the uncertainties (0 to 1, the middle at 1/2) that the
 * constrained measures can depend on: rank distance has no unit, and a long tail does not shrink the rest.
 */
export function satisficing(ensemble: Ensemble, constraints: readonly Constraint[]): Satisficing[] {
  const met = metBy(ensemble, constraints);
  const asked = constraints.map((constraint) => ({ constraint, of: measureOf(ensemble, constraint.measure) }));
  const behind = new Set(asked.flatMap(({ of }) => of.behind));
  const ranks = ensemble.columns.filter((column) => behind.has(column.name)).map((column) => ranksOf(column.values));
  return met.map((row, policy) => {
    const share = row.filter(Boolean).length / ensemble.futures;
    const centralMeets = asked.every(({ constraint, of }) => meets(constraint, of.central[policy] as number));
    let least = Number.POSITIVE_INFINITY;
    row.forEach((isMet, i) => {
      if (isMet) return;
      const square = ranks.reduce((sum, rank) => {
        const off = (rank[i] as number) - 1 / 2;
        return sum + off * off;
      }, 0);
      least = Math.min(least, square);
    });
    return { share, margin: halfOfChance(share, ensemble.futures), radius: centralMeets ? Math.sqrt(least) : 0 };
  });
}

/** Ranks from 0 to 1; equal values share the middle of theirs. */
export function ranksOf(values: Float64Array): Float64Array {
  const order = Array.from(values.keys()).sort((a, b) => (values[a] as number) - (values[b] as number) || a - b);
  const ranks = new Float64Array(values.length);
  for (let from = 0; from < order.length; ) {
    let to = from + 1;
    while (to < order.length && values[order[to] as number] === values[order[from] as number]) to++;
    for (let k = from; k < to; k++) ranks[order[k] as number] = (from + to) / 2 / values.length;
    from = to;
  }
  return ranks;
}
