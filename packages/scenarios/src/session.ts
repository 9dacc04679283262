/** A session of the lab as data: the question and what was done, step by step, so that it can be done again, here or elsewhere. */
import type { LeverPath } from "@palanca/model-kit";

export interface Session {
  readonly question: string;
  readonly steps: readonly Step[];
}

/** One thing that a user did. Scenarios are named by their ids, levers and inputs by their full names. */
export type Step =
  | { readonly does: "set"; readonly lever: string; readonly to: LeverPath }
  | { readonly does: "reset"; readonly lever: string }
  | { readonly does: "look"; readonly at: string }
  | { readonly does: "copy"; readonly scenario: string; readonly as: string; readonly title: string }
  | { readonly does: "rename"; readonly scenario: string; readonly title: string }
  | { readonly does: "pin"; readonly scenario: string }
  | { readonly does: "unpin"; readonly scenario: string }
  | { readonly does: "remove"; readonly scenario: string }
  | { readonly does: "place"; readonly place: string }
  /** Takes one author's number (a fact id), or all authors' (`all`). */
  | { readonly does: "whose"; readonly of: string; readonly fact: string }
  | { readonly does: "seed"; readonly seed: number }
  | { readonly does: "futures"; readonly futures: number };

/** The first line of every session file. */
export const sessionFormat = "palanca-session/1";

/**
 * Writes a session as YAML with a sentence over each step, so that the file reads as prose. `told` gives the sentence of each step.
 */
export function writeSession(session: Session, told: (step: Step, at: number) => string): string {
  const head = [
    "# What was done in the lab, in order. `palanca replay` does it again; with --place, at another place.",
    `format: ${sessionFormat}`,
    `question: ${scalar(session.question)}`,
  ];
  const steps = session.steps.flatMap((step, i) => {
    const [first = "", ...rest] = Object.entries(written(step)).map(([key, value]) => `${key}: ${scalar(value)}`);
    return [`  # ${comment(told(step, i))}`, `  - ${first}`, ...rest.map((line) => `    ${line}`)];
  });
  return `${[...head, steps.length > 0 ? "steps:" : "steps: []", ...steps].join("\n")}\n`;
}

/** The steps without those of which the next leaves nothing: a lever that is moved on is moved once. */
export function compacted(steps: readonly Step[]): readonly Step[] {
  return steps.filter((step, i) => {
    const next = steps[i + 1];
    return !next || !overrides(next, step);
  });
}

/** The step as the mapping of a file. */
function written(step: Step): Record<string, unknown> {
  switch (step.does) {
    case "set":
      return { set: step.lever, to: step.to };
    case "reset":
      return { reset: step.lever };
    case "look":
      return { look: step.at };
    case "copy":
      return { copy: step.scenario, as: step.as, title: step.title };
    case "rename":
      return { rename: step.scenario, title: step.title };
    case "pin":
    case "unpin":
    case "remove":
      return { [step.does]: step.scenario };
    case "place":
      return { place: step.place };
    case "whose":
      return { whose: step.of, take: step.fact };
    case "seed":
      return { seed: step.seed };
    case "futures":
      return { futures: step.futures };
  }
}

/** Whether the next step leaves nothing of this one: a lever moved on, another scenario looked at, a number typed anew. */
function overrides(next: Step, step: Step): boolean {
  if (next.does !== step.does) return false;
  if (step.does === "set") return next.does === "set" && next.lever === step.lever;
  if (step.does === "whose") return next.does === "whose" && next.of === step.of;
  return step.does === "look" || step.does === "place" || step.does === "seed" || step.does === "futures";
}

/** JSON is YAML, and quotes whatever could be read as something else. */
function scalar(value: unknown): string {
  if (typeof value === "string")
    return /^(?!(?:true|false|null)$)[a-z][a-z0-9_.-]*$/.test(value) ? value : JSON.stringify(value);
  return JSON.stringify(value);
}

function comment(text: string): string {
  return text.replace(/\s+/g, " ");
}
