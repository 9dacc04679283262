/**
 * Rolling origin: a model run on from each earlier year and held against what happened since, beside no change and the trend.
 * Takes: a model and one of its back-tests. Gives: `BackTest`: scores by horizon and over all, and how many futures lost a number and are
 * left out. Refuses: figures that there are not, and an origin from which no future is sound.
 * The uncertainties are as the model states them today; what was learned since the origin is in them.
 */
import { readyCase } from "@palanca/engine";
import { drawsOf, mean, quantile, workBlock } from "@palanca/engine/run";
import type { LabModel } from "@palanca/model-kit";
import { type BackTestCheck, lostFutures, type Observations, soundMembers } from "@palanca/model-kit/checks";
import { refuse } from "../refuse.js";
import { type DieboldMariano, dieboldMariano } from "./forecast-tests.js";
import { type Forecast, type Scores, scoresOf } from "./scores.js";
import { type BackTestSetting, observedIn, watchedFrom } from "./watched.js";

const FUTURES = 1024;

export interface BackTest {
  readonly model: string;
  readonly says: string;
  readonly unit: string;
  readonly origins: readonly number[];
  /** Futures from each origin, and the origins from which some lost a number and are left out, with how many. */
  readonly futures: number;
  readonly lost: readonly { readonly origin: number; readonly futures: number }[];
  readonly all: Scores;
  readonly byHorizon: readonly (Scores & {
    readonly years: number;
    /** Against no change; null with too few forecasts. */
    readonly tested: DieboldMariano | null;
  })[];
}

export function backTestOf(model: LabModel, check: BackTestCheck, setting: BackTestSetting, seed = 1): BackTest {
  const observed = observedIn(check, setting);
  const runs = check.origins.map((origin) => forecastsFrom(model, check, setting, observed, origin, seed));
  const forecasts = runs.flatMap((one) => one.forecasts);
  const horizons = [...new Set(forecasts.map((one) => one.year - one.origin))].sort((a, b) => a - b);
  return {
    model: model.id,
    says: check.says,
    unit: observed.unit,
    origins: check.origins,
    futures: FUTURES,
    lost: runs.flatMap(({ origin, lost }) => (lost > 0 ? [{ origin, futures: lost }] : [])),
    all: scoresOf(forecasts),
    byHorizon: horizons.map((years) => {
      const own = forecasts.filter((one) => one.year - one.origin === years);
      return { years, ...scoresOf(own), tested: tested(own, years) ?? null };
    }),
  };
}

/** Forecasts of one horizon share years with those of the origins before them that lie nearer than the horizon. */
function tested(forecasts: readonly Forecast[], years: number): DieboldMariano | undefined {
  const inOrder = [...forecasts].sort((a, b) => a.origin - b.origin);
  const gaps = inOrder.slice(1).map(({ origin }, i) => origin - (inOrder[i] as Forecast).origin);
  return dieboldMariano(
    inOrder.map(({ members, observed }) => quantile(members, 1 / 2) - observed),
    inOrder.map(({ noChange, observed }) => noChange - observed),
    Math.ceil(years / Math.min(...gaps, years)) - 1,
  );
}

function forecastsFrom(
  model: LabModel,
  check: BackTestCheck,
  setting: BackTestSetting,
  observed: Observations,
  origin: number,
  seed: number,
): { readonly origin: number; readonly lost: number; readonly forecasts: readonly Forecast[] } {
  const { values, years, unit } = observed;
  const last = values.get(origin);
  const after = years.filter((year) => year > origin);
  if (last === undefined || after.length === 0)
    refuse({
      kind: "origin-without-figures",
      where: { model: model.id, symbol: check.says },
      seen: String(origin),
      needed: "An origin is a year that was observed, with later ones to forecast.",
      todo: `Take one of ${years.slice(0, -1).join(", ")}.`,
    });
  const span = { from: origin, to: after.at(-1) as number, start: last, unit };
  const { plan, inputs } = watchedFrom(model, check, setting, span);
  const one = { plan, inputs };
  const design = { seed, futures: FUTURES, sampling: "latin" as const, keep: ["back_tested"] };
  const block = workBlock([readyCase(one, design.keep)], drawsOf([one]), design, 0);
  const rows = block.cases[0]?.series.back_tested as Float64Array;
  const lost = lostFutures(rows, block.cases[0]?.failures ?? [], FUTURES);
  if (lost.size === FUTURES)
    refuse({
      kind: "no-sound-future",
      where: { model: model.id, symbol: check.says },
      seen: `all ${FUTURES} futures from ${origin} lost a number`,
      needed: "A forecast needs futures that are sound.",
      todo: "Leave this origin out of the back-test, or widen the bounds that its quantities break.",
    });
  const before = years.filter((year) => year <= origin);
  const changes = before
    .slice(1)
    .map((year, i) => Math.abs((values.get(year) as number) - (values.get(before[i] as number) as number)));
  const previous = before.at(-2);
  const slope = previous === undefined ? 0 : (last - (values.get(previous) as number)) / (origin - previous);
  const forecasts = after.map((year): Forecast => {
    const step = Math.round((year - origin) / plan.time.step);
    return {
      origin,
      year,
      members: soundMembers(rows, step, FUTURES, lost),
      observed: values.get(year) as number,
      noChange: last,
      trend: last + slope * (year - origin),
      usualChange: changes.length > 0 ? mean(changes) : Number.NaN,
    };
  });
  return { origin, lost: lost.size, forecasts };
}
