/** A step of a session applied to the draft: what is undone, written to the session's file, and done again by a replay. */
import type { LeverPath } from "@palanca/model-kit";
import type { Step } from "@palanca/scenarios";
import { type BenchScenario, chosenOf, type Draft, type Policy } from "./draft.js";
import { keyOf } from "./levers.js";

/** The draft after the step; the same draft when there is nothing to do, as when a scenario is gone. */
export function takeStep(draft: Draft, step: Step): Draft {
  switch (step.does) {
    case "set":
      return withLevers(draft, (levers) => withPath(levers, step.lever, step.to));
    case "reset": {
      const given = chosenOf(draft).origin.levers;
      return withLevers(draft, (levers) => {
        const { [keyOf(levers, step.lever)]: _gone, ...rest } = levers;
        const key = keyOf(given, step.lever);
        const path = given[key];
        return path === undefined ? rest : withPath(rest, key, path);
      });
    }
    case "look":
      return at(draft, step.at, (index) => ({ ...draft, chosen: index }));
    case "copy":
      return at(draft, step.scenario, (index) => {
        const { scenario } = draft.scenarios[index] as BenchScenario;
        const { file: _file, text: _text, lines: _lines, ...rest } = scenario;
        const copied = { ...rest, id: step.as, title: step.title };
        const scenarios = [...draft.scenarios, { scenario: copied, origin: copied, isPinned: false }];
        return draft.scenarios.some((one) => one.scenario.id === step.as)
          ? draft
          : { ...draft, scenarios, chosen: scenarios.length - 1 };
      });
    case "rename":
      return change(draft, step.scenario, (one) => ({
        ...one,
        scenario: { ...one.scenario, title: step.title },
        origin: { ...one.origin, title: step.title },
      }));
    case "pin":
    case "unpin":
      return change(draft, step.scenario, (one) => ({ ...one, isPinned: step.does === "pin" }));
    case "remove":
      return at(draft, step.scenario, (index) => {
        // The baseline is what all else is measured against.
        if (index === 0) return draft;
        const scenarios = draft.scenarios.filter((_, i) => i !== index);
        const chosen = draft.chosen >= index ? Math.max(0, draft.chosen - 1) : draft.chosen;
        return { ...draft, scenarios, chosen };
      });
    case "place":
      return { ...draft, place: step.place };
    case "whose":
      return { ...draft, whose: { ...draft.whose, [step.of]: step.fact } };
    case "seed":
      return { ...draft, seed: step.seed };
    case "futures":
      return { ...draft, futures: step.futures };
  }
}

function at(draft: Draft, id: string, change: (index: number) => Draft): Draft {
  const index = draft.scenarios.findIndex((one) => one.scenario.id === id);
  return index < 0 ? draft : change(index);
}

function change(draft: Draft, id: string, how: (one: BenchScenario) => BenchScenario): Draft {
  return at(draft, id, (index) => ({
    ...draft,
    scenarios: draft.scenarios.map((one, i) => (i === index ? how(one) : one)),
  }));
}

function withLevers(draft: Draft, how: (levers: Policy) => Policy): Draft {
  return change(draft, chosenOf(draft).scenario.id, (one) => ({
    ...one,
    scenario: { ...one.scenario, levers: how(one.scenario.levers) },
  }));
}

function withPath(levers: Policy, name: string, path: LeverPath): Policy {
  return { ...levers, [keyOf(levers, name)]: path };
}
