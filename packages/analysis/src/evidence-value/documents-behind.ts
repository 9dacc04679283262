/** Which documents an uncertainty rests on, through derived figures too. */
import type { Evidence, Fact } from "@palanca/evidence";

export interface DocumentBehind {
  readonly id: string;
  readonly title: string;
}

/** Every document, or work outside them, that the facts come from; once each. */
export function documentsBehind(ids: readonly string[], evidence: Evidence): DocumentBehind[] {
  const found = new Map<string, string>();
  const seen = new Set<string>();
  const follow = (id: string): void => {
    const fact = evidence.fact(id);
    if (!fact || seen.has(id)) return;
    seen.add(id);
    const own = documentOf(fact, evidence);
    if (own) found.set(own.id, own.title);
    for (const from of fact.from ?? []) follow(from);
  };
  for (const id of ids) follow(id);
  return [...found].map(([id, title]) => ({ id, title }));
}

function documentOf({ source, citation }: Fact, evidence: Evidence): DocumentBehind | undefined {
  if (source) {
    const found = evidence.contribution(source.document, source.contribution);
    return { id: `${source.document}/${source.contribution}`, title: found?.contribution.title ?? source.contribution };
  }
  return citation ? { id: `${citation.author} ${citation.year}`, title: citation.title } : undefined;
}
