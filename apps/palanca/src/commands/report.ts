import { type Format, formats, print, writeReport } from "@palanca/report";
import { type Command, UsageError } from "./command.js";
import { compareScenarios, runOptions } from "./compare-scenarios.js";

/** Writes a comparison as a report that a sceptical reader can check. */
export const report: Command = {
  path: "report",
  says: "write a comparison as a report: Markdown and one HTML file",
  takes: [{ name: "scenario", says: "as for compare", many: true }],
  options: [
    { name: "out", value: "name", says: "where to write, without ending (report when not given)" },
    { name: "to", value: "md,html", says: "which formats (md,html when not given)" },
    ...runOptions,
  ],
  examples: [
    "palanca report honduras-promise --out honduras --futures 512",
    "palanca report honduras-promise honduras-slower --to html --out two --futures 512",
  ],
  async run(given, { io, lab }) {
    if (given.args.length === 0) throw new UsageError("report takes at least one scenario.");
    const wanted =
      typeof given.options.to === "string" ? given.options.to.split(",").map((one) => one.trim()) : ["md", "html"];
    const unknown = wanted.find((one) => !(formats as readonly string[]).includes(one));
    if (unknown !== undefined)
      throw new UsageError(`There is no format ${unknown}; the formats are ${formats.join(", ")}.`);
    const out = typeof given.options.out === "string" ? given.options.out : "report";
    const opened = await lab();
    const { comparison, question, shown } = await compareScenarios(given.args, given, opened, io);
    const written = writeReport(comparison, question, opened.evidence, { measures: shown });
    for (const format of wanted) {
      const { bytes, extension } = print(written, format as Format);
      const path = `${out}.${extension}`;
      io.writeWhole(path, bytes);
      io.err(`Wrote ${path}.\n`);
    }
    return 0;
  },
};
