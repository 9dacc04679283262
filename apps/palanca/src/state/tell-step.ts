/** A step in words, as a sentence that reads on from the one before. */
import { tell, tellCount } from "@palanca/charts";
import { plainText } from "@palanca/engine";
import type { Evidence } from "@palanca/evidence";
import type { Step } from "@palanca/scenarios";
import { chosenOf, type Draft } from "./draft.js";
import { levelOf, pathOf } from "./levers.js";
import type { LeverInfo } from "./state.js";

export interface Names {
  readonly levers: readonly LeverInfo[];
  /** Labels of inputs, as far as they are known. */
  readonly inputs: Readonly<Record<string, { readonly label: string }>>;
  readonly evidence: Evidence;
}

/** Tells what the step does to this draft, which is the one before it. */
export function tellStep(step: Step, draft: Draft, names: Names): string {
  const title = (id: string): string => {
    const one = draft.scenarios.find(({ scenario }) => scenario.id === id);
    return `"${plainText(one?.scenario.title ?? id)}"`;
  };
  const here = `"${plainText(chosenOf(draft).scenario.title)}"`;
  switch (step.does) {
    case "set": {
      const lever = names.levers.find(({ name }) => name === step.lever);
      if (!lever) return `Set ${plainText(step.lever)} in ${here}.`;
      const before = levelOf(pathOf(chosenOf(draft).scenario.levers, lever.name), lever);
      const [from, to] = [tell(before, lever.unit), tell(levelOf(step.to, lever), lever.unit)];
      return `Moved ${lower(lever.label)} from ${from} to ${to} in ${here}.`;
    }
    case "reset": {
      const label = names.levers.find(({ name }) => name === step.lever)?.label ?? step.lever;
      return `Put ${lower(plainText(label))} back to where ${here} has it.`;
    }
    case "look":
      return `Looked at ${title(step.at)}.`;
    case "copy":
      return `Copied ${title(step.scenario)} as "${plainText(step.title)}" and looked at it.`;
    case "rename":
      return `Called ${title(step.scenario)} "${plainText(step.title)}".`;
    case "pin":
      return `Kept ${title(step.scenario)} in chart and measures.`;
    case "unpin":
      return `No longer kept ${title(step.scenario)} in chart and measures.`;
    case "remove":
      return `Removed ${title(step.scenario)}.`;
    case "place":
      return `Asked the question for ${names.evidence.place(step.place)?.name ?? plainText(step.place)}.`;
    case "whose": {
      const label = lower(plainText(names.inputs[step.of]?.label ?? step.of));
      const fact = names.evidence.fact(step.fact);
      if (step.fact === "all") return `Took all authors' numbers for ${label}.`;
      return `Took the number of ${plainText(fact?.said_by ?? step.fact)} for ${label}.`;
    }
    case "seed":
      return `Drew the futures from seed ${step.seed}.`;
    case "futures":
      return `Ran ${tellCount(step.futures)} futures.`;
  }
}

/** A label within a sentence; what begins with two capitals is a name. */
function lower(label: string): string {
  return /^[A-Z][^A-Z]/.test(label) ? (label[0] as string).toLowerCase() + label.slice(1) : label;
}
