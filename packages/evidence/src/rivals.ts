/** Records that contradict each other, side by side: facts in one unit where they have one, and why they differ. */
import type { Evidence } from "./evidence.js";
import { amountOf, factorBetween, scaled } from "./in-unit.js";
import type { Amount, CausalClaim, Fact } from "./records.js";

export interface RivalGroup {
  readonly kind: "fact" | "causal-claim";
  /** The unit that figures are told in: that of the record asked for. */
  readonly unit?: string;
  /** The record asked for first, then its own rivals, then rivals of rivals; each by id. */
  readonly members: readonly RivalMember[];
  /** Why two of them differ, each pair once and each reason once. */
  readonly whys: readonly { readonly between: readonly [string, string]; readonly why: string }[];
}

export interface RivalMember {
  readonly id: string;
  readonly record: Fact | CausalClaim;
  /** Steps from the record asked for: 0 itself, 1 its rivals. */
  readonly steps: number;
  /** The figure in the group's unit; nothing where units do not allow it, or there is no single figure. */
  readonly amount?: Amount;
}

/** The group of rivals that a fact or causal claim belongs to; nothing when the id is not there or nobody contradicts it. */
export function rivalsOf(evidence: Evidence, id: string): RivalGroup | undefined {
  const asked = evidence.fact(id) ?? evidence.causal(id);
  if (!asked || (asked.rivals ?? []).length === 0) return undefined;
  const isFact = "concept" in asked;
  const find = (one: string): Fact | CausalClaim | undefined => (isFact ? evidence.fact(one) : evidence.causal(one));
  const steps = new Map([[asked.id, 0]]);
  const queue: (Fact | CausalClaim)[] = [asked];
  const whys = new Map<string, RivalGroup["whys"][number]>();
  for (const record of queue) {
    for (const { id: other, why } of record.rivals ?? []) {
      const found = find(other);
      if (!found) continue;
      const between = [record.id, found.id].sort() as [string, string];
      whys.set([...between, why].join("\u0000"), { between, why });
      if (steps.has(found.id)) continue;
      steps.set(found.id, (steps.get(record.id) ?? 0) + 1);
      queue.push(found);
    }
  }
  const counted = new Set(evidence.data.countedThings);
  const members = queue.map((record): RivalMember => {
    const amount = isFact ? inUnit(record as Fact, (asked as Fact).unit, counted) : undefined;
    return { id: record.id, record, steps: steps.get(record.id) ?? 0, ...(amount ? { amount } : {}) };
  });
  return {
    kind: isFact ? "fact" : "causal-claim",
    ...(isFact ? { unit: asked.unit } : {}),
    members: members.sort((a, b) => a.steps - b.steps || (a.id < b.id ? -1 : 1)),
    whys: [...whys].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, why]) => why),
  };
}

/** Every group of rivals, each once, by the smallest id in it. */
export function rivalGroups(evidence: Evidence): RivalGroup[] {
  const seen = new Set<string>();
  return [...evidence.data.facts, ...evidence.data.causal].flatMap(({ id }) => {
    if (seen.has(id)) return [];
    const group = rivalsOf(evidence, id);
    for (const member of group?.members ?? []) seen.add(member.id);
    return group ? [group] : [];
  });
}

function inUnit(fact: Fact, unit: string, counted: ReadonlySet<string>): Amount | undefined {
  const amount = amountOf(fact);
  const factor = factorBetween(fact.unit, unit, counted);
  return amount && factor !== undefined ? scaled(amount, factor) : undefined;
}
