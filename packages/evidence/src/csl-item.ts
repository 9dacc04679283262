/** Records to entries of a bibliography in CSL-JSON, the form that citation managers read. */
import type { Evidence } from "./evidence.js";
import type { CausalClaim, Citation, Contribution, DocumentRecord, Fact } from "./records.js";

export type CslName = { readonly family: string; readonly given: string } | { readonly literal: string };

/** One entry of a bibliography as CSL-JSON. */
export interface CslItem {
  readonly id: string;
  readonly type: "article-journal" | "article-newspaper" | "report" | "dataset";
  readonly title: string;
  readonly author: readonly CslName[];
  readonly issued?: { readonly "date-parts": readonly (readonly number[])[] };
  readonly "container-title"?: string;
  readonly volume?: string;
  readonly issue?: string;
  readonly page?: string;
  readonly publisher?: string;
  readonly URL?: string;
  readonly note?: string;
}

/** The source that a record stands on itself; nothing for a derived fact, which stands on others. */
export function itemOf(evidence: Evidence, record: Fact | CausalClaim): CslItem | undefined {
  if ("citation" in record && record.citation) return citationItem(record.citation);
  const found = record.source && evidence.contribution(record.source.document, record.source.contribution);
  return found && contributionItem(found.document, found.contribution);
}

/** Year of an entry, where there is one. */
export function yearOf(item: CslItem): number | undefined {
  return item.issued?.["date-parts"][0]?.[0];
}

/** Family names: `Bustillo and Velloso`, with three or more `Kraay et al.` */
export function shortAuthors(item: CslItem): string {
  const names = item.author.map((one) => ("literal" in one ? one.literal : one.family));
  return names.length > 2 ? `${names[0]} et al.` : names.join(" and ");
}

function citationItem({ author, title, year, container, url }: Citation): CslItem {
  return {
    id: [author.split(/[ ,]/)[0] ?? "", String(year), ...title.split(" ").slice(0, 6)]
      .map(slug)
      .filter(Boolean)
      .join("-"),
    type: "report",
    title,
    author: [{ literal: author }],
    issued: { "date-parts": [[year]] },
    ...(container ? { "container-title": container } : {}),
    ...(url ? { URL: url } : {}),
  };
}

function contributionItem(document: DocumentRecord, contribution: Contribution): CslItem {
  const date = document.issued?.split("-").map(Number) ?? (document.year ? [document.year] : []);
  return {
    id: contribution.id,
    type: document.kind === "journal-issue" ? "article-journal" : "article-newspaper",
    title: contribution.title,
    author: contribution.authors,
    ...(date.length > 0 && date.every(Number.isInteger) ? { issued: { "date-parts": [date] } } : {}),
    ...(document.container ? { "container-title": document.container } : {}),
    ...(document.volume ? { volume: document.volume } : {}),
    ...(document.issue ? { issue: document.issue } : {}),
    ...(contribution.pages ? { page: contribution.pages } : {}),
    ...(document.publisher ? { publisher: document.publisher } : {}),
    ...(document.note ? { note: document.note } : {}),
  };
}

/** Small letters and digits without accents, joined by hyphens. */
function slug(text: string): string {
  const plain = text.toLowerCase().normalize("NFD");
  return plain
    .replace(/[\u0300-\u036f]/g, "")
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
}
