/** The shape of every answer of `--json`, by its `format` without the version. Field names are a contract. */

import { analysisAnswers } from "./analysis-answers.js";
import { choosingAnswers } from "./choosing-answers.js";
import { amount, claim, concept, document, edge, finding } from "./evidence-shapes.js";
import { anything, byName, figure, flag, list, object, oneOf, orNull, type Shape, text, whole } from "./shape.js";
import { differenceFields, spreadFields } from "./spread-fields.js";

const better = oneOf("lower", "higher", "neither");
export const grade = oneOf("documented", "derived", "external", "assumption");
const share = object({ name: text, label: text, grade, share: figure });
export const record = object({
  format: { const: "palanca-record/1" },
  version: text,
  "node?": text,
  design: anything,
  designId: text,
  stopped: text,
  command: text,
  hashes: object({ plan: text, evidence: text, cases: byName(text) }),
  scenarios: list(object({ file: text, text })),
  digits: byName(list(text)),
});

const citation = object({ author: text, title: text, year: whole, where: text, "container?": text, "url?": text });
const fact = object({
  id: text,
  topic: text,
  grade: oneOf("documented", "derived", "external"),
  states: text,
  concept: text,
  "value?": figure,
  "low?": figure,
  "high?": figure,
  "series?": text,
  "hedge?": text,
  unit: text,
  place: text,
  period: text,
  kind: oneOf("observation", "estimate", "target", "proposal", "claim"),
  said_by: text,
  "source?": object({ document: text, contribution: text, "section?": text }),
  "citation?": citation,
  "from?": list(text),
  "equation?": text,
  "anchor?": text,
  "doubt?": text,
  "rivals?": list(object({ id: text, why: text })),
  at: object({ file: text, line: whole }),
});
const place = object({ id: text, name: text, "iso?": text, "part_of?": text });
const leverPath = anything;

const input = object({
  name: text,
  label: text,
  role: oneOf("lever", "uncertainty", "take", "start"),
  unit: text,
  value: { type: "object", properties: { feed: oneOf("constant", "path", "draw") }, required: ["feed"] },
  grade,
  facts: list(text),
  "author?": text,
  options: list(text),
  chosen: text,
  "because?": text,
  "placeUsed?": text,
  warnings: list(text),
  precedents: list(text),
  changed: flag,
});

const scores = object({
  count: whole,
  model: figure,
  noChange: figure,
  trend: figure,
  relative: figure,
  crps: figure,
  covered: figure,
});
const source = object({ document: text, contribution: text, "section?": text });
const causalClaim = object({
  id: text,
  topic: text,
  from: text,
  to: text,
  relation: text,
  sign: oneOf("+", "-", "0", "?"),
  denied: flag,
  states: text,
  "lag?": text,
  "strength?": text,
  "facts?": list(text),
  said_by: text,
  source,
  anchor: text,
  "doubt?": text,
  "rivals?": list(object({ id: text, why: text })),
  at: object({ file: text, line: whole }),
});
const comparison: Readonly<Record<string, Shape>> = {
  question: orNull(text),
  place: text,
  from: figure,
  to: figure,
  futures: whole,
  seed: whole,
  design: text,
  stopped: text,
  failed: whole,
  cases: list(object({ id: text, title: text, hash: text, warnings: list(text) })),
  measures: list(
    object({
      name: text,
      label: text,
      unit: text,
      better,
      spreads: list(object(spreadFields)),
      differences: list(orNull(object(differenceFields))),
      hangs_on: list(share),
    }),
  ),
  partings: list(
    object({
      case: whole,
      quantity: text,
      element: text,
      year: orNull(figure),
      clear_year: orNull(figure),
      spans: list(
        object({
          side: oneOf("above", "below"),
          from: figure,
          to: figure,
          until: orNull(figure),
          clear: orNull(object({ from: figure, to: figure })),
        }),
      ),
    }),
  ),
  record,
};

