import { ProblemsError } from "@palanca/engine";
import type { Format, Printed, Report } from "@palanca/report";
import type { Brief } from "@palanca/report/brief";
import { endingsOf, formats } from "@palanca/report/formats";
import type { Case } from "@palanca/scenarios";
import type { Io } from "../io.js";
import type { OpenLab } from "../open-lab.js";
import { againReport } from "./again-command.js";
import { briefAsGiven, withPlaces } from "./brief-as-given.js";
import { type Command, type Given, UsageError } from "./command.js";
import { compareScenarios, type MoreToCompare, questionOf, runOptions } from "./compare-scenarios.js";
import { precisionOptions } from "./precision-ask.js";
import { refuseIfThere, refuseNoPlace, reportName } from "./report-name.js";

/** Writes a comparison as a report that a sceptical reader can check. */
export const report: Command = {
  path: "report",
  says: "write a comparison as a report that can be checked",
  takes: [{ name: "scenario", says: "a brief file, or scenarios as for compare", many: true }],
  options: [
    {
      name: "out",
      value: "name",
      says: "where to write: a name without ending, or a folder (report when not given); csv writes one file a table, as name-measures.csv",
    },
    { name: "to", value: "formats", says: `which of ${formats.join(",")} (md,html when not given)` },
    { name: "style", value: "chicago|apa", says: "how sources are listed (chicago when not given)" },
    { name: "force", says: "write over files that are there" },
    ...runOptions,
    ...precisionOptions.filter(({ name }) => name === "save"),
  ],
  examples: [
    "palanca report honduras-promise --out honduras --futures 512 --force",
    "palanca report honduras-promise honduras-slower --to xlsx,csv,json,bib --out two --futures 512 --force",
  ],
  async run(typed, { io, lab }) {
    if (typed.args.length === 0) throw new UsageError("report takes a brief, or at least one scenario.");
    const wanted = wantedFormats(typed.options.to);
    const style = styleOf(typed.options.style);
    const out = reportName(typed.options.out, io);
    // Nobody waits for a run whose files are then refused.
    const paths = wanted.flatMap(endingsOf).map((ending) => `${out}${ending}`);
    if (!typed.options.force) refuseIfThere(paths, io);
    refuseNoPlace(paths, io);
    const opened = await lab();
    const { brief, given } = (await briefAsGiven(typed, opened, io)) ?? { brief: undefined, given: typed };
    const more = await moreFor(brief, given, wanted, opened, io);
    const { comparison, question, shown } = await withPlaces(brief, () =>
      compareScenarios(given.args, given, opened, io, false, more),
    );
    const { findingsOf, measuresShown, print, writeReport } = await import("@palanca/report");
    const options = { measures: shown, ...(brief ? { brief } : {}) };
    io.progress("looking for what would change the answer");
    const { seed, futures } = comparison.design;
    const findings = await findingsOf(comparison.cases, measuresShown(comparison, question, options), {
      run: opened.run,
      seed,
      futures: Math.min(futures, FINDING_FUTURES),
      signal: io.signal,
    });
    await turn(io);
    const written = await writeReport(comparison, question, opened.evidence, {
      ...options,
      ...(findings ? { findings } : {}),
      ...(style ? { style } : {}),
      command: againReport(typed, comparison.design),
    });
    // Every format is made before the first is written: what one refuses leaves no half of a report behind.
    const files = [];
    for (const format of wanted) {
      io.progress(`writing ${format}`);
      files.push(...(await printed(print, written, format, io)));
      await turn(io);
    }
    io.progress("");
    for (const { ending, bytes } of files) {
      io.writeWhole(`${out}${ending}`, bytes);
      io.err(`Wrote ${out}${ending}.\n`);
    }
    return 0;
  },
};

/** What a brief's charts ask of the run, and what is refused or said before it. */
async function moreFor(
  brief: Brief | undefined,
  { options }: Given,
  wanted: readonly Format[],
  lab: OpenLab,
  io: Io,
): Promise<MoreToCompare> {
  const wishes = brief?.charts ?? [];
  const { refuseUnmet } = await import("@palanca/report/brief");
  const { refuseTooMany } = await import("@palanca/report");
  return {
    keep: wishes.map(({ of }) => of),
    alsoHangsOn: wishes.filter(({ form }) => form === "tornado" || form === "grades").map(({ of }) => of),
    differenceBands: true,
    look(cases) {
      if (wanted.includes("xlsx")) refuseTooMany(cases);
      if (!brief) return;
      refuseUnmet(brief, cases, lab.evidence);
      const own = seriesOwn(brief, cases, lab);
      if (own.length > 0 && typeof options.save === "string" && io.exists(options.save))
        io.err(
          `The brief draws ${own.join(", ")}, which \`palanca compare --save\` does not keep: blocks of ${options.save} without it are worked out anew and kept beside the others.\n`,
        );
    },
  };
}

/** Quantities that the brief draws over the years and the charts of its question do not. */
function seriesOwn(brief: Brief, cases: readonly Case[], lab: OpenLab): string[] {
  const bare = (of: string): string => of.replace(/\[[^\]]*\]$/, "").trim();
  const [first] = cases;
  const quantities = new Set(first?.plan.quantities.flatMap(({ name }) => [name, name.slice(name.indexOf(".") + 1)]));
  const kept = new Set((questionOf(first?.scenario, lab)?.charts ?? []).map(({ of }) => bare(of)));
  const drawn = (brief.charts ?? []).map(({ of }) => bare(of));
  return [...new Set(drawn)].filter((name) => quantities.has(name) && !kept.has(name));
}

/** Gives the terminal's Ctrl-C its turn between works that hold the thread. */
async function turn(io: Io): Promise<void> {
  await new Promise((resolve) => setImmediate(resolve));
  io.signal.throwIfAborted();
}

/** Futures that are searched for what would change the answer; more find the same boxes later. */
const FINDING_FUTURES = 2048;

/** A format that this machine cannot make is told in a sentence, and the others go on. */
async function printed(
  print: (report: Report, format: Format) => Promise<Printed[]>,
  written: Report,
  format: Format,
  io: Io,
): Promise<Printed[]> {
  try {
    return await print(written, format);
  } catch (error) {
    const problem = error instanceof ProblemsError ? error.problems[0] : undefined;
    if (problem?.kind !== "format-not-here") throw error;
    io.err(`No ${format}: ${problem.needed} ${problem.todo}\n`);
    return [];
  }
}

function wantedFormats(to: unknown): Format[] {
  const wanted = typeof to === "string" ? to.split(",").map((one) => one.trim()) : ["md", "html"];
  const unknown = wanted.find((one) => !(formats as readonly string[]).includes(one));
  if (unknown !== undefined)
    throw new UsageError(`There is no format ${unknown}; the formats are ${formats.join(", ")}.`);
  return [...new Set(wanted)] as Format[];
}

function styleOf(style: unknown): "chicago" | "apa" | undefined {
  if (style === undefined || style === "chicago" || style === "apa") return style;
  throw new UsageError(`--style takes chicago or apa; ${String(style)} is none.`);
}
