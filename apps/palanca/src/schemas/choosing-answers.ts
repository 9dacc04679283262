/** The shapes of what the commands about choosing and finding out answer: robust, discover, worth, solve, backtest and calibrate. */
import { figure, flag, list, object, oneOf, orNull, type Shape, text, whole } from "./shape.js";

const grade = oneOf("documented", "derived", "external", "assumption");
const policies = list(object({ id: text, title: text }));
const ruleFields = {
  name: text,
  attitude: text,
  picks: oneOf("most", "least"),
  kind: oneOf("value", "size", "ratio"),
  scores: list(figure),
  leftOut: whole,
  picked: list(whole),
};
const borderFields = {
  column: text,
  label: text,
  unit: text,
  grade,
  facts: list(text),
  precedents: list(text),
  "low?": figure,
  "high?": figure,
  "lowQuantile?": figure,
  "highQuantile?": figure,
  "kept?": list(text),
  "dropped?": list(text),
};
const tradeOff = { coverage: figure, density: figure, mass: figure };

const knownPart = object({
  name: text,
  label: text,
  columns: list(text),
  "grade?": grade,
  facts: list(text),
  value: figure,
  floor: figure,
  isClear: flag,
});

/** Of which futures, why no more of them were drawn, and the command that makes it again. */
const end = { design: text, stopped: text, again: text };

const tried = { at: list(figure), chance: figure, median: figure, meets: flag, failed: whole };
const precedent = object({ facts: list(text), place: text, value: figure, years: whole });

const testScores = {
  count: whole,
  model: figure,
  noChange: figure,
  trend: figure,
  relative: figure,
  mase: figure,
  scaled: whole,
  crps: figure,
  within50: figure,
  within80: figure,
  within95: figure,
  bias: figure,
  theil: object({ u2: figure, u1: figure, bias: figure, variance: figure, covariance: figure }),
};
const fittedNumber = object({
  name: text,
  label: text,
  unit: text,
  prior: list(figure),
  fitted: figure,
  standardError: figure,
  posterior: list(figure),
  rHat: figure,
  effective: figure,
  profile: list(object({ at: figure, left: figure })),
  isFlat: flag,
});

export const choosingAnswers: Readonly<Record<string, Readonly<Record<string, Shape>>>> = {
  robustness: {
    measure: text,
    label: text,
    unit: text,
    better: oneOf("lower", "higher"),
    policies,
    futures: whole,
    failed: whole,
    constraints: list(object({ measure: text, is: oneOf(">=", "<="), value: figure })),
    rules: list(object(ruleFields)),
    satisficing: list(object({ share: figure, margin: figure, radius: figure })),
    dominated: list(whole),
    equal: list(object({ policy: whole, to: whole })),
    told: list(text),
    ...end,
  },
  discovery: {
    says: text,
    seed: whole,
    futures: whole,
    failed: whole,
    count: whole,
    share: figure,
    curve: list(object({ ...tradeOff, limited: whole })),
    boxes: list(
      object({
        borders: list(object({ ...borderFields, quasiP: figure, stability: figure })),
        ...tradeOff,
        heldOut: object({ coverage: figure, density: figure, base: figure, p: figure }),
        isBorneOut: flag,
        told: text,
        evidence: list(text),
      }),
    ),
    rules: list(object({ borders: list(object(borderFields)), ...tradeOff })),
    ...end,
  },
  "evidence-value": {
    measure: text,
    label: text,
    unit: text,
    policies: list(object({ id: text, title: text, cost: figure, mean: figure })),
    chosen: whole,
    everything: object({ value: figure, margin: figure }),
    regretted: figure,
    parameters: list(knownPart),
    documents: list(knownPart),
    futures: whole,
    failed: whole,
    told: text,
    ...end,
  },
  solution: {
    target: object({ measure: text, is: oneOf(">=", "<="), value: figure }),
    label: text,
    unit: text,
    chance: figure,
    free: list(
      object({
        name: text,
        lever: text,
        part: oneOf("value", "level", "to", "from", "until"),
        label: text,
        unit: text,
        low: figure,
        high: figure,
        standing: figure,
        isYear: flag,
      }),
    ),
    futures: whole,
    seed: whole,
    standing: object(tried),
    tried: list(object(tried)),
    feasibleShare: figure,
    "least?": object({ ...tried, change: figure }),
    "nearest?": object(tried),
    precedents: list(
      object({
        name: text,
        required: figure,
        years: figure,
        "strongest?": precedent,
        "shorter?": precedent,
        isOutside: flag,
        isKnown: flag,
      }),
    ),
    told: list(text),
    ...end,
  },
  backtest: {
    model: text,
    place: text,
    seed: whole,
    tests: list(
      object({
        model: text,
        says: text,
        unit: text,
        origins: list(whole),
        futures: whole,
        lost: list(object({ origin: whole, futures: whole })),
        all: object(testScores),
        byHorizon: list(
          object({ years: whole, ...testScores, tested: orNull(object({ statistic: figure, p: figure })) }),
        ),
      }),
    ),
    calibrations: list(
      object({
        model: text,
        says: text,
        unit: text,
        observations: whole,
        error: figure,
        numbers: list(fittedNumber),
        warnings: list(text),
      }),
    ),
  },
};
