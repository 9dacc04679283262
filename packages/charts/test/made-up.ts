/** A made-up comparison and evidence for the tests of figures: three scenarios, one quantity over time, two measures. */
import type { Band, Comparison, MeasureResult, PairedDifference, Spread } from "@palanca/analysis";
import { type Evidence, openEvidence } from "@palanca/evidence";

const years = [2015, 2020, 2025, 2030];
const titles = ["Baseline", "The promise", "Relapse"];
const ends = [58, 29, 70];

function band(at: number): Band {
  const p50 = years.map((_, step) => 67 + ((ends[at]! - 67) * step) / 3);
  const moved = (by: number) => p50.map((value, step) => value + by * step);
  return {
    case: at,
    quantity: "homicide.rate",
    element: "",
    label: "Homicide rate",
    unit: "homicide / (100000 person year)",
    years,
    p5: moved(-3),
    p25: moved(-1),
    p50,
    p75: moved(1.5),
    p95: moved(4),
    central: moved(0.5),
  };
}

function spread(p50: number, half: number): Spread {
  const [p5, p25, p75, p95] = [p50 - half, p50 - half / 2, p50 + half / 2, p50 + half];
  return { count: 1024, failed: 0, mean: p50, sd: half / 2, p5, p25, p50, p75, p95, margin: half / 50, central: p50 };
}

const paired = (p50: number, half: number, chanceBetter: number): PairedDifference => ({
  ...spread(p50, half),
  chanceBetter,
  chanceEqual: 0,
  chanceWorse: 1 - chanceBetter,
});

const measures: MeasureResult[] = [
  {
    name: "homicide.lives_saved",
    label: "lives saved",
    unit: "person",
    better: "higher",
    spreads: [spread(0, 0), spread(21_400, 12_000), spread(-1200, 4000)],
    differences: [undefined, paired(21_400, 12_000, 0.998), paired(-1200, 4000, 0.31)],
  },
  {
    name: "crime-cost.cost_share",
    label: "cost of violence",
    unit: "percent",
    better: "lower",
    spreads: [spread(10.1, 3), spread(7.4, 2.5), spread(10.9, 3.2)],
    differences: [undefined, paired(-2.71, 1.9, 0.99), paired(0.8, 1.2, 0.2)],
  },
];

/** The comparison, with only the parts of cases that figures read. */
export const comparison = {
  cases: titles.map((title, at) => ({
    id: ["baseline", "promise", "relapse"][at],
    title,
    model: { question: "What is the promise worth?" },
    settled: { place: "hn", inputs: { trend: { facts: ["trend"] } } },
  })),
  measures,
  bands: [0, 1, 2].map(band),
  hangsOn: {
    "crime-cost.cost_share": [
      { name: "trend", label: "Underlying trend", grade: "assumption", share: 0.27 },
      { name: "accounting", label: "Whose accounting", grade: "documented", share: 0.41 },
      { name: "noise", label: "Price of a place", grade: "external", share: -0.01 },
    ],
  },
} as unknown as Comparison;

const fact = {
  topic: "homicide",
  grade: "documented",
  concept: "homicide",
  place: "hn",
  period: "2012",
  kind: "estimate",
  at: { file: "homicide.yaml", line: 1 },
};

export const evidence: Evidence = openEvidence({
  documents: [
    {
      id: "001",
      title: "An issue",
      year: 2015,
      kind: "journal-issue",
      contributions: [
        {
          id: "cost",
          title: "A cost",
          authors: [
            { family: "Lopez", given: "A." },
            { family: "Haines", given: "B." },
          ],
        },
      ],
    },
  ],
  facts: [
    {
      ...fact,
      id: "threshold",
      states: "Epidemic threshold",
      value: 10,
      unit: "homicide / (100000 person year)",
      said_by: "An office",
    },
    {
      ...fact,
      id: "trend",
      states: "Trend",
      value: 1,
      unit: "1",
      said_by: "Lopez",
      source: { document: "001", contribution: "cost" },
    },
    { ...fact, id: "in-dollars", states: "A cost", value: 1, unit: "USD", said_by: "An office" },
  ],
  causal: [],
  concepts: [],
  places: [],
  series: [],
  renamed: {},
} as unknown as Parameters<typeof openEvidence>[0]);
