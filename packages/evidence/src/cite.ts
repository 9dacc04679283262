/** A record to a footnote, and the sources of many records to a bibliography. */
import { didYouMean, ProblemsError } from "@palanca/engine";
import { type CslItem, itemOf, shortAuthors, yearOf } from "./csl-item.js";
import type { Evidence } from "./evidence.js";
import { formatCsl } from "./format-csl.js";
import type { CausalClaim, Fact } from "./records.js";

/**
 * Cites a fact or causal claim: short, `Bustillo and Velloso 2015 (PRISM 5:4), from the World Bank`; full, the whole entry with
 * the section, table or page. A derived fact cites what it is worked out from. Throws ProblemsError for an id that is not there.
 */
export function cite(evidence: Evidence, id: string, length: "short" | "full"): string {
  const record = recordOf(evidence, id);
  if (!record) throw new ProblemsError([noRecord(evidence, id)]);
  if (Array.isArray(record.from)) {
    const whole = [...new Set(record.from.map((one: string) => cite(evidence, one, length)))].join("; ");
    return length === "short" ? `worked out from ${whole}` : `Worked out from: ${whole}`;
  }
  const item = itemOf(evidence, record);
  if (!item) return record.said_by;
  if (length === "short") return [who(item), leantOn(record)].filter(Boolean).join(", ");
  const citation = "citation" in record ? record.citation : undefined;
  const inside = record.source?.section ? `section "${record.source.section}"` : citation?.where;
  const whole = formatCsl(item);
  return inside ? `${whole.replace(/\.$/, "")}, ${inside}.` : whole;
}

/**
 * The sources that records stand on, each once, in the order of author, year and title; those of derived facts too. Ids of
 * entries are unique. Throws ProblemsError, with all of them, for ids that are not there.
 */
export function bibliography(evidence: Evidence, ids: readonly string[]): CslItem[] {
  const unknown = ids.filter((id) => !recordOf(evidence, id));
  if (unknown.length > 0) throw new ProblemsError(unknown.map((id) => noRecord(evidence, id)));
  const items = new Map<string, CslItem>();
  const visited = new Set<string>();
  const visit = (id: string): void => {
    const record = recordOf(evidence, id);
    if (!record || visited.has(id)) return;
    visited.add(id);
    if (Array.isArray(record.from)) for (const one of record.from) visit(one);
    const item = itemOf(evidence, record);
    if (item) items.set(JSON.stringify(item), item);
  };
  for (const id of ids) visit(id);
  const key = (item: CslItem): string => [shortAuthors(item), yearOf(item) ?? "", item.title].join("\u0000");
  const sorted = [...items.values()].sort((a, b) => (key(a) < key(b) ? -1 : 1));
  const used = new Set<string>();
  return sorted.map((item) => {
    let id = item.id;
    for (let n = 2; used.has(id); n++) id = `${item.id}-${n}`;
    used.add(id);
    return id === item.id ? item : { ...item, id };
  });
}

function recordOf(evidence: Evidence, id: string): Fact | CausalClaim | undefined {
  return evidence.fact(id) ?? evidence.causal(id);
}

function noRecord(evidence: Evidence, id: string) {
  const names = [...evidence.data.facts, ...evidence.data.causal].map((one) => one.id);
  return {
    kind: "no-such-record",
    where: {},
    seen: id,
    needed: `There is no fact or causal claim called ${id}.`,
    todo: didYouMean(id, names) || "Search finds records by words.",
  };
}

/** Authors, year and place of print: `Bustillo and Velloso 2015 (PRISM 5:4)`. */
function who(item: CslItem): string {
  const journal = item["container-title"]?.split(": ")[0];
  const number = item.volume && `${item.volume}${item.issue ? `:${item.issue}` : ""}`;
  const place = [journal, number].filter(Boolean).join(" ");
  return [shortAuthors(item), yearOf(item), place && `(${place})`].filter(Boolean).join(" ");
}

/** The authority that the author leans on, as `said_by` tells after its comma. */
function leantOn(record: Fact | CausalClaim): string {
  return (/,\s*((?:from|after|citing|quoting) .+)$/.exec(record.said_by)?.[1] ?? "").replaceAll(" & ", " and ");
}
