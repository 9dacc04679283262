/** The options by which a comparison is bounded by a precision, by seconds, and saved to go on from. */
import { type PrecisionRequest, readBlocks, type StopRule, saveBlocks, stopWhen } from "@palanca/analysis";
import { tellCount } from "@palanca/charts";
import { runInlineFrom } from "@palanca/engine";
import type { Question } from "@palanca/model-kit";
import type { Case } from "@palanca/scenarios";
import type { Io } from "../io.js";
import type { Ask } from "../lab.js";
import type { OpenLab } from "../open-lab.js";
import { type CommandOption, type Given, UsageError } from "./command.js";

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
  { name: "save", value: "file", says: "save after every 1,024 futures, and go on from there when the file exists" },
];

/** Whether the number of futures is not given but found. */
export function isBounded({ options }: Given): boolean {
  return options.within !== undefined || options.seconds !== undefined;
}

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
  const { save } = given.options;
  return {
    partings: true,
    ...(isBounded(given) ? bounded(cases, shown, question, given, io) : {}),
    ...(typeof save === "string" ? saved(cases, save, seed, lab, io) : {}),
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

/** Bytes of a saved run that are read back; a block of a joined model takes about 2 MB. */
const LARGEST = 400_000_000;

/** The blocks of one run: its seed, its policies and the version that made them. The number of futures asked for may change. */
function saved(cases: readonly Case[], file: string, seed: number, lab: OpenLab, io: Io): Partial<Ask> {
  const id = [lab.version, seed, ...cases.map((one) => one.hash.slice(0, 16))].join("/");
  return {
    ...(io.exists(file) ? { done: readBlocks(io.readText(file, LARGEST), id, file), runFrom: runInlineFrom } : {}),
    onBlock: (blocks) => io.writeWhole(file, saveBlocks(id, blocks)),
  };
}

/** Reads a number above zero. */
export function above(given: Given, name: string): number | undefined {
  const text = given.options[name];
  if (text === undefined) return undefined;
  const value = Number(text);
  if (!(value > 0) || value - value !== 0)
    throw new UsageError(`--${name} takes a number above zero; ${String(text)} is none.`);
  return value;
}
