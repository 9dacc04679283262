/** A report of a small model that is kept for tests and committed examples: no fact of the seeds moves it. Words of strangers can be put everywhere. */
import { compare } from "@palanca/analysis";
import { runInline } from "@palanca/engine";
import { planOf } from "@palanca/engine/plan";
import { type EvidenceData, type Fact, openEvidence } from "@palanca/evidence";
import {
  assumption,
  defineModel,
  fact,
  flow,
  type LabModel,
  type Question,
  rivals,
  stock,
  triangular,
} from "@palanca/model-kit";
import { resolve, type Scenario } from "@palanca/scenarios";
import type { Brief } from "../src/brief/brief.js";
import { findingsOf, measuresShown, type Report, writeReport } from "../src/index.js";

/** What a stranger may have written; each is put wherever people write. */
export interface Words {
  readonly title?: string;
  readonly note?: string;
  readonly text?: string;
  readonly label?: string;
  readonly states?: string;
  readonly saidBy?: string;
  readonly author?: string;
  readonly source?: string;
  readonly because?: string;
}

function factsOf({ states, saidBy, author, source }: Words): Fact[] {
  const at = { file: "seeds/facts/small.yaml", line: 1 };
  const common = {
    topic: "light",
    concept: "thefts",
    kind: "estimate",
    period: "2020",
    place: "small-town",
    at,
  } as const;
  const figure = (id: string, by: string, more: Partial<Fact>): Fact => ({
    ...common,
    id,
    grade: "external",
    states: states ?? `Thefts of a year in Small Town, by ${by}`,
    unit: "theft / year",
    said_by: saidBy ?? by,
    citation: { author: author ?? by, title: source ?? "Thefts & lamps: a count", year: 2021, where: "table 1" },
    ...more,
  });
  const rival = (id: string, why: string) => [{ id, why: states ?? why }];
  return [
    figure("thefts-police", "Police of Small Town", {
      low: 380,
      high: 460,
      rivals: rival("thefts-survey", "Reported against all"),
    }),
    figure("thefts-survey", "Survey of Households", {
      low: 600,
      high: 900,
      rivals: rival("thefts-police", "All against reported"),
    }),
    figure("lamp-cost", "Works Office", { value: 250, unit: "USD / lamp", doubt: states ?? "Without upkeep." }),
  ];
}

function evidenceOf(words: Words) {
  const data: EvidenceData = {
    format: "palanca-evidence/1",
    facts: factsOf(words),
    causal: [],
    claims: [],
    concepts: [{ id: "thefts", label: "Thefts", means: "things taken" }],
    places: [{ id: "small-town", name: "Small Town" }],
    documents: [],
    series: [],
    countedThings: ["lamp", "theft"],
    renamed: {},
    questions: [],
    scenarios: [],
    positions: [],
    hash: "small",
  };
  return openEvidence(data);
}

function modelOf({ label, because, note }: Words): LabModel {
  return defineModel({
    id: "lamps",
    title: "Lamps and thefts",
    question: note ?? "How many thefts do lamps prevent?",
    counts: ["lamp", "theft"],
    time: { from: 2020, to: 2026, step: "1 year" },
    dimensions: { part: ["centre", "edge"] },
    levers: {
      new_lamps: {
        label: label ?? "New lamps",
        unit: "lamp / year",
        default: assumption(0, because ?? "As budgeted."),
        range: [0, 500],
        because: because ?? "five times what the town ever bought",
      },
    },
    uncertainties: {
      thefts: {
        label: label ?? "Thefts of a year without lamps",
        unit: "theft / year",
        value: rivals("thefts-police", "thefts-survey"),
      },
      effect: {
        label: "Part of thefts that a lamp prevents",
        unit: "1 / lamp",
        value: assumption(
          triangular(-0.0002, 0.0004, 0.001),
          because ?? "Nobody measured it; lamps also show the way.",
        ),
      },
      lamp_life: {
        label: "Life of a lamp",
        unit: "year",
        value: assumption(triangular(4, 8, 15), because ?? "By the maker."),
      },
      cost_of_lamp: { label: "Cost of a lamp", unit: "USD / lamp", value: fact("lamp-cost") },
      is_centre: {
        label: "Part of the lamps in the centre",
        unit: "1",
        value: assumption(triangular(0.4, 0.6, 0.8), "By the plan."),
      },
    },
    relationships: {
      lamps: stock({
        label: label ?? "Lamps that burn",
        unit: "lamp",
        start: "0",
        change: "new_lamps - broken",
        bounds: [0, 10_000],
      }),
      broken: flow("lamps / lamp_life", "lamp / year", { label: "Lamps that break" }),
      prevented: flow("thefts * min(1, lamps * effect)", "theft / year", { label: "Thefts prevented" }),
      left: flow("thefts - prevented", "theft / year", { label: "Thefts of a year" }),
      every_part: flow("1", "1", { over: ["part"] }),
      at_centre: flow("every_part - shift(every_part, part)", "1", { over: ["part"] }),
      in_part: flow("lamps * (is_centre * at_centre + (1 - is_centre) * (1 - at_centre))", "lamp", {
        label: "Lamps by part of town",
        over: ["part"],
      }),
      cost: flow("new_lamps * cost_of_lamp", "USD / year", { label: "Cost" }),
      late: flow("elapsed >= lamp_life ? prevented : 0", "theft / year", {
        label: "Prevented once the first lamps break",
      }),
    },
    measures: {
      thefts_at_end: {
        label: label ?? "Thefts in the last year",
        of: "last(left)",
        unit: "theft / year",
        better: "lower",
      },
      cost_in_all: { label: "Cost over the years", of: "total(cost)", unit: "USD", better: "lower" },
      lamps_at_end: { label: "Lamps at the end", of: "last(sum(in_part, part))", unit: "lamp", better: "neither" },
    },
  });
}

