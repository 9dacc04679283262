/** Facts, concepts and causal claims of the made-up lab; every figure is invented. */
import { type CausalClaim, type Evidence, type EvidenceData, type Fact, openEvidence } from "@palanca/evidence";

const shared = {
  topic: "harbour",
  place: "harbour",
  period: "2020",
  kind: "estimate",
  said_by: "Harbour office",
  source: { document: "001", contribution: "survey", section: "What was found" },
  anchor: "as the harbour office found",
  at: { file: "facts/harbour.yaml", line: 1 },
} as const;

const figure = (
  id: string,
  states: string,
  concept: string,
  value: number,
  unit: string,
  more: Partial<Fact> = {},
): Fact => ({
  ...shared,
  id,
  grade: "documented",
  states,
  concept,
  value,
  unit,
  ...more,
});

const why = "one counts a year, the other five";
const facts: Fact[] = [
  figure("cost-2019", "Cost of reaching one young person", "spending", 310, "USD / (person year)", { hedge: "about" }),
  figure("effect-a", "Fall when all are reached", "prevention", 0.06, "1 / year", {
    rivals: [{ id: "effect-b", why }],
  }),
  figure("effect-b", "Fall when all are reached", "prevention", 0.02, "1 / year", {
    said_by: "Ministry",
    rivals: [{ id: "effect-a", why }],
  }),
  figure("patrols-2020", "Patrols", "soldiers", 5, "1"),
  figure("rate-2020", "Homicides", "homicide", 80, "homicide / year", { kind: "observation" }),
  figure("reach-elsewhere", "Share of young people reached elsewhere", "prevention", 0.3, "1", {
    kind: "observation",
    place: "elsewhere",
  }),
];

const claim = (
  id: string,
  from: string,
  to: string,
  sign: CausalClaim["sign"],
  said_by: string,
  more: Partial<CausalClaim> = {},
): CausalClaim => ({
  id,
  topic: "harbour",
  from,
  to,
  relation: "drives",
  sign,
  denied: false,
  states: `${said_by} says what ${from} does to ${to}`,
  said_by,
  source: { document: "001", contribution: "survey" },
  anchor: "as the harbour office found",
  at: { file: "causal/harbour.yaml", line: 1 },
  ...more,
});

const causal: CausalClaim[] = [
  claim("drugs-a", "drugs", "homicide", "+", "Harbour office", { lag: "1 year" }),
  claim("drugs-b", "drugs", "homicide", "+", "Ministry"),
  claim("homicide-growth", "homicide", "growth", "-", "Ministry"),
  claim("homicide-trust", "homicide", "trust", "-", "Harbour office", { strength: "strong" }),
  claim("prevention-a", "prevention", "homicide", "-", "Harbour office", { facts: ["effect-a"] }),
  claim("prevention-b", "prevention", "homicide", "-", "Ministry", { denied: true }),
  claim("soldiers-a", "soldiers", "homicide", "-", "Ministry"),
  claim("soldiers-b", "soldiers", "homicide", "+", "Harbour office"),
  claim("spending-prevention", "spending", "prevention", "+", "Ministry"),
  claim("trust-homicide", "trust", "homicide", "-", "Harbour office"),
];

const labels = {
  drugs: "Drug trade",
  growth: "Growth per head",
  homicide: "Homicide",
  prevention: "Prevention",
  soldiers: "Soldiers on the street",
  spending: "Public spending",
  trust: "Trust in the police",
};

const data = {
  format: "palanca-evidence/1",
  facts,
  causal,
  claims: [],
  concepts: Object.entries(labels).map(([id, label]) => ({ id, label, means: `${label}, as made up for tests` })),
  places: [
    { id: "elsewhere", name: "Elsewhere" },
    { id: "harbour", name: "Harbour town" },
  ],
  documents: [
    {
      id: "001",
      title: "A made-up issue",
      year: 2020,
      kind: "journal-issue",
      contributions: [{ id: "survey", authors: [{ family: "Lopez", given: "A." }], title: "A survey" }],
    },
  ],
  series: [],
  countedThings: [],
  renamed: {},
  questions: [],
  scenarios: [],
  positions: [],
  hash: "0".repeat(64),
} as unknown as EvidenceData;

export const harbourEvidence: Evidence = openEvidence(data);
