/** Derived facts get their value, those that rest on derived ones after them; claims get what their equation gives. */
import type { Problem } from "@palanca/engine";
import { workOut } from "./derive.js";
import type { Fact, WorkedClaim } from "./records.js";

/** Works derived facts out; a circle among them is a problem. */
export function workOutFacts(facts: readonly Fact[], counted: readonly string[], problems: Problem[]): Fact[] {
  const done = new Map(facts.filter((fact) => fact.grade !== "derived").map((fact) => [fact.id, fact]));
  const failed = new Set<string>();
  let waiting = facts.filter((fact) => fact.grade === "derived");
  while (waiting.length > 0) {
    const ready = waiting.filter((fact) => fact.from?.every((id) => done.has(id)));
    for (const fact of ready) {
      const from = (fact.from ?? []).map((id) => done.get(id) as Fact);
      const of = { id: fact.id, equation: fact.equation ?? "", unit: fact.unit, from, where: fact.at };
      const amount = workOut(of, counted, problems);
      if (amount) done.set(fact.id, { ...fact, ...amount });
      else failed.add(fact.id);
    }
    // What rests on a failed fact is not told as well: its only fault is the one already told.
    const rest = waiting.filter((fact) => !done.has(fact.id) && !failed.has(fact.id));
    for (const fact of rest) if (fact.from?.some((id) => failed.has(id))) failed.add(fact.id);
    const left = rest.filter((fact) => !failed.has(fact.id));
    if (left.length === waiting.length) {
      problems.push(...left.map(circle));
      break;
    }
    waiting = left;
  }
  return facts.map((fact) => done.get(fact.id) ?? fact);
}

/** Works the equation of every claim out; a claim without one has a figure that is not stated. */
export function workOutClaims(
  claims: readonly WorkedClaim[],
  facts: readonly Fact[],
  counted: readonly string[],
  problems: Problem[],
): WorkedClaim[] {
  const byId = new Map(facts.map((fact) => [fact.id, fact]));
  return claims.map((claim) => {
    if (claim.equation.trim() === "") return claim;
    const from = claim.rests_on.flatMap((id) => byId.get(id) ?? []);
    const of = { id: claim.id, equation: claim.equation, unit: claim.unit, from, where: claim.at };
    const worked = workOut(of, counted, problems);
    return worked ? { ...claim, worked } : claim;
  });
}

function circle(fact: Fact): Problem {
  return {
    kind: "derived-in-a-circle",
    where: { ...fact.at, symbol: fact.id },
    seen: (fact.from ?? []).join(", "),
    needed: "A derived fact rests on facts that do not rest on it.",
    todo: "Break the circle.",
  };
}
