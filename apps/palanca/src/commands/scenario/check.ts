import { type Command, jsonOption, printJson, UsageError } from "../command.js";
import { findScenario } from "../find-scenarios.js";

/** Reads and settles a scenario without running it. */
export const scenarioCheck: Command = {
  path: "scenario check",
  says: "say whether a scenario can be run, and what had to be assumed",
  takes: [{ name: "scenario", says: "a file or one of the lab's own", many: true }],
  options: [jsonOption],
  examples: [
    "palanca scenario check seeds/scenarios/honduras-promise.yaml",
    "palanca scenario check honduras-promise honduras-slower --json",
  ],
  async run(given, { io, lab }) {
    if (given.args.length === 0) throw new UsageError("scenario check takes at least one scenario.");
    const opened = await lab();
    await opened.loadParser();
    const checked = [];
    for (const name of given.args) {
      const { scenario } = await findScenario(name, opened, io);
      const one = opened.resolve(scenario);
      checked.push({
        id: one.id,
        title: one.title,
        place: one.settled.place,
        models: one.model.id,
        hash: one.hash,
        warnings: one.warnings,
      });
    }
    if (given.options.json) printJson(io, { format: "palanca-scenario-check/1", scenarios: checked });
    else
      for (const one of checked)
        io.out(`${one.id} can be run at ${one.place}.\n${one.warnings.map((warning) => `  - ${warning}\n`).join("")}`);
    return 0;
  },
};
