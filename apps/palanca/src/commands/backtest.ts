import { type BackTest, backTestOf, type Calibration, calibrate, percent, type Scores } from "@palanca/analysis";
import { tell, tellCount, tellRange, unitOfDifference, unitWords } from "@palanca/charts";
import { ProblemsError, plainText } from "@palanca/engine";
import type { BackTestCheck } from "@palanca/model-kit/checks";
import { type Command, type Given, jsonOption, printJson, wholeNumber } from "./command.js";
import { knownModel } from "./model/known-model.js";
import { textTable } from "./text-table.js";

/** Holds a model against what happened, and fits it when asked. */
export const backtest: Command = {
  path: "backtest",
  says: "run a model on from earlier years, hold it against what happened, and fit its uncertainties when asked",
  takes: [{ name: "model", says: "its name" }],
  options: [
    { name: "fit", value: "a,b", says: "fit these uncertainties to the observations (all that count with --fit all)" },
    { name: "draws", value: "n", says: "draws of each of four chains of the fit (1000 when not given)" },
    { name: "seed", value: "n", says: "which futures are drawn (1 when not given)" },
    { name: "place", value: "id", says: "run at another place, where the test names none" },
    jsonOption,
  ],
  examples: ["palanca backtest homicide", "palanca backtest homicide --fit underlying_trend --draws 500"],
  async run(given, { io, lab }) {
    const opened = await lab();
    const pack = knownModel(given.args[0], opened);
    const checks = pack.checks.filter((check): check is BackTestCheck => check.kind === "back-test");
    const withTest = opened.modelIds.filter((id) => opened.model(id)?.checks.some((one) => one.kind === "back-test"));
    if (checks.length === 0)
      throw new ProblemsError([
        {
          kind: "no-back-test",
          where: { model: pack.model.id },
          seen: `${pack.model.id} has no back-test`,
          needed: "A back-test names the figures that a model is held against.",
          todo: `Models that have one: ${withTest.join(", ")}. Write one with backTest(...) in its checks.ts.`,
        },
      ]);
    const planOf = await opened.loadParser();
    const { place } = given.options;
    const at = typeof place === "string" ? place : (pack.place ?? "latin-america-and-caribbean");
    const setting = { evidence: opened.evidence, planOf, place: at };
    const seed = wholeNumber(given, "seed", 1, 2 ** 31 - 1);
    const draws = wholeNumber(given, "draws", 1000, 100_000);
    const tests = checks.map((check) => backTestOf(pack.model, check, setting, seed));
    const fit = fitted(given);
    const fits = fit ? checks.map((check) => calibrate(pack.model, check, setting, fit, { seed, draws })) : [];
    if (given.options.json)
      printJson(io, { format: "palanca-backtest/1", model: pack.model.id, place: at, seed, tests, calibrations: fits });
    else io.out(`${[...tests.map(testText), ...fits.map(fitText)].map(plainText).join("\n\n")}\n`);
    return 0;
  },
};

/** Names to fit; none for all, undefined when no fit is asked for. */
function fitted(given: Given): string[] | undefined {
  const { fit } = given.options;
  if (typeof fit !== "string") return undefined;
  return fit === "all" ? [] : fit.split(",").map((name) => name.trim());
}

function testText({ says, unit: of, all, byHorizon, futures, lost }: BackTest): string {
  const unit = unitOfDifference(of);
  const best = Math.min(all.model, all.noChange, all.trend);
  const winner = best === all.model ? "the model" : best === all.noChange ? "no change" : "the trend";
  const row = (name: string, one: Scores): string[] => [
    name,
    String(one.count),
    tell(one.model, unit, { precision: 3 }),
    tell(one.noChange, unit, { precision: 3 }),
    tell(one.trend, unit, { precision: 3 }),
    tell(one.mase, "1", { precision: 3 }),
    tell(one.crps, unit, { precision: 3 }),
    percent(one.within50),
    percent(one.within80),
    percent(one.within95),
  ];
  const head = [
    "years ahead",
    "forecasts",
    "model",
    "no change",
    "trend",
    "MASE",
    "CRPS",
    "in 50 %",
    "in 80 %",
    "in 95 %",
  ];
  return [
    `${says}: mean error of the median in ${unitWords(unit)}; over all, ${winner} does best.`,
    textTable(
      [head, ...byHorizon.map((one) => row(String(one.years), one)), row("all", all)],
      head.map((_, i) => i).slice(1),
    ),
    `The model is too ${all.bias > 0 ? "high" : "low"} by ${tell(Math.abs(all.bias), unit, { precision: 3 })} on average. Theil's U against no change is ${tell(all.theil.u2, "1", { precision: 3 })}; of the squared error ${percent(all.theil.bias)} comes from a wrong mean, ${percent(all.theil.variance)} from a wrong spread, ${percent(all.theil.covariance)} from moving otherwise.`,
    testedText(byHorizon),
    ...leftOutText(all, futures, lost),
  ].join("\n");
}

function leftOutText({ count, scaled }: Scores, futures: number, lost: BackTest["lost"]): string[] {
  const told = lost.map((one) => `${tellCount(one.futures)} of ${tellCount(futures)} from ${one.origin}`);
  const unscaled = count - scaled;
  return [
    ...(told.length > 0 ? [`Futures left out because a number was lost in them: ${told.join(", ")}.`] : []),
    ...(unscaled > 0 ? [unscaledText(count, scaled)] : []),
  ];
}

function unscaledText(count: number, scaled: number): string {
  if (scaled === 0) return "There is no MASE: no change is known from before an origin.";
  return `MASE is of ${scaled} of the ${count} forecasts: before the origins of the others no change is known.`;
}

/** Whether chance alone could make the model better or worse than no change, by years ahead. */
function testedText(byHorizon: BackTest["byHorizon"]): string {
  const told = byHorizon.flatMap(({ years, tested }) => {
    if (!tested) return [];
    const ahead = `${years} ${years === 1 ? "year" : "years"} ahead p ${tell(tested.p, "1", { precision: 2 })}`;
    if (tested.p >= 0.05) return [`${ahead}, no difference that chance could not make`];
    return [`${ahead}, the model is ${tested.statistic < 0 ? "better" : "worse"}`];
  });
  const few = byHorizon.filter(({ tested }) => !tested).map(({ years }) => years);
  const missing = few.length > 0 ? `too few forecasts ${few.join(", ")} years ahead` : "";
  return `Diebold and Mariano's test against no change: ${[...told, missing].filter(Boolean).join("; ")}.`;
}

function fitText({ says, unit, observations, error, numbers, warnings }: Calibration): string {
  const rows = numbers.map((one) => [
    one.label,
    tellRange(one.prior[1], one.prior[2], one.unit),
    tell(one.fitted, one.unit, { precision: 3 }),
    Number.isFinite(one.standardError) ? tell(one.standardError, one.unit, { precision: 2 }) : "not held",
    tell(one.posterior[0], one.unit, { precision: 3 }),
    tellRange(one.posterior[1], one.posterior[2], one.unit),
    one.rHat.toFixed(3),
    String(Math.floor(one.effective)),
  ]);
  const head = [
    "uncertainty",
    "model's range",
    "least squares",
    "error",
    "posterior",
    "its range",
    "R-hat",
    "draws worth",
  ];
  return [
    `Fitted to ${observations} observations (${says}); what is left is ${tell(error, unit, { precision: 3 })} (root mean square).`,
    textTable([head, ...rows], head.map((_, i) => i).slice(1)),
    ...warnings,
  ].join("\n");
}
