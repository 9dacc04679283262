import { availableParallelism } from "node:os";
import { type Command, jsonOption, printJson } from "./command.js";

/** Says what the lab runs on, for a question to the makers. */
export const doctor: Command = {
  path: "doctor",
  says: "say what the lab runs on and whether it is whole",
  takes: [],
  options: [jsonOption],
  examples: ["palanca doctor"],
  async run(given, { io, lab }) {
    const opened = await lab();
    const { data } = opened.evidence;
    const answer = {
      format: "palanca-doctor/1",
      version: opened.version,
      node: process.versions.node,
      platform: `${process.platform} ${process.arch}`,
      threads: availableParallelism(),
      terminal: io.isTerminal ? `${io.width} by ${io.height}` : "none",
      colour: io.colour,
      models: opened.modelIds.length,
      questions: opened.questions.length,
      facts: data.facts.length,
      causal_claims: data.causal.length,
      evidence: data.hash.slice(0, 12),
    };
    if (given.options.json) printJson(io, answer);
    else
      for (const [name, value] of Object.entries(answer).slice(1))
        io.out(`${name.replace("_", " ").padEnd(14)} ${value}\n`);
    return 0;
  },
};
