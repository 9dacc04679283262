import { type Met, stack } from "@palanca/scenarios";
import { type Command, jsonOption, printJson, UsageError } from "../command.js";
import { findScenario } from "../find-scenarios.js";

/** Stacks scenarios to one file and says which keys met. */
export const scenarioMerge: Command = {
  path: "scenario merge",
  says: "stack scenarios to one, and say which keys met",
  takes: [{ name: "scenario", says: "files or the lab's own, first to last; later ones win", many: true }],
  options: [
    { name: "out", value: "file", says: "write the file here instead of printing it" },
    { name: "force", says: "write over a file that is there" },
    jsonOption,
  ],
  examples: ["palanca scenario merge soldiers-three-years honduras-promise"],
  async run(given, { io, lab }) {
    if (given.args.length < 2) throw new UsageError("scenario merge takes two scenarios or more.");
    const opened = await lab();
    const found = [];
    for (const name of given.args) found.push((await findScenario(name, opened, io)).scenario);
    const { scenario, met } = stack(found);
    const { writeScenario } = await import("@palanca/scenarios/read");
    const text = writeScenario(scenario);
    if (given.options.json) printJson(io, { format: "palanca-scenario-merge/1", text, met });
    else {
      for (const one of met) io.err(metText(one));
      const { out } = given.options;
      if (typeof out !== "string") io.out(text);
      else if (io.exists(out) && !given.options.force)
        throw new UsageError(`${out} is there already; give --force to write over it.`);
      else io.writeWhole(out, text);
    }
    return 0;
  },
};

function metText({ key, values }: Met): string {
  return `${key} met: ${values.map(({ scenario, value }) => `${scenario} says ${JSON.stringify(value)}`).join(", ")}; the last wins.\n`;
}
