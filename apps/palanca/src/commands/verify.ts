import type { Io } from "../io.js";
import type { OpenLab } from "../open-lab.js";
import { type Command, type Given, jsonOption, printJson, UsageError } from "./command.js";
import { type Compared, compareScenarios } from "./compare-scenarios.js";
import { type Carried, readRecord, wordsOf } from "./read-record.js";
import { replaySession } from "./replay-session.js";
import { runOne } from "./run.js";
import { setSideBySide } from "./set-records-side-by-side.js";
import { setRowsSideBySide } from "./set-rows-side-by-side.js";

/** Runs a record again and says whether the numbers are the same to the last digit. */
export const verify: Command = {
  path: "verify",
  says: "run a record again and say identical, or what differs first and why",
  takes: [
    {
      name: "record",
      says: "a report's page or JSON, an answer of compare, run or replay with --json, or a record alone",
    },
  ],
  options: [jsonOption],
  examples: ["palanca verify two.json", "palanca verify two.json --json"],
  async run(given, { io, lab }) {
    const [file] = given.args;
    if (file === undefined) throw new UsageError("verify takes a record.");
    // A report's tables may be larger than what strangers' files usually are.
    const text = io.readText(file, LARGEST);
    const carried = readRecord(text, file);
    const { record, report } = carried;
    const opened = await lab();
    const made = await again(carried, opened, io);
    const { figuresOf } = await import("@palanca/report");
    const { evidence } = opened;
    const rows = report && setRowsSideBySide(report, figuresOf({ result: made.comparison, evidence }));
    const told = setSideBySide(record, made.comparison.record, rows);
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

/** Bytes of a report's JSON that are read. */
const LARGEST = 100_000_000;

/** Runs the command that the record keeps, over the scenario texts that it keeps; a report's series and shares are worked out with it. */
async function again({ record, report }: Carried, lab: OpenLab, io: Io): Promise<Compared> {
  const { readScenario } = await import("@palanca/scenarios/read");
  const { verb, given } = givenOf(record.command);
  const texts = new Map(record.scenarios.map(({ file, text }) => [file, text]));
  const session = verb === "replay" ? given.args[0] : undefined;
  // A file of the user's may have the name of one of the lab's own, and is then found by its path.
  const own = [...texts]
    .filter(([file]) => file !== session)
    .map(([file, text]) => readScenario(text, file))
    .filter(({ id, file }) => (lab.scenarios.get(id)?.file ?? file) === file);
  const scenarios = new Map([...lab.scenarios, ...own.map((scenario) => [scenario.id, scenario] as const)]);
  // Nothing but the record's own texts is read, wherever its command points.
  const closed: Io = Object.assign(Object.create(io) as Io, {
    exists: (path: string) => texts.has(path),
    readText: (path: string) => texts.get(path) ?? "",
    err: () => {},
  });
  const recorded = { ...lab, scenarios };
  if (session !== undefined) return replaySession(session, given, recorded, closed);
  if (verb === "run") return runOne(given, recorded, closed);
  const shares = Array.isArray(report?.spread) ? (report.spread as unknown[]) : [];
  const hangsOn = shares.map((row) => String((row as { measure?: unknown } | null)?.measure));
  const keep = [record.design.keep ?? []].flat().map(String);
  return compareScenarios(given.args, given, recorded, closed, false, { keep, hangsOn: [...new Set(hangsOn)] });
}

const TAKEN = ["set", "place", "against", "measure", "correlate", "seed", "futures"];
/** Those that may be given again. */
const MANY = ["set", "correlate"];

function givenOf(command: string): { readonly verb: string; readonly given: Given } {
  const [, verb = "", ...words] = wordsOf(command);
  if (verb !== "run" && verb !== "compare" && verb !== "replay")
    throw new UsageError(`The record was made by ${verb || "nothing"}; verify knows run, compare and replay.`);
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
      options[name] = MANY.includes(name) ? [...((options[name] as string[] | undefined) ?? []), value] : value;
    }
  }
  return { verb, given: { args, options } };
}
