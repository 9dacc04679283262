/** What bounds a sampling analysis on the command line: a precision or seconds in place of a count, and a file to go on from. */
import {
  type Bounds,
  designIdOf,
  type Journal,
  openJournal,
  remembered,
  type Sure,
  untilSure,
} from "@palanca/analysis";
import { tellCount } from "@palanca/charts";
import type { Runner } from "@palanca/engine";
import type { Case } from "@palanca/scenarios";
import type { Io } from "../io.js";
import type { OpenLab } from "../open-lab.js";
import { commandAgain } from "./again-command.js";
import { type CommandOption, type Given, UsageError, wholeNumber } from "./command.js";

export const saveOption: CommandOption = {
  name: "save",
  value: "file",
  says: "save what is done block by block, and go on from there when the file exists",
};

/** The options that every sampling analysis takes; `of` says whose half-width is meant. */
export function boundOptions(of: string, counted = "futures"): readonly CommandOption[] {
  return [
    { name: "within", value: "half-width", says: `stop when ${of} is known this well (--${counted} is then the most)` },
    { name: "seconds", value: "n", says: `stop after this long, and say with how many ${counted}` },
    saveOption,
  ];
}

/** Whether the count is not given but found. */
export function isBounded({ options }: Given): boolean {
  return options.within !== undefined || options.seconds !== undefined;
}

export interface BoundedRun {
  readonly run: Runner;
  /** Absent where nothing has to be remembered. */
  readonly journal?: Journal;
  readonly bounds: Bounds;
}

/** Bytes of a saved run that are read back. */
const LARGEST = 400_000_000;

/** The lab's runner, remembering its blocks where the run is bounded or saved. `reads` are the measures that are kept. */
export function boundedRun(
  path: string,
  cases: readonly Case[],
  seed: number,
  given: Given,
  lab: OpenLab,
  io: Io,
  reads?: readonly string[],
): BoundedRun {
  const { save } = given.options;
  const target = above(given, "within");
  const seconds = above(given, "seconds");
  const bounds = {
    clock: io.clock,
    ...(target === undefined ? {} : { target }),
    ...(seconds === undefined ? {} : { seconds }),
  };
  if (typeof save !== "string" && !isBounded(given)) return { run: lab.run, bounds };
  const journal = openJournal({
    // How many futures there will be is not known yet: one design with any number of them.
    designId: designIdOf(cases, { seed, futures: 0, sampling: "latin", keep: [] }),
    again: commandAgain(path, given, { seed }, true),
    version: lab.version,
    ...(typeof save === "string" ? fileOf(save, io) : {}),
  });
  return { run: remembered(lab.run, journal, reads), journal, bounds };
}

function fileOf(file: string, io: Io) {
  const text = io.exists(file) ? { text: io.readText(file, LARGEST) } : {};
  return { file, ...text, append: (lines: string) => io.append(file, lines) };
}

export interface SureAsk<Result> {
  readonly ask: (count: number) => Promise<Result>;
  readonly sureOf: (result: Result) => { readonly what: string; readonly half: number };
  /** The count where none is given, and the most that may be asked for, bounded or not. */
  readonly standing: number;
  readonly most: number;
  /** The option that gives the count. */
  readonly counted?: string;
  readonly step?: number;
}

/** Asks an analysis for the count that is given, or for as much as the bounds need. */
export async function surely<Result>(
  { bounds }: BoundedRun,
  given: Given,
  io: Io,
  { standing, most, counted = "futures", ...request }: SureAsk<Result>,
): Promise<Sure<Result>> {
  const sure = await untilSure({
    ...request,
    ...bounds,
    counted,
    most: wholeNumber(given, counted, isBounded(given) ? Math.min(most, 262_144) : standing, most),
    onStanding: (count, half) =>
      io.progress(`${tellCount(count)} ${counted}: known to plus or minus ${Number(half.toPrecision(2))}`),
  });
  io.progress("");
  return sure;
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

/** The line under an answer that says why it stopped and what makes it again. */
export function stoppedLine(stopped: string, again: string): string {
  return `Stopped: ${stopped}.\nAgain: ${again}`;
}
