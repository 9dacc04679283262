/**
 * Checks all of seeds/ and tells every fault with file, line and what to do: `npm run check-evidence`. Anchors are held against the
 * documents when PALANCA_DOCUMENTS names their folder.
 */
import fs from "node:fs";
import path from "node:path";
import { dataPackageFiles, folder } from "./data-package.mjs";

const root = path.dirname(path.dirname(folder));
const { buildEvidence, readDocuments, readSeeds } = await import("../packages/evidence/dist/build.js");
const { checkAnchors, checkClaims, checkTopics, openEvidence, rivalGroups, search, tellAnchorFaults } = await import(
  "../packages/evidence/dist/index.js"
);
const { renderProblems } = await import("../packages/engine/dist/index.js");

const faults = [];
const data = build();
if (data) {
  const evidence = openEvidence(data);
  misplaced(data);
  anchors(data);
  unfound(evidence);
  await stale();
  counts(data, evidence);
}
for (const fault of faults) process.stderr.write(`${fault}\n`);
process.stdout.write(`${faults.length === 0 ? "The evidence is sound." : `${faults.length} faults.`}\n`);
process.exitCode = faults.length === 0 ? 0 : 1;

function build() {
  try {
    return buildEvidence(readSeeds(path.join(root, "seeds")));
  } catch (error) {
    if (!error.problems) throw error;
    faults.push(renderProblems(error.problems));
    return undefined;
  }
}

function misplaced(from) {
  const problems = checkTopics(from);
  if (problems.length > 0) faults.push(renderProblems(problems));
}

function anchors(from) {
  const documents = process.env.PALANCA_DOCUMENTS;
  if (!documents || !fs.existsSync(documents)) {
    process.stdout.write("Anchors were not checked: PALANCA_DOCUMENTS names no folder.\n");
    return;
  }
  const report = checkAnchors(from, readDocuments(documents));
  faults.push(...tellAnchorFaults(report));
  process.stdout.write(`${report.checked} anchors were looked for.\n`);
}

function unfound(evidence) {
  for (const fact of evidence.data.facts) {
    const found = search(evidence, fact.states, { kinds: ["fact"], limit: 50 });
    if (!found.some((one) => one.id === fact.id))
      faults.push(
        `${fact.at.file}:${fact.at.line} ${fact.id} is not found by its own words; say in them what it is about.`,
      );
  }
}

async function stale() {
  for (const [name, text] of Object.entries(await dataPackageFiles())) {
    const file = path.join(folder, name);
    if (!fs.existsSync(file) || fs.readFileSync(file, "utf8") !== text)
      faults.push(`seeds/data-package/${name} is stale; \`npm run generate\` writes it anew.`);
  }
}

function counts({ facts, causal, claims, concepts, places }, evidence) {
  const by = (records, of) => {
    const found = new Map();
    for (const record of records) found.set(of(record), (found.get(of(record)) ?? 0) + 1);
    return [...found].sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, count]) => `${name} ${count}`);
  };
  const tell = (name, parts) => process.stdout.write(`${name}: ${parts.join(", ")}\n`);
  tell(
    "facts by topic",
    by(facts, (fact) => fact.topic),
  );
  tell(
    "facts by kind",
    by(facts, (fact) => fact.kind),
  );
  tell(
    "facts by grade",
    by(facts, (fact) => fact.grade),
  );
  tell(
    "facts by contribution",
    by(
      facts.filter((fact) => fact.source),
      (fact) => fact.source.contribution,
    ),
  );
  tell(
    "causal claims by contribution",
    by(causal, (claim) => claim.source.contribution),
  );
  tell(
    "claims by verdict",
    by(checkClaims(evidence), (check) => check.finding),
  );
  tell("in all", [
    `${facts.length} facts`,
    `${causal.length} causal claims`,
    `${causal.filter((claim) => claim.denied).length} of them denied`,
    `${claims.length} claims`,
    `${concepts.length} concepts`,
    `${places.length} places`,
    `${rivalGroups(evidence).length} groups of rivals`,
  ]);
}
