/** The file of a session: written as it goes, read when it is opened again, listed on home. */
import type { Comparison } from "@palanca/analysis";
import type { Evidence } from "@palanca/evidence";
import type { Question } from "@palanca/model-kit";
import { compacted, type Scenario, type Step, writeSession } from "@palanca/scenarios";
import { quoted } from "../quoted-word.js";
import type { Draft } from "../state/draft.js";
import { stepsOf } from "../state/history.js";
import type { Bench } from "../state/state.js";
import { takeStep } from "../state/step.js";
import { type Names, tellStep } from "../state/tell-step.js";

export const SESSIONS = "sessions";

/** The session on the workbench as a file that reads as prose. */
export function sessionText(bench: Bench, evidence: Evidence): string {
  const steps = compacted(stepsOf(bench.history));
  const names: Names = { levers: bench.levers, inputs: inputsOf(bench), evidence };
  const told = toldSteps(steps, bench.first, names);
  return writeSession({ question: bench.question.id, steps }, (_step, at) => told[at] ?? "");
}

/** The sentence of every step, each told of the draft before it. */
export function toldSteps(steps: readonly Step[], first: Draft, names: Names): string[] {
  let draft = first;
  return steps.map((step) => {
    const told = tellStep(step, draft, names);
    draft = takeStep(draft, step);
    return told;
  });
}

/** The scenarios of a question, the baseline first. */
export function scenariosOf(question: Question, scenarios: ReadonlyMap<string, Scenario>): Scenario[] {
  const ids = [question.baseline, ...question.scenarios.filter((id) => id !== question.baseline)];
  return ids.flatMap((id) => scenarios.get(id) ?? []);
}

function inputsOf(bench: Bench): Names["inputs"] {
  return bench.run.comparison?.cases.at(-1)?.settled.inputs ?? {};
}

/** What a session made is made again by the session: its text goes into the record with the command that replays it. */
export function madeBySession(
  comparison: Comparison,
  session: { readonly file: string; readonly text: string },
  asked: readonly string[] = [],
): Comparison {
  const { record } = comparison;
  const command = ["palanca replay", quoted(session.file), ...asked].join(" ");
  return { ...comparison, record: { ...record, command, scenarios: [...record.scenarios, session] } };
}
