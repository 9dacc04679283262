/** A small made-up lab: one model, two questions, three places, figures that nobody ever printed, and names with accents and wide letters. */
import { compare } from "@palanca/analysis";
import { runInline } from "@palanca/engine";
import { planOf } from "@palanca/engine/plan";
import { type EvidenceData, type Fact, openEvidence } from "@palanca/evidence";
import { assumption, defineModel, fact, flow, type Question, rivals, stock, triangular } from "@palanca/model-kit";
import { type Catalogue, resolve, type Scenario } from "@palanca/scenarios";
import type { Lab } from "../src/lab.js";

const stated = (id: string, value: number, unit: string, more: Partial<Fact> = {}): Fact => ({
  id,
  topic: "work",
  grade: "documented",
  states: `What ${id} states`,
  concept: "work",
  value,
  unit,
  place: "norteña",
  period: "2024",
  kind: "estimate",
  said_by: "Ríos & Vale",
  source: { document: "001", contribution: "rios-vale", section: "Las calles" },
  anchor: `as ${id} says`,
  at: { file: "seeds/facts/work.yaml", line: 3 },
  ...more,
});

const data: EvidenceData = {
  format: "palanca-evidence/1",
  facts: [
    stated("exit-household", 0.3, "1 / year", { rivals: [{ id: "exit-registry", why: "Another count" }] }),
    stated("exit-registry", 0.18, "1 / year", { said_by: "労働省 (Ministry of Work)" }),
    stated("jobless-2024", 350_000, "person", { hedge: "about" }),
    stated("places-2024", 10_000, "person / year"),
    stated("places-record", 24_000, "person / year", { kind: "observation", place: "northland", period: "2011" }),
  ],
  causal: [],
  claims: [
    {
      id: "claim-third",
      states: "Nearly a third leave within a year",
      stated: "exit-household",
      rests_on: ["exit-registry"],
      equation: "exit_registry + exit_registry",
      unit: "1 / year",
      worked: { value: 0.36 },
      at: { file: "seeds/claims/work.yaml", line: 2 },
    },
    {
      id: "claim-unstated",
      states: "Training pays for itself",
      stated: "places-2024",
      rests_on: [],
      equation: "",
      unit: "person / year",
      note: "No cost is stated.",
      at: { file: "seeds/claims/work.yaml", line: 12 },
    },
  ],
  concepts: [{ id: "work", label: "Work", means: "Paid work" }],
  places: [
    { id: "norteña", name: "Norteña", part_of: "northland" },
    { id: "northland", name: "Northland" },
    { id: "東の国", name: "東の国", part_of: "northland" },
  ],
  documents: [
    {
      id: "001",
      title: "Collected papers",
      kind: "journal-issue",
      year: 2024,
      contributions: [{ id: "rios-vale", title: "On work", authors: [{ family: "Ríos", given: "Ana" }] }],
    },
  ],
  series: [],
  countedThings: [],
  renamed: {},
  questions: [],
  scenarios: [],
  positions: [],
  hash: "made-up",
};

const model = defineModel({
  id: "work",
  title: "Work",
  question: "How many fewer are out of work for each place?",
  time: { from: 2025, to: 2035, step: "1 year" },
  levers: {
    training_places: {
      label: "Training places",
      unit: "person / year",
      default: fact("places-2024"),
      range: [0, 60_000],
      because: "six times what places-2024 counted",
    },
    reach: {
      label: "Alcance del programa (期間)",
      unit: "percent",
      default: assumption(0, "None yet."),
      range: [0, 100],
      because: "all of them",
    },
  },
  uncertainties: {
    entries: {
      label: "Newly out of work",
      unit: "person / year",
      value: assumption(triangular(60_000, 90_000, 120_000), "No document says."),
    },
    exits: { label: "Share leaving unaided", unit: "1 / year", value: rivals("exit-household", "exit-registry") },
    placed: {
      label: "Share of trainees placed",
      unit: "1",
      value: assumption(triangular(0.2, 0.5, 0.8), "No document says."),
    },
  },
  relationships: {
    jobless: stock({
      label: "Out of work",
      unit: "person",
      start: fact("jobless-2024"),
      change: "entries - exits * jobless - placed * (training_places + reach * training_places)",
    }),
    helped: flow("placed * training_places", "person / year", { label: "Placed" }),
  },
  measures: {
    jobless_at_end: { label: "Out of work at the end", of: "last(jobless)", unit: "person", better: "lower" },
    helped_in_all: { label: "Placed in all", of: "total(helped)", unit: "person", better: "higher" },
  },
});

const question = (id: string, text: string, theme: string): Question => ({
  id,
  text,
  theme,
  place: "norteña",
  models: ["work"],
  baseline: "as-budgeted",
  scenarios: ["doubled", "none"],
  headline: "jobless_at_end",
  measures: ["jobless_at_end", "helped_in_all"],
  charts: [
    { of: "jobless", form: "fan", title: "Out of work" },
    { of: "jobless_at_end", form: "tornado" },
  ],
});

const scenario = (id: string, title: string, levers: Scenario["levers"]): Scenario => ({
  ...{ id, title, levers, question: "places", held: {}, whose: {} },
});

/** Opens it; a fault in `resolve` or `compare` can be put in its place. */
export function madeUpLab(): Lab {
  const evidence = openEvidence(data);
  const scenarios = new Map(
    [
      scenario("as-budgeted", "As budgeted", {}),
      scenario("doubled", "Twice the places", { training_places: 20_000 }),
      scenario("none", "Sin formación", { training_places: 0 }),
    ].map((one) => [one.id, one]),
  );
  const questions = [
    question("places", "How many fewer are out of work by 2035 for each training place that is paid for now?", "Work"),
    question("who-pays", "¿Quién paga la formación — y cuánto?", "Dinero"),
  ];
  const pack = { model, scenarios: {}, checks: [], charts: [] };
  const plans = new Map<string, ReturnType<typeof planOf>>();
  const catalogue: Catalogue = {
    modelIds: ["work"],
    model: (id) => (id === "work" ? (pack as never) : undefined),
    questions,
    scenario: (id) => scenarios.get(id),
    scenarioIds: [...scenarios.keys()],
    plan: (joined) => {
      const plan = plans.get(joined.id) ?? planOf(joined);
      plans.set(joined.id, plan);
      return plan;
    },
  };
  return {
    version: "0",
    evidence,
    questions,
    modelIds: ["work"],
    model: (id) => catalogue.model(id),
    scenarios,
    resolve: (one) => resolve(one, catalogue, evidence),
    compare: (cases, ask) =>
      compare(cases, {
        ...{ run: runInline, version: "0", node: "0", evidenceHash: "made-up", keep: ["jobless"] },
        futures: ask.futures,
        seed: ask.seed,
        hangsOn: ask.hangsOn ?? [],
        command: "palanca compare",
        ...(ask.signal ? { signal: ask.signal } : {}),
      }),
    run: runInline,
  } as Lab;
}
