import { type Command, jsonOption, printJson, UsageError } from "./command.js";
import { compareScenarios, runOptions } from "./compare-scenarios.js";
import { comparisonAnswer } from "./comparison-answer.js";
import { comparisonText } from "./comparison-text.js";
import { precisionOptions } from "./precision-ask.js";

/** Sets scenarios against the first one over the same futures. */
export const compare: Command = {
  path: "compare",
  says: "set scenarios against a baseline over the same futures",
  takes: [
    {
      name: "scenario",
      says: "a file, one of the lab's own, or several joined by +",
      many: true,
    },
  ],
  options: [...runOptions, ...precisionOptions, jsonOption],
  examples: [
    "palanca compare seeds/scenarios/honduras-promise.yaml",
    "palanca compare honduras-promise honduras-slower --futures 512",
    "palanca compare honduras-promise --against honduras-slower --futures 512",
    "palanca compare honduras-promise --measure lives_saved,cost_share_2020 --json",
    "palanca compare honduras-promise --measure lives_saved --within 500 --seconds 20",
  ],
  async run(given, { io, lab }) {
    if (given.args.length === 0) throw new UsageError("compare takes at least one scenario.");
    const opened = await lab();
    const compared = await compareScenarios(given.args, given, opened, io);
    if (given.options.json) printJson(io, comparisonAnswer(compared));
    else io.out(comparisonText(compared, opened.evidence));
    return 0;
  },
};
