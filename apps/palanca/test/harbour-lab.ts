/** A small made-up lab for frames and keys of panes: one question, three scenarios, a handful of facts and causal claims. */
import { compare } from "@palanca/analysis";
import { runInline } from "@palanca/engine";
import { planOf } from "@palanca/engine/plan";
import {
  assumption,
  defineModel,
  fact,
  flow,
  type ModelPackage,
  normal,
  type Question,
  rivals,
  stock,
  triangular,
  uniform,
} from "@palanca/model-kit";
import { type Catalogue, resolve, type Scenario } from "@palanca/scenarios";
import type { OpenLab } from "../src/open-lab.js";
import { harbourEvidence } from "./harbour-evidence.js";

const perYear = "1 / year";
const falls = "homicide / year^2";

const model = defineModel({
  id: "harbour",
  title: "Violence in a harbour town",
  question: "What is prevention worth?",
  time: { from: 2020, to: 2030, step: "1 year" },
  levers: {
    prevention: {
      label: "Share of young people reached",
      unit: "1",
      default: assumption(0, "None at the start."),
      range: [0, 0.6],
      because: "twice reach-elsewhere",
    },
    patrols: {
      label: "Patrols",
      unit: "1",
      default: fact("patrols-2020"),
      range: [0, 10],
      because: "twice patrols-2020",
    },
  },
  uncertainties: {
    own_trend: { label: "Underlying trend", unit: perYear, value: assumption(normal(0, 0.03), "Nobody knows it.") },
    effect: { label: "Fall when all are reached", unit: perYear, value: rivals("effect-a", "effect-b") },
    wear: { label: "Share of the gain that wears off", unit: "1", value: assumption(uniform(0, 0.3), "A guess.") },
    deterrence: { label: "Fall for each patrol", unit: perYear, value: assumption(uniform(-0.01, 0.02), "Disputed.") },
    cost: { label: "Cost of reaching one person", unit: "USD / (person year)", value: fact("cost-2019") },
    youth: {
      label: "Young people",
      unit: "person",
      value: assumption(triangular(900, 1000, 1300), "Counted roughly."),
    },
  },
  relationships: {
    violence: stock({
      label: "Homicides",
      unit: "homicide / year",
      start: fact("rate-2020"),
      change: "own_trend * violence - gain - deterred",
    }),
    gain: flow("effect * prevention * (1 - wear) * violence", falls, { label: "Fall by prevention" }),
    deterred: flow("deterrence * patrols * violence", falls, { label: "Fall by patrols" }),
    spending: flow("cost * youth * prevention", "USD / year", { label: "Spending" }),
  },
  measures: {
    at_end: { label: "Homicides at the end", of: "last(violence)", unit: "homicide / year", better: "lower" },
    spent: { label: "Spent in all", of: "total(spending)", unit: "USD", better: "lower" },
  },
  gives: { homicide: "violence", spending: "spending" },
});

const scenario = (id: string, title: string, levers: Scenario["levers"]): Scenario => ({
  id,
  title,
  question: "harbour",
  levers,
  held: {},
  whose: {},
});
const scenarios = new Map(
  [
    scenario("as-is", "As things go", {}),
    scenario("reach-half", "Reach half", { prevention: 0.5 }),
    scenario("patrols-doubled", "Twice the patrols", { patrols: 10 }),
  ].map((one) => [one.id, one]),
);

const question: Question = {
  id: "harbour",
  text: "What is prevention worth in a harbour town?",
  theme: "Violence",
  place: "harbour",
  models: ["harbour"],
  baseline: "as-is",
  scenarios: ["reach-half", "patrols-doubled"],
  headline: "at_end",
  measures: ["at_end", "spent"],
  charts: [{ of: "violence", form: "fan" }],
};

/** Opens it; nothing is read from disk and no thread is started. */
export function harbourLab(): OpenLab {
  const pack: ModelPackage = {
    model,
    scenarios: {},
    checks: [],
    charts: [],
    place: "harbour",
  } as unknown as ModelPackage;
  const plan = planOf(model);
  const catalogue: Catalogue = {
    modelIds: ["harbour"],
    model: () => pack,
    questions: [question],
    scenario: (id) => scenarios.get(id),
    scenarioIds: [...scenarios.keys()],
    plan: () => plan,
  };
  return {
    version: "0.0.0",
    evidence: harbourEvidence,
    questions: [question],
    modelIds: ["harbour"],
    model: () => pack,
    scenarios,
    catalogue,
    resolve: (one) => resolve(one, catalogue, harbourEvidence),
    compare: (cases, ask) =>
      compare(cases, {
        run: runInline,
        keep: ["violence"],
        version: "0.0.0",
        node: "v20",
        evidenceHash: harbourEvidence.data.hash,
        command: "palanca compare as-is reach-half",
        futures: ask.futures,
        seed: ask.seed,
        hangsOn: ask.hangsOn ?? [],
      }),
    loadParser: async () => planOf,
    resolveWhole: async (one) => resolve(one, catalogue, harbourEvidence),
    run: runInline,
    close: async () => {},
  };
}
