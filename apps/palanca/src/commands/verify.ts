import type { RunRecord } from "@palanca/analysis";
import type { Io } from "../io.js";
import type { OpenLab } from "../open-lab.js";
import { type Command, type Given, jsonOption, printJson, UsageError } from "./command.js";
import { compareScenarios } from "./compare-scenarios.js";
import { readRecord, wordsOf } from "./read-record.js";
import { runOne } from "./run.js";
import { setSideBySide } from "./set-records-side-by-side.js";

/** Runs a record again and says whether the numbers are the same to the last digit. */
export const verify: Command = {
  path: "verify",
  says: "run a record again and say identical, or what differs first and why",
  takes: [{ name: "record", says: "a report's JSON, an answer of compare --json or run --json, or a record alone" }],
  options: [jsonOption],
  examples: ["palanca verify two.json", "palanca verify two.json --json"],
  async run(given, { io, lab }) {
    const [file] = given.args;
    if (file === undefined) throw new UsageError("verify takes a record.");
    const record = readRecord(io.readText(file), file);
    const told = setSideBySide(record, await again(record, await lab(), io));
    if (given.options.json) printJson(io, { format: "palanca-verify/1", ...told });
    else if (told.first === null) io.out(`Identical: ${told.compared} numbers, to the last digit. ${told.why}\n`);
    else {
      const { measure, scenario, statistic, recorded, now } = told.first;
      io.out(
        `Differs in ${told.differ} of ${told.compared} numbers. The first is the ${statistic} of ${measure} in ${scenario}: ${recorded} then, ${now} now.\n${told.why}\n`,
      );
    }
    return told.first === null ? 0 : 1;
  },
};

/** Runs the command that the record keeps, over the scenario texts that it keeps. */
async function again(record: RunRecord, lab: OpenLab, io: Io): Promise<RunRecord> {
  const { readScenario } = await import("@palanca/scenarios/read");
  const texts = new Map(record.scenarios.map(({ file, text }) => [file, text]));
  const own = [...texts].map(([file, text]) => readScenario(text, file));
  const scenarios = new Map([...lab.scenarios, ...own.map((scenario) => [scenario.id, scenario] as const)]);
  // Nothing but the record's own texts is read, wherever its command points.
  const closed: Io = Object.assign(Object.create(io) as Io, {
    exists: (path: string) => texts.has(path),
    readText: (path: string) => texts.get(path) ?? "",
    err: () => {},
  });
  const { verb, given } = givenOf(record.command);
  const recorded = { ...lab, scenarios };
  const { comparison } =
    verb === "run"
      ? await runOne(given, recorded, closed)
      : await compareScenarios(given.args, given, recorded, closed);
  return comparison.record;
}

const TAKEN = ["set", "place", "against", "measure", "seed", "futures"];

function givenOf(command: string): { readonly verb: string; readonly given: Given } {
  const [, verb = "", ...words] = wordsOf(command);
  if (verb !== "run" && verb !== "compare")
    throw new UsageError(`The record was made by ${verb || "nothing"}; verify knows run and compare.`);
  const args: string[] = [];
  const options: Record<string, string | string[]> = {};
  for (let i = 0; i < words.length; i++) {
    const word = words[i] as string;
    const name = word.replace(/^--/, "");
    if (!word.startsWith("--")) args.push(word);
    else if (!TAKEN.includes(name))
      throw new UsageError(`The record's command has ${word}, which changes no figure that is known.`);
    else {
      const value = words[++i] ?? "";
      options[name] = name === "set" ? [...((options.set as string[] | undefined) ?? []), value] : value;
    }
  }
  return { verb, given: { args, options } };
}
