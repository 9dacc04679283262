import { type Command, jsonOption, printJson, UsageError } from "./command.js";
import { comparisonAnswer } from "./comparison-answer.js";
import { comparisonText } from "./comparison-text.js";
import { replaySession } from "./replay-session.js";

/** Does a saved session again, here or at another place, tells it as prose and prints the figures that it ends with. */
export const replay: Command = {
  path: "replay",
  says: "do a saved session of the lab again, and print the figures that it ends with",
  takes: [{ name: "session", says: "a session file, as the lab saves them" }],
  options: [
    { name: "place", value: "id", says: "at another place than the session's own" },
    { name: "futures", value: "n", says: "over so many futures (the session's own when not given)" },
    jsonOption,
  ],
  examples: ["palanca replay examples/honduras-session.yaml --futures 512"],
  async run(given, { io, lab }) {
    const [file] = given.args;
    if (file === undefined) throw new UsageError("replay takes a session file.");
    const opened = await lab();
    const { told, ...compared } = await replaySession(file, given, opened, io);
    if (given.options.json) {
      printJson(io, { format: "palanca-replay/1", told, comparison: comparisonAnswer(compared) });
      return 0;
    }
    io.out(`${told.map((sentence, i) => `${String(i + 1).padStart(3)}. ${sentence}`).join("\n")}\n\n`);
    io.out(comparisonText(compared, opened.evidence));
    return 0;
  },
};
