/** A saved session done again: what was done in sentences, and the comparison that it ends with. */
import { didYouMean, ProblemsError } from "@palanca/engine";
import type { Scenario } from "@palanca/scenarios";
import type { Io } from "../io.js";
import type { OpenLab } from "../open-lab.js";
import { asRun, comparedScenarios, openDraft } from "../state/draft.js";
import { leversOf } from "../state/levers.js";
import { takeStep } from "../state/step.js";
import { madeBySession, scenariosOf, toldSteps } from "../workspace/session-file.js";
import { type Given, wholeNumber } from "./command.js";
import type { Compared } from "./compare-scenarios.js";

/** Reads and replays a session file, at the place and over the futures that the options name. Throws ProblemsError for what cannot be read. */
export async function replaySession(
  file: string,
  given: Given,
  lab: OpenLab,
  io: Io,
): Promise<Compared & { readonly told: readonly string[] }> {
  const { readSession } = await import("@palanca/scenarios/read");
  const text = io.readText(file);
  const session = readSession(text, file);
  const question = lab.questions.find(({ id }) => id === session.question);
  if (!question)
    throw unknownQuestion(
      file,
      session.question,
      lab.questions.map(({ id }) => id),
    );
  const { place, futures } = given.options;
  const first = openDraft(question, scenariosOf(question, lab.scenarios));
  const steps = typeof place === "string" ? [...session.steps, { does: "place", place } as const] : session.steps;
  const draft = steps.reduce(takeStep, first);
  const baseline = lab.resolve({ ...(asRun(draft, draft.scenarios[0] as never) as Scenario), levers: {} });
  const names = { levers: leversOf(baseline), inputs: baseline.settled.inputs, evidence: lab.evidence };
  const told = toldSteps(steps, first, names);
  const comparison = await lab.compare(comparedScenarios(draft).map(lab.resolve), {
    seed: draft.seed,
    futures: wholeNumber(given, "futures", draft.futures, 10_000_000),
    hangsOn: question.measures ?? [],
    signal: io.signal,
  });
  const shown = question.measures ?? comparison.measures.map(({ name }) => name);
  const asked = [
    ...(typeof place === "string" ? ["--place", place] : []),
    ...(typeof futures === "string" ? ["--futures", futures] : []),
  ];
  return { told, comparison: madeBySession(comparison, { file, text }, asked), question, shown };
}

function unknownQuestion(file: string, id: string, known: readonly string[]): ProblemsError {
  const todo = didYouMean(id, known) || `The questions are ${known.join(", ")}.`;
  return new ProblemsError([
    { kind: "unknown-question", where: { file }, seen: id, needed: `There is no question called ${id}.`, todo },
  ]);
}