const shapes: Readonly<Record<string, Readonly<Record<string, Shape>>>> = {
  comparison,
  replay: { told: list(text), comparison: object({ format: { const: "palanca-comparison/1" }, ...comparison }) },
  ...choosingAnswers,
  ...analysisAnswers({ spread: object(spreadFields), difference: object(differenceFields), grade }),
  verify: {
    verdict: oneOf("identical", "differs"),
    first: orNull(object({ measure: text, scenario: text, statistic: text, recorded: text, now: text })),
    differ: whole,
    compared: whole,
    changed: list(text),
    why: text,
  },
  "model-list": { models: list(object({ id: text, title: text, question: text, place: orNull(text) })) },
  model: {
    id: text,
    title: text,
    question: text,
    time: object({ from: figure, to: figure, step: text }),
    place: text,
    levers: list(object({ name: text, label: text, unit: text, range: list(figure), because: text })),
    inputs: list(input),
    relationships: byName({
      type: "object",
      properties: { kind: oneOf("stock", "flow"), unit: text },
      required: ["kind", "unit"],
    }),
    measures: byName(object({ "label?": text, of: text, unit: text, better })),
    scenarios: list(object({ id: text, title: text, levers: byName(leverPath) })),
    encodes: list(text),
    leaves_out: list(text),
  },
  "model-check": {
    model: text,
    place: text,
    failed: whole,
    results: list(
      object({
        kind: text,
        says: text,
        outcome: text,
        seen: text,
        gives: anything,
        stated: anything,
        scores: orNull(scores),
      }),
    ),
  },
  fact: { fact, cite: text },
  "fact-list": { facts: list(fact) },
  rivals: {
    groups: list(
      object({
        kind: oneOf("fact", "causal-claim"),
        "unit?": text,
        members: list(object({ id: text, steps: whole, "amount?": amount, said_by: text, states: text })),
        whys: list(object({ between: list(text), why: text })),
      }),
    ),
  },
  causes: { concept, causes: list(edge), effects: list(edge) },
  loops: {
    concept,
    loops: list(object({ concepts: list(text), polarity: text, signs: list(text) })),
    isCut: flag,
  },
  "claim-list": { claims: list(claim) },
  "claim-check": {
    checks: list(
      object({
        id: text,
        verdict: oneOf("holds", "rounds-to", "differs", "not-checkable"),
        finding,
        unit: text,
        "stated?": amount,
        "worked?": amount,
        "half?": figure,
        "difference?": figure,
        note: text,
        states: text,
        rests_on: list(text),
      }),
    ),
  },
  "document-list": {
    documents: list(document),
    contributions: list(
      object({
        document: text,
        contribution: text,
        authors: list(text),
        title: text,
        facts: whole,
        causal_claims: whole,
      }),
    ),
  },
  document: { document, facts: list(fact), causal: list(causalClaim) },
  cite: { items: list(byName(anything)) },
  "fact-search": { words: text, facts: list(fact) },
  "place-list": { places: list(object({ id: text, name: text, part_of: orNull(text), facts: whole })) },
  place: { place, wider: list(text), series: list(text), facts: list(fact) },
  "scenario-check": {
    scenarios: list(object({ id: text, title: text, place: text, models: text, hash: text, warnings: list(text) })),
  },
  "scenario-diff": {
    left: text,
    right: text,
    differences: list(object({ key: text, left: anything, right: anything })),
  },
  "scenario-merge": {
    text,
    met: list(object({ key: text, values: list(object({ scenario: text, value: anything })) })),
  },
  doctor: {
    version: text,
    node: text,
    platform: text,
    threads: whole,
    terminal: text,
    colour: flag,
    models: whole,
    questions: whole,
    facts: whole,
    causal_claims: whole,
    evidence: text,
  },
};

/** Every schema by the name of its file. */
export function answerSchemas(): Record<string, Shape> {
  return Object.fromEntries(
    Object.entries(shapes).map(([name, fields]) => [
      `answer-${name}`,
      {
        $schema: "https://json-schema.org/draft/2020-12/schema",
        title: `An answer of --json: ${name}`,
        ...object({ format: { const: `palanca-${name}/1` }, ...fields }),
      },
    ]),
  );
}
