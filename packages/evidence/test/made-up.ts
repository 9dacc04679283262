/** Small made-up seeds for the tests: figures, claims and documents that nobody ever printed. */
import type { SeedFile } from "../src/build.js";
import { buildEvidence } from "../src/build.js";
import { type Evidence, openEvidence } from "../src/index.js";

const facts = `
- id: robbery-rate-north
  topic: crime
  grade: documented
  states: Robbery rate of Northland in 2010
  concept: robbery
  value: 86.5
  hedge: about
  unit: robbery / (100000 person year)
  place: northland
  period: "2010"
  kind: observation
  said_by: Ríos & Vale, from the National Bureau
  source: { document: "001", contribution: rios-vale, section: Streets }
  anchor: stood at 86.5 robberies
  rivals: [{ id: robbery-rate-ministry, why: Another count }]
- id: robbery-rate-ministry
  topic: crime
  states: Robbery rate of Northland by the ministry's count
  concept: robbery
  value: 0.8
  unit: robbery / (1000 person year)
  place: northland
  period: "2010"
  kind: claim
  said_by: Okoro
  source: { document: "002", contribution: okoro }
  anchor: eight robberies for every ten thousand
- id: aid-first
  topic: aid
  states: Aid to Northland in fiscal 2008
  concept: aid
  value: 2500000000
  unit: USD
  place: northland
  period: fiscal 2008
  kind: observation
  said_by: Okoro
  source: { document: "002", contribution: okoro }
  anchor: aid of $2.5 billion
- id: aid-last
  topic: aid
  states: Aid to Northland in fiscal 2012
  concept: aid
  value: 2175000000
  unit: USD
  place: northland
  period: fiscal 2012
  kind: observation
  said_by: Okoro
  source: { document: "002", contribution: okoro }
  anchor: only 2,175 million
- id: aid-fall
  topic: aid
  states: Fall of aid from fiscal 2008 to fiscal 2012
  concept: aid
  value: 13
  unit: percent
  place: northland
  period: 2008-2012
  kind: claim
  said_by: Okoro
  source: { document: "002", contribution: okoro }
  anchor: a fall of thirteen percent
- id: guards
  topic: policing
  states: Private guards at work
  concept: guards
  low: 40000
  high: 60000
  unit: guard
  place: northland
  period: not stated
  kind: estimate
  said_by: Ríos & Vale
  source: { document: "001", contribution: rios-vale }
  anchor: between forty and sixty thousand guards
- id: people
  topic: demography
  grade: external
  states: People by country and year
  concept: population
  series: people
  unit: person
  place: anywhere
  period: 2010-2011
  kind: estimate
  said_by: World Census
  citation: { author: World Census, title: "Counts & estimates", year: 2020, where: table 3, url: "https://example.org/a_b" }
- id: head-count
  topic: demography
  grade: external
  states: People of Northland in 2010
  concept: population
  value: 1000000
  unit: person
  place: northland
  period: "2010"
  kind: estimate
  said_by: World Census
  citation: { author: World Census, title: "Counts & estimates", year: 2020, where: table 3, url: "https://example.org/a_b" }
- id: robberies
  topic: crime
  grade: derived
  states: Robberies in Northland in 2010
  concept: robbery
  unit: robbery / year
  from: [robbery-rate-north, head-count]
  equation: robbery_rate_north * head_count
  place: northland
  period: "2010"
  kind: estimate
  said_by: worked out here
`;

const causal = (id: string, from: string, to: string, sign: string, more = ""): string => `
- id: ${id}
  topic: crime
  from: ${from}
  to: ${to}
  relation: drives
  sign: "${sign}"
  states: ${id.replaceAll("-", " ")}
  said_by: Okoro
  source: { document: "002", contribution: okoro }
  anchor: aid of $2.5 billion
${more}`;

/** The files by path; a test changes one and leaves the rest. */
export const files: Readonly<Record<string, string>> = {
  "facts/all.yaml": facts,
  "causal/all.yaml": [
    causal("guards-lower-robbery", "guards", "robbery", "-"),
    causal("guards-do-not-lower-robbery", "guards", "robbery", "-", "  denied: true\n"),
    causal("robbery-raises-guards", "robbery", "guards", "+"),
    causal("fear-raises-guards", "fear", "guards", "+"),
    causal("robbery-raises-fear", "robbery", "fear", "+"),
    causal("aid-lowers-fear", "aid", "fear", "-", "  rivals: [{ id: aid-raises-fear, why: Another reading }]\n"),
    causal("aid-raises-fear", "aid", "fear", "+"),
    causal("aid-leaves-robbery", "aid", "robbery", "0"),
  ].join(""),
  "claims/all.yaml": `
- id: aid-fell
  states: Aid fell by 13 percent
  stated: aid-fall
  rests_on: [aid-first, aid-last]
  equation: 1 - aid_last / aid_first
  unit: percent
- id: nobody-knows
  states: Guards doubled
  stated: guards
  rests_on: []
  equation: ""
  unit: guard
`,
  "series/people.csv": "place,year,value\nnorthland,2011,1010000\nnorthland,2010,1000000\n",
  "concepts.yaml": `
- { id: robbery, label: Robbery, unit: robbery / year, means: theft with force, synonyms: [mugging, hold-up] }
- { id: guards, label: Private guards, means: people paid to watch }
- { id: fear, label: Fear of crime, means: how unsafe people feel }
- { id: aid, label: Foreign aid, unit: USD, means: money given by others }
- { id: population, label: Population, unit: person, means: people who live in a place }
`,
  "places/all.yaml": `
- { id: anywhere, name: Anywhere }
- { id: northland, name: Nórthland, iso: NOR, part_of: anywhere }
`,
  "documents.yaml": `
- id: "001"
  title: Streets of the North
  container: "LENS: A Journal of Far Places"
  volume: "7"
  issue: "2"
  year: 2015
  kind: journal-issue
  contributions:
    - id: rios-vale
      authors: [{ family: Ríos, given: Ana María }, { family: Vale, given: Tom }]
      title: Who Walks at Night?
      pages: "10-19"
- id: "002"
  title: What aid buys
  container: The Northern Post
  year: 2021
  issued: "2021-08-06"
  kind: essay
  contributions:
    - id: okoro
      authors: [{ family: Okoro, given: Ngozi }]
      title: "What aid buys: 50% & more"
`,
  "renamed.yaml": "robberies-north: robbery-rate-north\n",
  "counted-things.yaml": "- watchtower\n",
  "questions/first.yaml": "text: What does a guard cost?\n",
};

/** The documents that the anchors stand in. */
export const documents: ReadonlyMap<string, string> = new Map([
  [
    "001",
    "Streets\n\nIn the capital the rate stood at 86.5 robberies that year.\nSome say between forty and sixty thousand guards\nare at work.\n",
  ],
  [
    "002",
    "The ministry counts eight robberies for every ten thousand people.\nWith aid of $2.5 billion at first and only 2,175 million at last,\na fall of thirteen percent.\n",
  ],
]);

/** Seed files, with some replaced or added; `undefined` leaves one out. */
export function seeds(changed: Readonly<Record<string, string | undefined>> = {}): SeedFile[] {
  return Object.entries({ ...files, ...changed }).flatMap(([path, text]) =>
    text === undefined ? [] : [{ path, text }],
  );
}

/** The made-up evidence, opened. */
export function madeUp(changed: Readonly<Record<string, string | undefined>> = {}): Evidence {
  return openEvidence(buildEvidence(seeds(changed)));
}
