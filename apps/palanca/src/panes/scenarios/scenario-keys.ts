/** Keys of the scenarios: look at, add, copy, rename, pin, remove. */

import type { Step } from "@palanca/scenarios";
import type { Binding } from "../../keymap/binding.js";
import type { Action } from "../../state/actions.js";
import type { BenchScenario } from "../../state/draft.js";
import { type Bench, type State, sliceOf } from "../../state/state.js";
import { acted } from "../pane.js";
import { focusedScenario, type ScenariosSlice } from "./scenarios-slice.js";

const isTyping = (state: State): boolean => sliceOf<ScenariosSlice>(state, "scenarios").typed !== undefined;
const focused = (state: State): BenchScenario => focusedScenario(state) as BenchScenario;
const id = (state: State): string => focused(state).scenario.id;
const took = (step: Step): Action => ({ type: "step-taken", step });
const toLast = acted("scenarios", "walked", { by: 1_000_000 });

const isBaseline = (state: State): boolean => state.bench?.draft.scenarios[0] === focusedScenario(state);
const onlyOthers = (state: State): string | undefined =>
  isBaseline(state) ? "The baseline stays: all else is measured against it." : undefined;

function copy(state: State, from: BenchScenario, title: string): readonly Action[] {
  const { scenarios } = (state.bench as Bench).draft;
  let number = scenarios.length;
  while (scenarios.some(({ scenario }) => scenario.id === `own-${number}`)) number++;
  return [took({ does: "copy", scenario: from.scenario.id, as: `own-${number}`, title }), toLast];
}

function rename(state: State): readonly Action[] {
  const title = (sliceOf<ScenariosSlice>(state, "scenarios").typed ?? "").trim();
  const end = acted("scenarios", "dropped");
  if (title === "") return [end, { type: "note-shown", text: "A scenario needs a name." }];
  return [end, took({ does: "rename", scenario: id(state), title })];
}

export const scenarioKeys: readonly Binding[] = [
  { keys: ["enter"], where: "scenarios", says: "rename it so", rank: 1, when: isTyping, does: rename },
  {
    keys: ["escape"],
    where: "scenarios",
    says: "leave the name",
    rank: 2,
    when: isTyping,
    does: () => acted("scenarios", "dropped"),
  },
  {
    keys: ["backspace"],
    where: "scenarios",
    says: "erase",
    when: isTyping,
    does: () => acted("scenarios", "erased"),
  },
  {
    keys: ["enter"],
    where: "scenarios",
    says: "look at it",
    rank: 1,
    does: (state) => [took({ does: "look", at: id(state) }), { type: "pane-closed" }],
  },
  {
    keys: ["a"],
    where: "scenarios",
    says: "add one like the baseline",
    rank: 3,
    does: (state) => copy(state, (state.bench as Bench).draft.scenarios[0] as BenchScenario, "My scenario"),
  },
  {
    keys: ["c"],
    where: "scenarios",
    says: "copy it",
    rank: 2,
    does: (state) => copy(state, focused(state), `${focused(state).scenario.title}, copy`),
  },
  {
    keys: ["n"],
    where: "scenarios",
    says: "rename",
    rank: 4,
    does: () => acted("scenarios", "rename-began"),
  },
  {
    keys: ["p"],
    where: "scenarios",
    says: "pin: keep it in chart and measures",
    rank: 5,
    does: (state) => took({ does: focused(state).isPinned ? "unpin" : "pin", scenario: id(state) }),
    unless: (state) => (isBaseline(state) ? "The baseline is always compared." : undefined),
  },
  {
    keys: ["d"],
    where: "scenarios",
    says: "what differs, or every lever",
    rank: 6,
    does: () => acted("scenarios", "all-shown"),
  },
  {
    keys: ["x"],
    where: "scenarios",
    says: "remove",
    rank: 7,
    does: (state) => took({ does: "remove", scenario: id(state) }),
    unless: onlyOthers,
  },
];
