/**
 * A model's uncertainties fitted to what was observed.
 * Takes: a model, one of its back-tests (its observations) and the uncertainties to fit. Gives: `Calibration`: least squares with standard
 * errors, the posterior by a random walk with its diagnostics, the profile of each, and warnings of what the data do not hold.
 * Refuses: fewer observations than numbers to fit, names that it does not know.
 */
import { didYouMean, inputsBehind } from "@palanca/engine";
import { drawQuantile, log, mean, normalCdf, normalInverse, quantile, trace } from "@palanca/engine/run";
import type { LabModel } from "@palanca/model-kit";
import type { BackTestCheck } from "@palanca/model-kit/checks";
import { type BackTestSetting, observedIn, watchedFrom } from "../back-test/watched.js";
import { refuse } from "../refuse.js";
import { streamOf } from "../stream.js";
import { levenbergMarquardt } from "./levenberg-marquardt.js";
import { metropolis } from "./metropolis.js";
import { nelderMead } from "./nelder-mead.js";

export interface FittedNumber {
  readonly name: string;
  readonly label: string;
  readonly unit: string;
  /** What the model holds possible: median, 5th and 95th percentile. */
  readonly prior: readonly [number, number, number];
  readonly fitted: number;
  readonly standardError: number;
  /** Median, 5th and 95th percentile of the posterior. */
  readonly posterior: readonly [number, number, number];
  readonly rHat: number;
  readonly effective: number;
  /** Least squares left with this number held at points of its range, the others fitted anew. */
  readonly profile: readonly { readonly at: number; readonly left: number }[];
  /** Whether no point of the range can be told from the best one (95 percent). */
  readonly isFlat: boolean;
}

export interface Calibration {
  readonly model: string;
  readonly says: string;
  readonly unit: string;
  readonly observations: number;
  /** Root of the mean square left. */
  readonly error: number;
  readonly numbers: readonly FittedNumber[];
  readonly warnings: readonly string[];
}

export interface CalibrateOptions {
  readonly seed?: number;
  /** Draws of each of four chains, after as many to warm up. */
  readonly draws?: number;
}

export function calibrate(
  model: LabModel,
  check: BackTestCheck,
  setting: BackTestSetting,
  asked: readonly string[],
  { seed = 1, draws = 1000 }: CalibrateOptions = {},
): Calibration {
  const { values, years, unit } = observedIn(check, setting);
  const [first, ...after] = years as [number, ...number[]];
  const span = { from: first, to: after.at(-1) as number, start: values.get(first) as number, unit };
  const { plan, inputs, settled } = watchedFrom(model, check, setting, span);
  const drawn = inputsBehind(plan, "back_tested").filter((name) => inputs[name]?.feed === "draw");
  const names = asked.length > 0 ? asked : drawn;
  refuseUnfit(names, drawn, after.length);
  const priors = names.map((name) => {
    const value = inputs[name];
    const draw = value?.feed === "draw" ? value.draw : { kind: "point" as const, value: 0 };
    return (share: number): number => drawQuantile(draw, Math.min(Math.max(share, 1e-6), 1 - 1e-6));
  });
  const residuals = (at: readonly number[]): number[] => {
    const run = trace({ plan, inputs }, Object.fromEntries(names.map((name, i) => [name, at[i] as number])));
    const path = run.series.back_tested?.[0] ?? [];
    return after.map(
      (year) => (path[Math.round((year - first) / plan.time.step)] as number) - (values.get(year) as number),
    );
  };
  const left = (at: readonly number[]): number => residuals(at).reduce((sum, one) => sum + one * one, 0);
  const spans = priors.map((prior) => prior(0.75) - prior(0.25) || 1);
  const fit = levenbergMarquardt(
    residuals,
    priors.map((prior) => prior(1 / 2)),
  );

  // In normal scores the prior is the standard normal whatever its shape; the error's size is integrated out.
  const valuesAt = (scores: readonly number[]): number[] =>
    scores.map((z, i) => (priors[i] as (p: number) => number)(normalCdf(z)));
  const density = (scores: readonly number[]): number =>
    -(after.length / 2) * log(Math.max(left(valuesAt(scores)), 1e-300)) - scores.reduce((sum, z) => sum + z * z, 0) / 2;
  const starts = streamOf(seed, "calibrate-starts");
  const chains = metropolis(
    density,
    [0, 1, 2, 3].map(() => names.map(() => normalInverse(starts()))),
    names.map(() => 1),
    { chains: 4, draws, seed },
  );
  const numbers = names.map((name, i): FittedNumber => {
    const input = settled.inputs[name];
    const prior = priors[i] as (p: number) => number;
    const posterior = Float64Array.from(
      (chains.draws[i] as Float64Array[]).flatMap((chain) => [...chain]),
      (z) => prior(normalCdf(z)),
    ).sort();
    const profile = profileOf(i, prior, fit.at, spans, left);
    const lowest = Math.min(...profile.map((one) => one.left));
    // Twice the log likelihood given up, against the 95th percentile of chi-square with one degree of freedom.
    const isFlat = profile.every(
      (one) => after.length * log(Math.max(one.left, 1e-300) / Math.max(lowest, 1e-300)) < 3.841,
    );
    return {
      name,
      label: input?.label ?? name,
      unit: input?.unit ?? "1",
      prior: [prior(1 / 2), prior(0.05), prior(0.95)],
      fitted: fit.at[i] as number,
      standardError: fit.errors[i] as number,
      posterior: [quantile(posterior, 1 / 2), quantile(posterior, 0.05), quantile(posterior, 0.95)],
      rHat: chains.rHat[i] as number,
      effective: chains.effective[i] as number,
      profile,
      isFlat,
    };
  });
  return {
    model: model.id,
    says: check.says,
    unit,
    observations: after.length,
    error: Math.sqrt(mean(residuals(fit.at).map((one) => one * one))),
    numbers,
    warnings: [
      ...numbers.flatMap((one, i) => warningsOf(one, priors[i] as (p: number) => number)),
      ...pairsOf(numbers, chains.draws),
    ],
  };
}

