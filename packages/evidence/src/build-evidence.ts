/**
 * All of `seeds/` to one JSON.
 * Takes: the files with their texts. Gives: `EvidenceData`. Refuses, all at once with file, line and near names: whatever does not fit.
 */
import { createHash } from "node:crypto";
import { type Problem, refuseIfAny } from "@palanca/engine";
import { checkLinks } from "./check-links.js";
import { workOut } from "./derive.js";
import { readSeries } from "./read-series.js";
import { checkShape, type ReadYaml, readYaml, type SeedFile } from "./read-yaml.js";
import type {
  CarriedFile,
  CausalClaim,
  Concept,
  DocumentRecord,
  EvidenceData,
  Fact,
  Place,
  Series,
  WorkedClaim,
} from "./records.js";
import {
  causalSchema,
  claimSchema,
  conceptSchema,
  documentSchema,
  factSchema,
  keysOf,
  placeSchema,
} from "./schemas.js";

/** Builds the evidence from `seeds/` (paths relative to it, with `/`). Throws ProblemsError with every problem. */
export function buildEvidence(files: readonly SeedFile[]): EvidenceData {
  const problems: Problem[] = [];
  const sorted = [...files].sort((a, b) => (a.path < b.path ? -1 : 1));
  const under = (folder: string, ending = ".yaml"): SeedFile[] =>
    sorted.filter((file) => file.path.startsWith(folder) && file.path.endsWith(ending));
  const list = (file: SeedFile): { items: unknown[]; read: ReadYaml } | undefined => {
    const read = readYaml(file, problems);
    if (!read || read.data === null || read.data === undefined) return undefined;
    if (Array.isArray(read.data)) return { items: read.data, read };
    problems.push({
      kind: "record-not-fitting",
      where: { file: file.path, line: 1 },
      seen: "not a list",
      needed: "The file is a list of records.",
      todo: "Begin each record with a hyphen.",
    });
    return undefined;
  };
  const records = <Item>(
    found: readonly SeedFile[],
    schema: Parameters<typeof checkShape>[0],
    keys: readonly string[],
  ): Item[] =>
    found.flatMap((file) => {
      const read = list(file);
      return (read?.items ?? []).flatMap((item, i) => {
        const good = checkShape(schema, item, [i], read?.read as ReadYaml, keys, problems) as object | undefined;
        return good
          ? [{ ...good, at: { file: `seeds/${file.path}`, line: read?.read.at([i]).line ?? 1 } } as Item]
          : [];
      });
    });

  const facts = records<Fact>(under("facts/"), factSchema, keysOf.fact);
  const causal = records<CausalClaim>(under("causal/"), causalSchema, keysOf.causal);
  const claims = records<WorkedClaim>(under("claims/"), claimSchema, keysOf.claim);
  const bare = <Item>(items: (Item & { at?: unknown })[]): Item[] => items.map(({ at: _at, ...item }) => item as Item);
  const concepts = bare(records<Concept>(under("concepts.yaml"), conceptSchema, keysOf.concept));
  const places = bare(records<Place>(under("places/"), placeSchema, keysOf.place));
  const documents = bare(records<DocumentRecord>(under("documents.yaml"), documentSchema, keysOf.document));
  const renamed = plainMap(under("renamed.yaml")[0], problems);
  const countedThings = under("counted-things.yaml")
    .flatMap((file) => (list(file)?.items ?? []).map(String))
    .sort();
  const series = under("series/", ".csv").map((file): Series => {
    const name = (file.path.split("/").at(-1) ?? "").replace(/\.csv$/, "");
    return readSeries(file, facts.find((fact) => fact.series === name)?.id ?? "", problems);
  });
  const carried = (folder: string): CarriedFile[] =>
    under(folder).flatMap((file) => {
      const read = readYaml(file, problems);
      return read ? [{ file: `seeds/${file.path}`, text: file.text, data: read.data }] : [];
    });

  const linked = checkLinks(
    { facts, causal, claims, concepts, places, documents, series, renamed, countedThings },
    problems,
  );
  refuseIfAny(problems);
  const worked = deriveAll(linked.facts, countedThings, problems);
  refuseIfAny(problems);
  const byId = <Item extends { id: string }>(items: readonly Item[]): Item[] =>
    [...items].sort((a, b) => (a.id < b.id ? -1 : 1));
  const hashed = {
    facts: byId(worked),
    causal: byId(linked.causal),
    claims: byId(claims),
    concepts: byId(concepts),
    places: byId(places),
    series,
  };
  return {
    format: "palanca-evidence/1",
    ...hashed,
    documents: byId(documents),
    countedThings,
    renamed,
    questions: carried("questions/"),
    scenarios: carried("scenarios/"),
    positions: carried("positions/"),
    hash: createHash("sha256").update(JSON.stringify(hashed)).digest("hex"),
  };
}

/** Works derived facts out, those that rest on derived ones after them. */
function deriveAll(facts: readonly Fact[], counted: readonly string[], problems: Problem[]): Fact[] {
  const done = new Map(facts.filter((fact) => fact.grade !== "derived").map((fact) => [fact.id, fact]));
  let waiting = facts.filter((fact) => fact.grade === "derived");
  while (waiting.length > 0) {
    const ready = waiting.filter((fact) => fact.from?.every((id) => done.has(id)));
    if (ready.length === 0) {
      problems.push(
        ...waiting.map((fact) => ({
          kind: "derived-in-a-circle",
          where: { ...fact.at, symbol: fact.id },
          seen: (fact.from ?? []).join(", "),
          needed: "A derived fact rests on facts that do not rest on it.",
          todo: "Break the circle.",
        })),
      );
      break;
    }
    for (const fact of ready) {
      const from = (fact.from ?? []).map((id) => done.get(id) as Fact);
      const result = workOut(
        { id: fact.id, equation: fact.equation ?? "", unit: fact.unit, from, where: fact.at },
        counted,
        problems,
      );
      done.set(fact.id, { ...fact, ...result });
    }
    waiting = waiting.filter((fact) => !done.has(fact.id));
  }
  return facts.map((fact) => done.get(fact.id) ?? fact);
}

function plainMap(file: SeedFile | undefined, problems: Problem[]): Record<string, string> {
  const data = file && readYaml(file, problems)?.data;
  if (!data || typeof data !== "object" || Array.isArray(data)) return {};
  return Object.fromEntries(Object.entries(data).map(([old, now]) => [old, String(now)]));
}
