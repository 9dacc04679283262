/**
 * How far a quantity has moved before: figures of the concept that a lever is about, and the speeds between figures of one place.
 * A lever names its concept; else it is tied to those of the facts that it rests on or that its range names.
 */
import { fitsUnit, tryUnit } from "@palanca/engine";
import { pow } from "@palanca/engine/run";
import type { Evidence, Fact } from "@palanca/evidence";
import type { Case } from "@palanca/scenarios";

export interface Precedent {
  /** The two facts of a speed, or the one of a level. */
  readonly facts: readonly string[];
  readonly place: string;
  /** In the lever's unit. */
  readonly value: number;
  /** Years over which a speed was kept up; 0 for a level. */
  readonly years: number;
}

/** What is asked of a lever: its unit, and what ties it to a concept. */
export interface PrecedentLever {
  readonly unit: string;
  readonly because: string;
  readonly concept?: string;
  /** Facts that it rests on; their concepts count where it names none. */
  readonly facts?: readonly string[];
  /** Things that its unit counts beyond those of the evidence. */
  readonly counts?: readonly string[];
}

/** A lever of a case as precedents are asked for; undefined for a name that is none. */
export function leverOf({ model, settled }: Pick<Case, "model" | "settled">, name: string): PrecedentLever | undefined {
  const declared = model.levers[name];
  const input = settled.inputs[name];
  if (!declared) return undefined;
  return {
    ...declared,
    because: `${declared.because} ${input?.because ?? ""}`,
    facts: input?.facts ?? [],
    counts: model.counts ?? [],
  };
}

/** Every level and speed on record for a lever, the largest first: figures of its concept in a unit that fits its own. */
export function precedentsOf(lever: PrecedentLever, evidence: Evidence): Precedent[] {
  const named = [...(lever.facts ?? []), ...lever.because.split(/[^\w-]+/)];
  const concepts = new Set(
    lever.concept === undefined ? named.flatMap((id) => evidence.fact(id)?.concept ?? []) : [lever.concept],
  );
  const facts = evidence.data.facts.filter(
    (fact) =>
      concepts.has(fact.concept) &&
      fact.value !== undefined &&
      (fact.kind === "observation" || fact.kind === "estimate"),
  );
  const counts = new Set([...evidence.data.countedThings, ...(lever.counts ?? [])]);
  const unit = tryUnit(lever.unit, counts, {});
  if ("needed" in unit) return [];
  const levels = facts.flatMap((fact): Precedent[] => {
    const own = tryUnit(fact.unit, counts, {});
    if ("needed" in own || !fitsUnit(own, unit)) return [];
    return [
      { facts: [fact.id], place: fact.place, value: ((fact.value as number) * own.factor) / unit.factor, years: 0 },
    ];
  });
  const perYear = tryUnit("percent / year", counts, {});
  const speeds = "needed" in perYear || !fitsUnit(perYear, unit) ? [] : speedsOf(facts, perYear.factor / unit.factor);
  return [...levels, ...speeds].sort(
    (a, b) => Math.abs(b.value) - Math.abs(a.value) || (a.facts[0] ?? "").length - (b.facts[0] ?? "").length,
  );
}

/** Between any two years on record for one place, the constant yearly change in percent that leads from the one to the other. */
function speedsOf(facts: readonly Fact[], factor: number): Precedent[] {
  const speeds: Precedent[] = [];
  const dated = facts.filter(
    (fact) => /^\d{4}$/.test(fact.period) && (fact.value as number) > 0 && !fact.unit.startsWith("percent"),
  );
  for (const early of dated) {
    for (const late of dated) {
      const years = Number(late.period) - Number(early.period);
      if (years < 1 || early.place !== late.place || early.unit !== late.unit || early.said_by !== late.said_by)
        continue;
      const yearly = pow((late.value as number) / (early.value as number), 1 / years) - 1;
      speeds.push({ facts: [early.id, late.id], place: late.place, value: 100 * yearly * factor, years });
    }
  }
  return speeds;
}

export interface PrecedentVerdict {
  readonly name: string;
  readonly required: number;
  /** Years over which the path asks for it; 0 when it does not say. */
  readonly years: number;
  /** The strongest on record that was kept up at least as long, in the direction of the lever. */
  readonly strongest?: Precedent;
  /** The strongest of any length, where none or only a weaker one lasted as long. */
  readonly shorter?: Precedent;
  readonly isOutside: boolean;
  /** Whether there is any precedent to judge by. */
  readonly isKnown: boolean;
}

/** Whether a required amount lies beyond all that is on record for as long. */
export function judge(
  name: string,
  label: string,
  required: number,
  years: number,
  known: readonly Precedent[],
): PrecedentVerdict {
  // A lever that brings about a fall is held against falls; one that brings about a rise against rises.
  const falls = /\b(fall|reduction|decline|cut|less)/i.test(label);
  const asked = known.flatMap((one) => {
    const value = one.years > 0 && falls ? -one.value : one.value;
    return value > 0 ? [{ ...one, value }] : [];
  });
  const [any] = [...asked].sort((a, b) => b.value - a.value);
  const [strongest] = asked.filter((one) => one.years === 0 || one.years >= years).sort((a, b) => b.value - a.value);
  return {
    name,
    required,
    years,
    ...(strongest ? { strongest } : {}),
    ...(any && any !== strongest ? { shorter: any } : {}),
    isOutside: known.length > 0 && required > (strongest?.value ?? 0) * (1 + 1e-9),
    isKnown: known.length > 0,
  };
}
