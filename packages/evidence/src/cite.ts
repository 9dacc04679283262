/** A record to a footnote, and the sources of many records to a bibliography. */
import type { Evidence } from "./evidence.js";
import type { CausalClaim, Contribution, DocumentRecord, Fact } from "./records.js";

/** One entry of a bibliography as CSL-JSON. */
export interface CslItem {
  readonly id: string;
  readonly type: "article-journal" | "article-newspaper" | "report" | "dataset";
  readonly title: string;
  readonly author: readonly ({ readonly family: string; readonly given: string } | { readonly literal: string })[];
  readonly issued?: { readonly "date-parts": readonly (readonly number[])[] };
  readonly "container-title"?: string;
  readonly volume?: string;
  readonly issue?: string;
  readonly page?: string;
  readonly publisher?: string;
  readonly URL?: string;
  readonly note?: string;
}

/** Cites a fact or causal claim: `Bustillo and Velloso 2015` or the whole entry with the section. */
export function cite(evidence: Evidence, id: string, length: "short" | "full"): string {
  const record: Fact | CausalClaim | undefined = evidence.fact(id) ?? evidence.causal(id);
  if (!record) return id;
  if ("from" in record && Array.isArray(record.from)) {
    const whole = [...new Set(record.from.map((one) => cite(evidence, one, length)))].join("; ");
    return length === "short" ? `from ${whole}` : `Worked out from: ${whole}`;
  }
  const item = itemOf(evidence, record);
  if (!item) return record.said_by;
  const who = shortAuthors(item);
  const year = item.issued?.["date-parts"][0]?.[0];
  if (length === "short") return [who, year].filter(Boolean).join(" ");
  const section =
    "source" in record && record.source?.section
      ? `, section "${record.source.section}"`
      : "citation" in record && record.citation
        ? `, ${record.citation.where}`
        : "";
  return `${formatItem(item)}${section}`;
}

/** The sources that records stand on, each once, in the order of author and year. */
export function bibliography(evidence: Evidence, ids: readonly string[]): CslItem[] {
  const items = new Map<string, CslItem>();
  const visit = (id: string): void => {
    const record: Fact | CausalClaim | undefined = evidence.fact(id) ?? evidence.causal(id);
    if (!record) return;
    if ("from" in record && Array.isArray(record.from)) for (const one of record.from) visit(one);
    const item = itemOf(evidence, record);
    if (item) items.set(item.id, item);
  };
  for (const id of ids) visit(id);
  const key = (item: CslItem): string =>
    `${shortAuthors(item)} ${item.issued?.["date-parts"][0]?.[0] ?? ""} ${item.title}`;
  return [...items.values()].sort((a, b) => (key(a) < key(b) ? -1 : 1));
}

/** An entry in author-date style. */
export function formatItem(item: CslItem): string {
  const authors = item.author.map((one, i) =>
    "literal" in one ? one.literal : i === 0 ? `${one.family}, ${one.given}` : `${one.given} ${one.family}`,
  );
  const who = authors.length > 2 ? `${authors.slice(0, -1).join(", ")}, and ${authors.at(-1)}` : authors.join(" and ");
  const where = [item["container-title"], item.volume && `${item.volume}${item.issue ? `(${item.issue})` : ""}`]
    .filter(Boolean)
    .join(" ");
  const parts = [
    who,
    item.issued?.["date-parts"][0]?.[0],
    `"${item.title}"`,
    where,
    item.page && `pp. ${item.page}`,
    item.publisher,
    item.URL,
  ];
  return `${parts.filter(Boolean).join(". ")}.`;
}

/** Entries as BibTeX; braces and backslashes of strangers are escaped. */
export function toBibtex(items: readonly CslItem[]): string {
  return items
    .map((item) => {
      const author = item.author
        .map((one) => ("literal" in one ? `{${one.literal}}` : `${one.family}, ${one.given}`))
        .join(" and ");
      const fields: [string, string | number | undefined][] = [
        ["author", author],
        ["title", item.title],
        ["year", item.issued?.["date-parts"][0]?.[0]],
        [item.type === "article-journal" ? "journal" : "howpublished", item["container-title"]],
        ["volume", item.volume],
        ["number", item.issue],
        ["pages", item.page?.replace("-", "--")],
        ["url", item.URL],
      ];
      const lines = fields
        .filter(([, value]) => value !== undefined)
        .map(([name, value]) => `  ${name} = {${escapeBibtex(String(value))}}`);
      return `@${item.type === "article-journal" ? "article" : "misc"}{${item.id},\n${lines.join(",\n")}\n}\n`;
    })
    .join("\n");
}

function escapeBibtex(text: string): string {
  return text.replace(/[\\%#&$_]/g, (character) => (character === "\\" ? "\\textbackslash{}" : `\\${character}`));
}

function shortAuthors(item: CslItem): string {
  const names = item.author.map((one) => ("literal" in one ? one.literal : one.family));
  return names.length > 2 ? `${names[0]} et al.` : names.join(" and ");
}

function itemOf(evidence: Evidence, record: Fact | CausalClaim): CslItem | undefined {
  if ("citation" in record && record.citation) {
    const { author, title, year, container, url } = record.citation;
    return {
      id: `${author.split(/[ ,]/)[0]?.toLowerCase() ?? "source"}-${year}-${title
        .split(" ")
        .slice(0, 3)
        .join("-")
        .toLowerCase()
        .replace(/[^a-z0-9-]/g, "")}`,
      type: "report",
      title,
      author: [{ literal: author }],
      issued: { "date-parts": [[year]] },
      ...(container ? { "container-title": container } : {}),
      ...(url ? { URL: url } : {}),
    };
  }
  const found = record.source && evidence.contribution(record.source.document, record.source.contribution);
  return found && contributionItem(found.document, found.contribution);
}

function contributionItem(document: DocumentRecord, contribution: Contribution): CslItem {
  return {
    id: contribution.id,
    type: document.kind === "journal-issue" ? "article-journal" : "article-newspaper",
    title: contribution.title,
    author: contribution.authors,
    ...(document.year ? { issued: { "date-parts": [[document.year]] } } : {}),
    ...(document.container ? { "container-title": document.container } : {}),
    ...(document.volume ? { volume: document.volume } : {}),
    ...(document.issue ? { issue: document.issue } : {}),
    ...(contribution.pages ? { page: contribution.pages } : {}),
    ...(document.publisher ? { publisher: document.publisher } : {}),
  };
}
