import { didYouMean, ProblemsError } from "@palanca/engine";
import type { Scenario } from "@palanca/scenarios";
import { asRun, comparedScenarios, openDraft } from "../state/draft.js";
import { leversOf } from "../state/levers.js";
import { takeStep } from "../state/step.js";
import { scenariosOf, toldSteps } from "../workspace/session-file.js";
import { type Command, jsonOption, printJson, UsageError, wholeNumber } from "./command.js";
import { comparisonAnswer } from "./comparison-answer.js";
import { comparisonText } from "./comparison-text.js";

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
    const { readSession } = await import("@palanca/scenarios/read");
    const session = readSession(io.readText(file), file);
    const question = opened.questions.find(({ id }) => id === session.question);
    if (!question)
      throw unknownQuestion(
        file,
        session.question,
        opened.questions.map(({ id }) => id),
      );
    const { place, futures } = given.options;
    const first = openDraft(question, scenariosOf(question, opened.scenarios));
    const steps = typeof place === "string" ? [...session.steps, { does: "place", place } as const] : session.steps;
    const draft = steps.reduce(takeStep, first);
    const baseline = opened.resolve({ ...(asRun(draft, draft.scenarios[0] as never) as Scenario), levers: {} });
    const names = { levers: leversOf(baseline), inputs: baseline.settled.inputs, evidence: opened.evidence };
    const told = toldSteps(steps, first, names);
    const comparison = await opened.compare(comparedScenarios(draft).map(opened.resolve), {
      seed: draft.seed,
      futures: wholeNumber(given, "futures", draft.futures, 10_000_000),
      hangsOn: question.measures ?? [],
      signal: io.signal,
      command: `palanca replay ${file}${typeof place === "string" ? ` --place ${place}` : ""}${typeof futures === "string" ? ` --futures ${futures}` : ""}`,
    });
    const shown = question.measures ?? comparison.measures.map(({ name }) => name);
    const compared = { comparison, question, shown };
    if (given.options.json) {
      printJson(io, { format: "palanca-replay/1", told, comparison: comparisonAnswer(compared) });
      return 0;
    }
    io.out(`${told.map((sentence, i) => `${String(i + 1).padStart(3)}. ${sentence}`).join("\n")}\n\n`);
    io.out(comparisonText(compared, opened.evidence));
    return 0;
  },
};

function unknownQuestion(file: string, id: string, known: readonly string[]): ProblemsError {
  const todo = didYouMean(id, known) || `The questions are ${known.join(", ")}.`;
  return new ProblemsError([
    { kind: "unknown-question", where: { file }, seen: id, needed: `There is no question called ${id}.`, todo },
  ]);
}
