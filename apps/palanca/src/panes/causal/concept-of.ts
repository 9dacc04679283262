/** Which concept of the causal map stands for a quantity, measure or input of a model: by what it gives, takes, or rests on. */
import { inputsBehind } from "@palanca/engine";
import type { CausalMap, Evidence } from "@palanca/evidence";
import type { Case } from "@palanca/scenarios";

/** Finds a concept that somebody speaks of; the one that most is said about when nothing leads to another. */
export function conceptOf(of: string | undefined, one: Case | undefined, map: CausalMap, evidence: Evidence): string {
  const known = new Set(map.nodes.map(({ id }) => id));
  const candidates =
    of === undefined || !one ? [] : [...ownConcepts(of, one, evidence), ...conceptsBehind(of, one, evidence)];
  const busiest = [...map.nodes].sort(
    (a, b) => b.causes + b.effects - (a.causes + a.effects) || (a.id < b.id ? -1 : 1),
  );
  return candidates.find((concept) => known.has(concept)) ?? busiest[0]?.id ?? "";
}

/** Concepts that the name itself stands for: a fact's, a taken quantity's, or one that the model gives. */
function ownConcepts(of: string, one: Case, evidence: Evidence): string[] {
  const { model, settled, plan } = one;
  const lever = model.levers[of];
  const input = settled.inputs[of] ?? settled.inputs[`${of}_start`];
  // The facts that a lever's range names are about what the lever moves.
  const words = lever ? `${lever.because} ${input?.because ?? ""}`.split(/[^\w-]+/) : [];
  const facts = [...(input?.facts ?? []), ...words].flatMap((id) => evidence.fact(id)?.concept ?? []);
  const taken = model.takes?.[of]?.concept;
  const equation = plan.measures.find(({ name }) => name === of)?.equation ?? "";
  const part = of.includes(".") ? of.slice(0, of.indexOf(".") + 1) : "";
  const given = Object.entries(model.gives ?? {}).flatMap(([concept, quantity]) => {
    const local = quantity.startsWith(part) ? quantity.slice(part.length) : quantity;
    return quantity === of || new RegExp(`\\b${local}\\b`).test(equation) ? [concept] : [];
  });
  return [...given, ...(taken === undefined ? [] : [taken]), ...facts];
}

/** Concepts of the facts that it rests on, the most frequent first. */
function conceptsBehind(of: string, { plan, settled }: Case, evidence: Evidence): string[] {
  const counts = new Map<string, number>();
  for (const name of inputsBehind(plan, of))
    for (const id of settled.inputs[name]?.facts ?? []) {
      const concept = evidence.fact(id)?.concept;
      if (concept !== undefined) counts.set(concept, (counts.get(concept) ?? 0) + 1);
    }
  return [...counts].sort(([a, many], [b, few]) => few - many || (a < b ? -1 : 1)).map(([concept]) => concept);
}
