/**
 * A model run from earlier years and held against what happened.
 * Takes: a model and a back-test. Gives: scores beside two naive rules. A back-test that cannot be run fails; one that comes out badly is told.
 */
import { type InputValue, readyCase, refuseIfAny } from "@palanca/engine";
import { drawsOf, quantile, workBlock } from "@palanca/engine/run";
import type { BackTestCheck, BackTestScores, CheckResult } from "./check.js";
import { lostFutures, soundMembers } from "./lost-futures.js";
import type { LabModel } from "./model.js";
import { heldAtOrigin, observationsOf } from "./observations.js";
import type { CheckSetting } from "./run-checks.js";
import { covered, crps, meanAbsoluteError } from "./scores.js";
import { settle } from "./settle.js";

const FUTURES = 1024;

/** One forecast of one year from one origin. */
interface Forecast {
  readonly members: Float64Array;
  readonly observed: number;
  readonly noChange: number;
  readonly trend: number;
}

export function runBackTest(model: LabModel, check: BackTestCheck, setting: CheckSetting): CheckResult {
  const fails = (seen: string): CheckResult => ({ check, outcome: "fails", seen });
  const place = check.place ?? setting.place;
  const { values: observed, years, unit, missing } = observationsOf(check, place, setting.evidence);
  if (missing.length > 0) return fails(`there is no figure ${missing.join(", ")}`);
  const forecasts: Forecast[] = [];
  const lost: string[] = [];
  for (const origin of check.origins) {
    const after = years.filter((year) => year > origin);
    if (!observed.has(origin) || after.length === 0) return fails(`nothing was observed in ${origin} or after it`);
    const { paths, left } = forecastFrom(
      model,
      check,
      setting,
      place,
      origin,
      after.at(-1) as number,
      unit,
      observed.get(origin) as number,
    );
    if (left === 0) return fails(`in every future from ${origin} a number was lost`);
    if (left < FUTURES) lost.push(`${FUTURES - left} of ${FUTURES} from ${origin}`);
    const before = years.filter((year) => year < origin).at(-1);
    const last = observed.get(origin) as number;
    const slope = before === undefined ? 0 : (last - (observed.get(before) as number)) / (origin - before);
    for (const year of after)
      forecasts.push({
        members: paths(year),
        observed: observed.get(year) as number,
        noChange: last,
        trend: last + slope * (year - origin),
      });
  }
  const scores = score(forecasts);
  const without = lost.length > 0 ? `; without futures in which a number was lost: ${lost.join(", ")}` : "";
  return { check, outcome: "holds", seen: `${tell(scores, unit)}${without}`, scores };
}

/** Runs the futures from an origin; gives the members of the ensemble in any later year, and how many are left: a lost one is out in all years. */
function forecastFrom(
  model: LabModel,
  check: BackTestCheck,
  setting: CheckSetting,
  place: string,
  origin: number,
  last: number,
  unit: string,
  start: number,
): { readonly paths: (year: number) => Float64Array; readonly left: number } {
  const watched: LabModel = {
    ...model,
    time: { ...model.time, from: origin, to: last },
    relationships: { ...model.relationships, back_tested: { kind: "flow", equation: check.of, unit } },
    measures: {},
  };
  const plan = setting.planOf(watched);
  const held = heldAtOrigin(model, check, start);
  const { settled, problems } = settle(watched, { place, held }, setting.evidence);
  refuseIfAny(problems);
  const inputs: Record<string, InputValue> = Object.fromEntries(
    Object.entries(settled.inputs).map(([name, input]) => [name, input.value]),
  );
  const one = { plan, inputs };
  const design = { seed: 1, futures: FUTURES, sampling: "latin" as const, keep: ["back_tested"] };
  const block = workBlock([readyCase(one, design.keep)], drawsOf([one]), design, 0);
  const values = block.cases[0]?.series.back_tested ?? new Float64Array();
  const lost = lostFutures(values, block.cases[0]?.failures ?? [], FUTURES);
  const paths = (year: number): Float64Array =>
    soundMembers(values, Math.round((year - origin) / plan.time.step), FUTURES, lost);
  return { paths, left: FUTURES - lost.size };
}

function score(forecasts: readonly Forecast[]): BackTestScores {
  const observed = forecasts.map((one) => one.observed);
  const medians = forecasts.map(({ members }) => quantile(members, 0.5));
  const noChange = meanAbsoluteError(
    forecasts.map((one) => one.noChange),
    observed,
  );
  const model = meanAbsoluteError(medians, observed);
  const inside = forecasts.filter(({ members, observed: value }) =>
    covered(quantile(members, 0.05), quantile(members, 0.95), value),
  );
  return {
    count: forecasts.length,
    model,
    noChange,
    trend: meanAbsoluteError(
      forecasts.map((one) => one.trend),
      observed,
    ),
    relative: model / noChange,
    crps: forecasts.reduce((sum, { members, observed: value }) => sum + crps(members, value), 0) / forecasts.length,
    covered: inside.length / forecasts.length,
  };
}

function tell(scores: BackTestScores, unit: string): string {
  const digits = (value: number): string => String(Number(value.toPrecision(3)));
  const best = Math.min(scores.model, scores.noChange, scores.trend);
  const winner = best === scores.model ? "the model" : best === scores.noChange ? "no change" : "the trend";
  return (
    `mean error ${digits(scores.model)} against ${digits(scores.noChange)} for no change and ${digits(scores.trend)} for the trend ` +
    `(${unit}), over ${scores.count} forecasts; ${winner} does best. ` +
    `Its error is ${digits(scores.relative)} of that of no change, CRPS ${digits(scores.crps)}, ` +
    `${Math.round(scores.covered * 100)} percent of what happened lay within the range`
  );
}
