/** Made-up results of analyses for the tests of their figures: two cases, four uncertainties, a difference in percents. */
import type {
  BackTest,
  Contribution,
  DiscoveredBox,
  Discovery,
  ModelIndices,
  ModelMorris,
  ModelTornado,
  Robustness,
  Solution,
  Spread,
  Sweep,
  ValueOfEvidence,
  VarianceBy,
} from "@palanca/analysis";
import type { AnalysisWish } from "../src/index.js";

const measures = [{ name: "crime-cost.cost_share", label: "cost of violence", unit: "percent", better: "lower" }];

export const wish = {
  measure: "cost_share",
  cases: ["Baseline", "The promise"].map((title) => ({
    title,
    plan: { measures },
    model: { question: "What is the promise worth?" },
    settled: { place: "hn", inputs: { trend: { facts: ["trend"] }, police: { facts: ["threshold"] } } },
  })),
} as unknown as AnalysisWish;

/** The same about the promise itself. */
export const alone = { ...wish, cases: wish.cases.slice(1) };

const about = (name: string, label: string, grade: string) => ({ name, label, grade });

export function spread(p50: number, half: number): Spread {
  const [p5, p25, p75, p95] = [p50 - half, p50 - half / 2, p50 + half / 2, p50 + half];
  return { count: 1024, failed: 0, mean: p50, sd: half / 2, p5, p25, p50, p75, p95, margin: half / 50, central: p50 };
}

/** Twelve uncertainties, the widest first. */
export const tornado: ModelTornado = {
  central: -2.7,
  runs: 100,
  bars: Array.from({ length: 12 }, (_, at) => {
    const half = 2 - at / 8;
    const ends = { drawnLow: -2.7 - half, drawnHigh: -2.7 + half };
    const bar = { ...ends, low: ends.drawnLow, high: ends.drawnHigh, swing: 2 * half, margin: 0.01, failed: 0 };
    return { ...about(at === 0 ? "trend" : `u${at}`, `Uncertainty ${at + 1}`, "assumption"), ...bar };
  }),
};

const share = (value: number, half: number) => ({ value, half });

export const byGrade: Pick<VarianceBy, "groups"> = {
  groups: [
    { name: "documented", variables: 2, first: share(0.5, 0.02), total: share(0.62, 0.02), share: share(0.56, 0.02) },
    { name: "assumption", variables: 3, first: share(0.38, 0.02), total: share(0.5, 0.03), share: share(0.44, 0.02) },
  ],
};

export const indices: ModelIndices = {
  indices: [
    { ...about("trend", "Underlying trend", "assumption"), first: share(0.41, 0.02), total: share(0.6, 0.03) },
    { ...about("accounting", "Whose accounting", "documented"), first: share(-0.01, 0.02), total: share(0.2, 0.03) },
  ],
  reads: {
    carries: [],
    zero: [],
    onlyTogether: [],
    together: share(0.6, 0.1),
    sentence: "The spread hangs on the trend.",
  },
  years: [],
  overTime: [],
  variance: 1,
  rows: 64,
  runs: 256,
  failed: 0,
  stopped: "all 64 rows were worked",
};

export const morris: ModelMorris = {
  effects: [
    { ...about("trend", "Underlying trend", "assumption"), mu: 3, muStar: share(3, 0.2), sigma: 0.4 },
    { ...about("price", "Price", "external"), mu: 0.1, muStar: share(0.5, 0.1), sigma: 0.9 },
  ],
  trajectories: 32,
  runs: 96,
  failed: 0,
};

const lever = (name: string, label: string, mean: number) => ({
  name,
  label,
  lever: name,
  brings: spread(mean, 1),
  mean: share(mean, 0.05),
  alone: mean,
  last: mean,
  overTime: [0, mean],
});

export const contribution: Contribution = {
  measure: "crime-cost.cost_share",
  difference: spread(-2.7, 1.5),
  parts: [lever("schools", "Schools", -0.7), lever("police", "Police reform", -2)],
  onlyTogether: share(0.4, 0.1),
  years: [2020, 2021],
  isExact: true,
  policies: 4,
  futures: 1024,
  failed: 0,
};

const axis = (name: string, label: string, unit: string, values: readonly number[]): Sweep["axes"][number] => {
  const range = [values[0] ?? 0, values.at(-1) ?? 0] as const;
  return { values, of: { name, lever: name, number: "level", label, unit, range, now: undefined } };
};
const police = axis("police", "Police reform", "percent", [0, 10, 20]);
const until = axis("police", "Police reform, until", "year", [2020, 2025]);

