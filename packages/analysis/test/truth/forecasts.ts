/** Scores of forecasts worked by hand, fits with certified values, and chains of a known density. */
import { exp, normalInverse } from "@palanca/engine/run";
import { crps } from "@palanca/model-kit/checks";
import { dieboldMariano, theilOf } from "../../src/back-test/forecast-tests.js";
import { type Forecast, scoresOf } from "../../src/back-test/scores.js";
import { levenbergMarquardt } from "../../src/calibrate/levenberg-marquardt.js";
import { metropolis } from "../../src/calibrate/metropolis.js";
import { misra } from "../misra.js";
import type { TruthRow } from "./truth-row.js";

export function forecasts(): TruthRow[] {
  return [...scoreRows(), ...fitRows(), ...chainRows()];
}

function scoreRows(): TruthRow[] {
  const forecast = (of: Partial<Forecast>): Forecast => ({
    origin: 2000,
    year: 2001,
    members: Float64Array.of(9, 10, 11),
    observed: 11,
    noChange: 10,
    trend: 12,
    usualChange: 2,
    ...of,
  });
  const scores = scoresOf([
    forecast({}),
    forecast({ year: 2002, members: Float64Array.of(11, 12, 13), observed: 16, trend: 14 }),
  ]);
  const normal = Float64Array.from({ length: 20_000 }, (_, i) => normalInverse((i + 1 / 2) / 20_000));
  return [
    { analysis: "MASE", of: "errors 1 and 4, a usual change of 2", known: 5 / 4, found: scores.mase },
    {
      analysis: "CRPS",
      of: "9, 10, 11 against 11, and 11, 12, 13 against 16",
      known: 5 / 2 - 4 / 9,
      found: scores.crps,
    },
    {
      analysis: "CRPS",
      of: "a standard normal against 0",
      known: (Math.SQRT2 - 1) / Math.sqrt(Math.PI),
      found: crps(normal, 0),
    },
    {
      analysis: "Theil's U",
      of: "10 and 12 against 11 and 16, no change 10",
      known: Math.sqrt(17 / 37),
      found: theilOf([10, 12], [11, 16], [10, 10]).u2,
    },
    {
      analysis: "Diebold and Mariano",
      of: "differences -1, -2, -3, -2: a plain t",
      known: -2 * Math.sqrt(6),
      found: dieboldMariano([1, 1, 1, 1], [2, 3, 4, 3], 0)?.statistic ?? Number.NaN,
    },
  ];
}

/** Certified values of the National Institute of Standards and Technology. */
function fitRows(): TruthRow[] {
  const { at, errors } = levenbergMarquardt(
    ([b1, b2]) => misra.map(([x, y]) => (b1 as number) * (1 - exp(-(b2 as number) * x)) - y),
    [500, 0.0001],
  );
  const row = (of: string, known: number, found: number | undefined): TruthRow => ({
    analysis: "least squares",
    of: `NIST Misra1a: ${of}`,
    known,
    found: found ?? Number.NaN,
  });
  return [
    row("b1", 238.94212918, at[0]),
    row("its standard error", 2.7070075241, errors[0]),
    row("b2", 5.5015643181e-4, at[1]),
    row("its standard error", 7.2668688436e-6, errors[1]),
  ];
}

/** Two normals with spreads 1 and 2 and a correlation of 0.9. */
function chainRows(): TruthRow[] {
  const walk = metropolis(
    ([x, y]) => {
      const [a, b] = [x as number, (y as number) / 2];
      return -(a * a - 1.8 * a * b + b * b) / 0.38;
    },
    [
      [-2, 2],
      [2, 2],
      [0, 0],
      [1, -3],
    ],
    [1, 1],
    { chains: 4, draws: 20_000, seed: 1 },
  );
  const [xs, ys] = walk.draws.map((chains) => chains.flatMap((chain) => [...chain])) as [number[], number[]];
  const mean = (of: readonly number[]): number => of.reduce((sum, one) => sum + one, 0) / of.length;
  const [mx, my] = [mean(xs), mean(ys)];
  const between = mean(xs.map((x, i) => (x - mx) * ((ys[i] as number) - my)));
  const spread = (of: readonly number[], middle: number): number =>
    Math.sqrt(mean(of.map((one) => (one - middle) * (one - middle))));
  const of = "two normals, correlated at 0.9";
  return [
    { analysis: "random walk, mean", of, known: 0, found: mx },
    { analysis: "random walk, spread", of, known: 2, found: spread(ys, my) },
    { analysis: "random walk, correlation", of, known: 0.9, found: between / spread(xs, mx) / spread(ys, my) },
  ];
}
