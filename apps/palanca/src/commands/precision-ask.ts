/** The options by which a comparison is bounded by a precision, by seconds, and saved to go on from. */
import { type PrecisionRequest, type StopRule, stopWhen } from "@palanca/analysis";
import { tellCount } from "@palanca/charts";
import type { Question } from "@palanca/model-kit";
import type { Case } from "@palanca/scenarios";
import type { Io } from "../io.js";
import type { Ask } from "../lab.js";
import type { OpenLab } from "../open-lab.js";
import { above, boundedRun, isBounded, saveOption } from "./bounded-run.js";
import { type CommandOption, type Given, UsageError } from "./command.js";
import { correlateOption, correlationsOf } from "./correlations.js";

export const precisionOptions: readonly CommandOption[] = [
  {
    name: "within",
    value: "half-width",
    says: "stop when what is asked is known this well (--futures is then the most)",
  },
  {
    name: "of",
    value: "median|mean|chance",
    says: "what of the first measure's difference is asked (median when not given)",
  },
  { name: "seconds", value: "n", says: "stop after this long, and say with how many futures" },
  saveOption,
  correlateOption,
];

/** What the options ask of a comparison, for the last case and the first measure shown (the headline when none is named). */
export function precisionAsk(
  cases: readonly Case[],
  shown: readonly string[],
  question: Question | undefined,
  given: Given,
  lab: OpenLab,
  io: Io,
  seed: number,
): Partial<Ask> {
  return {
    partings: true,
    ...correlationsOf(given, cases),
    run: boundedRun("compare", cases, seed, given, lab, io).run,
    ...(isBounded(given) ? bounded(cases, shown, question, given, io) : {}),
  };
}

function bounded(
  cases: readonly Case[],
  shown: readonly string[],
  question: Question | undefined,
  given: Given,
  io: Io,
): Partial<Ask> {
  const headline = given.options.measure === undefined ? question?.headline : undefined;
  const measure = headline ?? shown[0] ?? "";
  const of = given.options.of ?? "median";
  if (of !== "median" && of !== "mean" && of !== "chance")
    throw new UsageError(`--of takes median, mean or chance; ${String(of)} is none.`);
  const target = above(given, "within");
  const seconds = above(given, "seconds");
  const request: PrecisionRequest = {
    measure,
    case: cases.length - 1,
    of,
    better: cases[0]?.plan.measures.find((one) => one.name === measure)?.better ?? "neither",
    ...(target === undefined ? {} : { target }),
    ...(seconds === undefined ? {} : { seconds, clock: io.clock }),
  };
  const stop: StopRule = stopWhen(request);
  return {
    stop,
    onStanding: ({ futures, half }) =>
      io.progress(`${tellCount(futures)} futures: the ${of} is known to plus or minus ${Number(half.toPrecision(2))}`),
    onProgress: () => {},
  };
}
