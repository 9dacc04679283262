/**
 * All of `seeds/` to one JSON; each line of the road is a file.
 * Takes: the files with their texts. Gives: `EvidenceData`. Refuses, all at once with file, line and near names: whatever does not fit.
 */
import { type Problem, refuseIfAny } from "@palanca/engine";
import { checkIds } from "./check-ids.js";
import { checkLinks, type Linked, type Standing } from "./check-links.js";
import { hashEvidence } from "./hash-evidence.js";
import { linkRivals } from "./link-rivals.js";
import { checkPaths, readCarried, readNouns, readRecords, readRenamed } from "./read-records.js";
import { readSeries, seriesName } from "./read-series.js";
import type { SeedFile } from "./read-yaml.js";
import type { CausalClaim, Concept, DocumentRecord, EvidenceData, Fact, Place, WorkedClaim } from "./records.js";
import { shapes } from "./schemas.js";
import { workOutClaims, workOutFacts } from "./work-out-facts.js";

/** Builds the evidence from `seeds/` (paths relative to it, with `/`). Throws ProblemsError with every problem. */
export function buildEvidence(files: readonly SeedFile[]): EvidenceData {
  const problems: Problem[] = [];
  const sorted = [...files].sort((a, b) => (a.path < b.path ? -1 : 1));
  const under = (folder: string, ending = ".yaml"): SeedFile[] =>
    sorted.filter((file) => file.path.startsWith(folder) && file.path.endsWith(ending));

  checkPaths(sorted, problems);
  const facts = readRecords<Fact>([...under("facts/"), ...under("series/")], shapes.fact, problems);
  const of: Linked = {
    facts,
    causal: readRecords<CausalClaim>(under("causal/"), shapes.causal, problems),
    claims: readRecords<WorkedClaim>(under("claims/"), shapes.claim, problems),
    concepts: readRecords<Concept>(under("concepts.yaml"), shapes.concept, problems),
    places: readRecords<Place>(under("places/"), shapes.place, problems),
    documents: readRecords<DocumentRecord>(under("documents.yaml"), shapes.document, problems),
    series: under("series/", ".csv").map((file) =>
      readSeries(file, facts.find((fact) => fact.series === seriesName(file))?.id ?? "", problems),
    ),
    countedThings: readNouns(under("counted-things.yaml"), problems),
  };
  const renamed = readRenamed(under("renamed.yaml")[0], problems);
  const carried = (folder: string) => readCarried(under(folder), problems);
  const [questions, scenarios, positions] = [carried("questions/"), carried("scenarios/"), carried("positions/")];

  checkIds(of, renamed, problems);
  checkLinks(of, problems);
  const linked = { facts: linkRivals(of.facts, problems), causal: linkRivals(of.causal, problems) };
  refuseIfAny(problems); // Equations are worked out only over facts that exist.
  const worked = workOutFacts(linked.facts, of.countedThings, problems);
  refuseIfAny(problems);
  const claims = workOutClaims(of.claims, worked, of.countedThings, problems);
  refuseIfAny(problems);

  const said = {
    facts: byId(worked),
    causal: byId(linked.causal),
    claims: byId(claims),
    concepts: byId(of.concepts.map(withoutPlace<Concept>)),
    places: byId(of.places.map(withoutPlace<Place>)),
    series: of.series.map(({ name, fact, rows }) => ({ name, fact, rows })),
  };
  return {
    format: "palanca-evidence/1",
    ...said,
    documents: byId(of.documents.map(withoutPlace<DocumentRecord>)),
    countedThings: of.countedThings,
    renamed: renamed.names,
    questions,
    scenarios,
    positions,
    hash: hashEvidence(said),
  };
}

function byId<Item extends { readonly id: string }>(items: readonly Item[]): Item[] {
  return [...items].sort((a, b) => (a.id < b.id ? -1 : 1));
}

function withoutPlace<Item>({ at: _at, ...record }: Standing<Item>): Item {
  return record as Item;
}