/** Makes the report; 512 futures, seed 1. */
export async function smallReport(words: Words = {}, style: "chicago" | "apa" = "chicago"): Promise<Report> {
  const evidence = evidenceOf(words);
  const model = modelOf(words);
  const question: Question = {
    id: "lamps",
    text: words.title ?? "Do lamps prevent thefts in Small Town?",
    theme: "Light",
    place: "small-town",
    models: ["lamps"],
    baseline: "as-it-is",
    scenarios: ["lamps"],
    headline: "thefts_at_end",
    charts: [{ of: "left", form: "fan", title: words.title ?? "Thefts of a year" }],
  };
  const scenario = (id: string, title: string, lamps: number): Scenario => ({
    id,
    title: words.title ?? title,
    note: words.note ?? `${title}, as the council has it.`,
    question: "lamps",
    levers: lamps === 0 ? {} : { new_lamps: lamps },
    held: {},
    whose: {},
    file: `${id}.yaml`,
    text: `title: ${words.title ?? title}\n`,
  });
  const scenarios = [scenario("as-it-is", "As it is", 0), scenario("lamps", "A hundred lamps a year", 100)];
  const catalogue = {
    modelIds: ["lamps"],
    model: (id: string) =>
      id === "lamps" ? ({ model, scenarios: {}, checks: [], charts: [], place: "small-town" } as never) : undefined,
    questions: [question],
    scenario: (id: string) => scenarios.find((one) => one.id === id),
    scenarioIds: scenarios.map(({ id }) => id),
    plan: (of: LabModel) => planOf(of),
  };
  const cases = scenarios.map((one) => resolve(one, catalogue, evidence));
  const result = await compare(cases, {
    run: runInline,
    futures: 512,
    seed: 1,
    keep: ["left", "in_part"],
    differenceBands: true,
    version: "0.0.0",
    node: "0",
    evidenceHash: evidence.data.hash,
    command: "palanca compare lamps.yaml --seed 1 --futures 512",
    scenarioTexts: scenarios.map(({ file = "", text = "" }) => ({ file, text })),
  });
  const brief: Brief = {
    title: words.title ?? "Lamps for Small Town",
    asks: words.note ?? "Do a hundred lamps a year prevent thefts?",
    author: words.author ?? "The council",
    scenarios: ["lamps.yaml"],
    file: "small-brief.yaml",
    places: {},
    chartPlaces: [],
    texts: [
      {
        title: words.title ?? "Why it is asked",
        after: "answer",
        text:
          words.text ??
          "Two counts of thefts disagree.\n\nThe council asks for:\n- a range,\n- whose count it hangs on.",
      },
    ],
  };
  const options = { brief };
  const findings = await findingsOf(cases, measuresShown(result, question, options), {
    run: runInline,
    futures: 512,
    seed: 1,
  });
  return writeReport(result, question, evidence, {
    ...options,
    style,
    ...(findings ? { findings } : {}),
    command: "palanca report small-brief.yaml --seed 1 --futures 512",
  });
}