export const sweepOfOne: Sweep = {
  measure: "crime-cost.cost_share",
  axes: [police],
  points: [1, -1, -3].map((p50, at) => ({
    at: [10 * at],
    spread: spread(10 + p50, 2),
    difference: { ...spread(p50, 2), chanceBetter: 0.5, chanceEqual: 0, chanceWorse: 0.5 },
  })),
  threshold: undefined,
  breakEven: [{ at: 5, range: [2, 8], share: 0.9, margin: [4.5, 5.5] }],
  futures: 1024,
  failed: 0,
};

export const sweepOfTwo: Sweep = {
  ...sweepOfOne,
  axes: [police, until],
  breakEven: [
    { along: 2020, at: 12, range: [2, 18], share: 0.9, margin: [11, 13] },
    { along: 2025, at: 5, range: [2, 8], share: 0.9, margin: [4.5, 5.5] },
  ],
};

const border = { column: "trend", label: "Underlying trend", unit: "percent / year", grade: "assumption" };
const sure = { facts: ["trend"], precedents: [], quasiP: 1e-9, stability: 1 };

export const box: DiscoveredBox = {
  borders: [
    { ...border, ...sure, high: -7, highQuantile: 0.2 },
    { ...border, ...sure, label: "Whose accounting", kept: ["Lopez"], dropped: ["Haines"] },
  ],
  coverage: 0.9,
  density: 0.8,
  mass: 0.2,
  heldOut: { coverage: 0.9, density: 0.8, base: 0.2, p: 1e-9 },
  isBorneOut: true,
};

export const discovery: Discovery = {
  says: "the promise loses",
  futures: 1024,
  failed: 0,
  count: 200,
  share: 0.2,
  curve: [
    { coverage: 1, density: 0.2, mass: 1, limited: 0 },
    { coverage: 0.9, density: 0.8, mass: 0.2, limited: 1 },
  ],
  boxes: [box],
};

const rule = (name: string, scores: readonly number[], picked: readonly number[]) => ({
  name,
  attitude: "",
  picks: "least" as const,
  kind: "size" as const,
  scores,
  leftOut: 0,
  picked,
});

export const robust: Robustness = {
  measure: "crime-cost.cost_share",
  label: "cost of violence",
  unit: "percent",
  better: "lower",
  policies: [
    { id: "baseline", title: "Baseline" },
    { id: "promise", title: "The promise" },
  ],
  futures: 1024,
  failed: 0,
  constraints: [],
  rules: [
    rule("minimax regret", [4, 1], [1]),
    rule("90th percentile regret", [3, 0.2], [1]),
    rule("maximin", [2, 2], [0, 1]),
    rule("maximax", [1, 2], [0]),
  ],
  satisficing: [],
  dominated: [],
  equal: [],
};

const known = (name: string, label: string, value: number, isClear: boolean) => ({
  name,
  label,
  columns: [name],
  grade: "assumption",
  facts: [name],
  value,
  floor: 0.1,
  isClear,
});

export const worth: ValueOfEvidence = {
  measure: "crime-cost.cost_share",
  label: "cost of violence",
  unit: "percent",
  policies: [],
  chosen: 0,
  everything: { value: 0.9, margin: 0.05 },
  regretted: 0.3,
  parameters: [known("trend", "Underlying trend", 0.5, true), known("price", "Price", 0.05, false)],
  documents: [],
  futures: 1024,
  failed: 0,
};

const scores = (model: number, noChange: number, trend: number): BackTest["all"] => ({
  count: 4,
  model,
  noChange,
  trend,
  relative: model / noChange,
  mase: 1,
  scaled: 4,
  crps: 1,
  within50: 0.5,
  within80: 0.8,
  within95: 1,
  bias: 0,
  theil: { u2: 1, u1: 0.1, bias: 0, variance: 0, covariance: 1 },
});

export const backTest: BackTest = {
  model: "homicide",
  says: "the homicide rate",
  unit: "homicide / (100000 person year)",
  origins: [2010, 2012],
  futures: 1024,
  lost: [],
  all: scores(12, 10, 22),
  byHorizon: [
    { years: 1, ...scores(4, 5, 6), tested: null },
    { years: 2, ...scores(20, 15, 38), tested: null },
  ],
};

const tried = (at: number, chance: number) => ({ at: [at], chance, median: 10, meets: chance >= 0.5, failed: 0 });

export const solution: Solution = {
  target: { measure: "crime-cost.cost_share", is: "<=", value: 8 },
  label: "cost of violence",
  unit: "percent",
  chance: 0.5,
  free: [
    {
      name: "police",
      lever: "police",
      part: "value",
      label: "Police reform",
      unit: "percent",
      low: 0,
      high: 20,
      standing: 0,
      isYear: false,
    },
  ],
  futures: 512,
  seed: 1,
  standing: tried(0, 0.1),
  tried: [tried(0, 0.1), tried(10, 0.4), tried(20, 0.9)],
  feasibleShare: 1 / 3,
  least: { ...tried(12, 0.5), change: 0.6 },
  precedents: [],
};
