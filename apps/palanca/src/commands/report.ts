import { ProblemsError } from "@palanca/engine";
import { type Format, formats, type Printed, print, type Report, writeReport } from "@palanca/report";
import type { Io } from "../io.js";
import { type Command, UsageError } from "./command.js";
import { compareScenarios, runOptions } from "./compare-scenarios.js";
import { refuseIfThere, reportName } from "./report-name.js";

/** Writes a comparison as a report that a sceptical reader can check. */
export const report: Command = {
  path: "report",
  says: "write a comparison as a report that can be checked",
  takes: [{ name: "scenario", says: "as for compare", many: true }],
  options: [
    {
      name: "out",
      value: "name",
      says: "where to write: a name without ending, or a folder (report when not given); csv writes one file a table, as name-measures.csv",
    },
    { name: "to", value: "formats", says: `which of ${formats.join(",")} (md,html when not given)` },
    { name: "force", says: "write over files that are there" },
    ...runOptions,
  ],
  examples: [
    "palanca report honduras-promise --out honduras --futures 512 --force",
    "palanca report honduras-promise honduras-slower --to xlsx,csv,json,bib --out two --futures 512 --force",
  ],
  async run(given, { io, lab }) {
    if (given.args.length === 0) throw new UsageError("report takes at least one scenario.");
    const wanted = wantedFormats(given.options.to);
    const out = reportName(given.options.out, io);
    const opened = await lab();
    const { comparison, question, shown } = await compareScenarios(given.args, given, opened, io);
    const written = await writeReport(comparison, question, opened.evidence, { measures: shown });
    // Every format is made before the first is written: what one refuses leaves no half of a report behind.
    const files = [];
    for (const format of wanted) {
      io.progress(`writing ${format}`);
      files.push(...(await printed(written, format, io)));
    }
    io.progress("");
    const paths = files.map(({ ending }) => `${out}${ending}`);
    if (!given.options.force) refuseIfThere(paths, io);
    files.forEach(({ bytes }, i) => {
      io.writeWhole(paths[i] as string, bytes);
      io.err(`Wrote ${paths[i]}.\n`);
    });
    return 0;
  },
};

/** A format that this machine cannot make is told in a sentence, and the others go on. */
async function printed(written: Report, format: Format, io: Io): Promise<Printed[]> {
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