function profileOf(
  fixed: number,
  prior: (p: number) => number,
  best: readonly number[],
  spans: readonly number[],
  left: (at: readonly number[]) => number,
): { at: number; left: number }[] {
  const others = best.flatMap((_, i) => (i === fixed ? [] : [i]));
  return [0.01, 0.1, 0.25, 0.5, 0.75, 0.9, 0.99].map((share) => {
    const at = prior(share);
    const whole = (free: readonly number[]): number[] =>
      best.map((_, i) => (i === fixed ? at : (free[others.indexOf(i)] as number)));
    if (others.length === 0) return { at, left: left([at]) };
    const start = others.map((i) => best[i] as number);
    const found = nelderMead(
      (free) => left(whole(free)),
      start,
      others.map((i) => spans[i] as number),
      { most: 150, tolerance: 1e-9 },
    );
    return { at, left: found.value };
  });
}

function warningsOf(one: FittedNumber, prior: (p: number) => number): string[] {
  const told: string[] = [];
  if (one.isFlat)
    told.push(
      `${one.label}: the observations do not hold it; any value of its range fits about as well. Find another figure for it.`,
    );
  else if (one.fitted < prior(0.005) || one.fitted > prior(0.995))
    told.push(`${one.label}: what fits best lies outside the range that the model holds possible.`);
  if (!(one.rHat < 1.01) || one.effective < 400)
    told.push(
      `${one.label}: the chains have not come together or are short (R-hat ${one.rHat.toFixed(3)}, ${Math.floor(one.effective)} effective draws); ask for more draws.`,
    );
  return told;
}

/** Numbers that the observations hold only together: what one gives up the other takes over. */
function pairsOf(numbers: readonly FittedNumber[], draws: readonly (readonly Float64Array[])[]): string[] {
  const scores = draws.map((chains) => Float64Array.from(chains.flatMap((chain) => [...chain])));
  return numbers.flatMap((one, i) =>
    numbers.slice(i + 1).flatMap((other, k): string[] => {
      const together = correlationOf(scores[i] as Float64Array, scores[i + 1 + k] as Float64Array);
      if (!(Math.abs(together) > TOGETHER)) return [];
      return [
        `${one.label} and ${other.label}: the observations hold them only together (correlated at ${together.toFixed(2)} in the posterior); a figure for one of them would hold the other.`,
      ];
    }),
  );
}

/** Posterior correlation from which on two numbers are told as held only together. */
const TOGETHER = 0.9;

function correlationOf(a: Float64Array, b: Float64Array): number {
  const [middle, other] = [mean(a), mean(b)];
  const shared = mean(a.map((value, i) => (value - middle) * ((b[i] as number) - other)));
  const square = (of: Float64Array, about: number): number =>
    mean(of.map((value) => (value - about) * (value - about)));
  return shared / Math.sqrt(square(a, middle) * square(b, other));
}

function refuseUnfit(names: readonly string[], drawn: readonly string[], observations: number): void {
  const strangers = names.filter((name) => !drawn.includes(name));
  if (strangers.length > 0)
    refuse({
      kind: "unknown-uncertainty",
      seen: strangers.join(", "),
      needed: "What is fitted is an uncertainty that the observed quantity depends on.",
      todo: didYouMean(strangers[0] as string, drawn) || `They are ${drawn.join(", ")}.`,
    });
  if (names.length === 0 || names.length >= observations)
    refuse({
      kind: "too-few-observations",
      seen: `${observations} observations for ${names.length} numbers`,
      needed: "A fit needs more observations than numbers, and a number to fit.",
      todo: `Name fewer with --fit: ${drawn.join(", ")}.`,
    });
}
