/** Which of several facts speaks for a place, and how far one had to look for it. */
import type { Evidence, Fact } from "@palanca/evidence";

export interface ChosenFact {
  readonly fact: Fact;
  /** Set when the figure is not of the place that was asked for. */
  readonly placeUsed?: string;
}

/** A fact that holds wherever it is used (a physical or textbook quantity) stands under this place. */
const ANYWHERE = "anywhere";

/** Takes the fact of the place itself, else of the nearest wider place, else the first one named. */
export function nearestFact(facts: readonly Fact[], place: string, evidence: Evidence): ChosenFact | undefined {
  for (const wider of evidence.widening(place)) {
    const fact = facts.find((one) => coversPlace(one, wider, evidence));
    if (fact) return wider === place ? { fact } : { fact, placeUsed: wider };
  }
  const anywhere = facts.find((one) => one.place === ANYWHERE);
  if (anywhere) return { fact: anywhere };
  const [first] = facts;
  return first && { fact: first, placeUsed: first.place };
}

/**
 * The facts that speak for the place: those of the nearest place that has any, or of every wider one too. All of them when none does. A
 * series that covers the nearest place speaks where no single figure of that place does.
 */
export function factsFor(
  facts: readonly Fact[],
  place: string,
  places: "nearest" | "any",
  evidence: Evidence,
): ChosenFact[] {
  const chain = evidence.widening(place);
  const speaking = (wider: string): readonly Fact[] => {
    if (places === "any") return facts.filter((fact) => fact.place === wider);
    const single = facts.filter((fact) => fact.series === undefined && fact.place === wider);
    if (single.length > 0) return single;
    return facts.filter((fact) => fact.series !== undefined && coversPlace(fact, wider, evidence));
  };
  const near = chain.flatMap((wider) =>
    speaking(wider).map((fact): ChosenFact => (wider === place ? { fact } : { fact, placeUsed: wider })),
  );
  const anywhere = facts.filter((fact) => fact.place === ANYWHERE).map((fact) => ({ fact }));
  const nearest = near.filter((one) => places === "any" || one.placeUsed === near[0]?.placeUsed);
  const found = [...nearest, ...anywhere];
  return found.length > 0 ? found : facts.map((fact) => ({ fact, placeUsed: fact.place }));
}

function coversPlace(fact: Fact, place: string, evidence: Evidence): boolean {
  if (fact.series === undefined) return fact.place === place;
  return evidence.series(fact.series)?.rows.some((row) => row.place === place) ?? false;
}
