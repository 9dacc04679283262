/** Short citations of what a chart stands on: the facts of its rule first, then those of its cases. */
import type { Fact } from "@palanca/evidence";
import type { ChartWish } from "@palanca/model-kit";
import type { Drawn, Stated } from "./drawn.js";

/** Lists authors and years once each, without assumptions; a chart prints as many as it has room for. */
export function sourcesOf(comparison: Drawn, wish: ChartWish, evidence: Stated): string[] {
  const ids = comparison.cases.flatMap(({ settled }) => Object.values(settled.inputs).flatMap((input) => input.facts));
  const facts = [...(wish.rule ? [wish.rule] : []), ...ids].map((id) => evidence.fact(id));
  return [...new Set(facts.flatMap((fact) => (fact ? [shortSource(fact, evidence)] : [])))];
}

/** Names who stands behind a fact: authors of the contribution and year, the outside author, or who said it. */
function shortSource(fact: Fact, evidence: Stated): string {
  if (fact.citation) return `${fact.citation.author} ${fact.citation.year}`;
  const found = fact.source && evidence.contribution(fact.source.document, fact.source.contribution);
  if (!found) return fact.said_by;
  const names = found.contribution.authors.map(({ family }) => family);
  const authors = names.length > 2 ? `${names[0]} and others` : names.join(" and ");
  return [authors || found.contribution.title, found.document.year].filter(Boolean).join(" ");
}
