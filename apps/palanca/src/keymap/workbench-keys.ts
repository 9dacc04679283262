/** Keys that belong to no pane: those of the whole workbench, of every pane that lies over it, and of anywhere. */
import { chosenOf } from "../state/draft.js";
import { needsResult } from "../state/select.js";
import type { Bench, State } from "../state/state.js";
import type { Binding } from "./binding.js";

const nextScenario = (by: number) => (state: State) => {
  const { draft } = state.bench as Bench;
  const count = draft.scenarios.length;
  const next = draft.scenarios[(draft.chosen + by + count) % count] ?? chosenOf(draft);
  return { type: "step-taken", step: { does: "look", at: next.scenario.id } } as const;
};

const oneScenario = ({ bench }: State): string | undefined =>
  bench && bench.draft.scenarios.length < 2 ? "There is one scenario only." : undefined;

export const workbenchKeys: readonly Binding[] = [
  {
    keys: ["tab"],
    where: "workbench",
    says: "next pane",
    rank: 5,
    does: () => ({ type: "bench-pane-moved", by: 1 }),
  },
  {
    keys: ["shift-tab"],
    where: "workbench",
    says: "previous pane",
    does: () => ({ type: "bench-pane-moved", by: -1 }),
  },
  { keys: ["]"], where: "workbench", says: "next scenario", rank: 6, does: nextScenario(1), unless: oneScenario },
  { keys: ["["], where: "workbench", says: "previous scenario", does: nextScenario(-1), unless: oneScenario },
  {
    keys: ["u"],
    where: "opening",
    says: "undo",
    rank: 7,
    does: () => ({ type: "undone" }),
    unless: ({ bench }) => (bench?.history.past ? undefined : "Nothing to undo."),
  },
  {
    keys: ["U", "ctrl-r"],
    where: "opening",
    says: "redo",
    does: () => ({ type: "redone" }),
    unless: ({ bench }) => (bench?.history.future ? undefined : "Nothing to redo."),
  },
  {
    keys: ["y"],
    where: "opening",
    says: "copy the value in focus",
    does: () => ({ type: "asked", ask: { does: "copy-value" } }),
    unless: needsResult,
  },
  {
    keys: ["Y"],
    where: "opening",
    says: "copy the table in focus",
    does: () => ({ type: "asked", ask: { does: "copy-table" } }),
    unless: needsResult,
  },
  {
    keys: ["r"],
    where: "opening",
    says: "write a report",
    rank: 7,
    does: () => ({ type: "asked", ask: { does: "report" } }),
    unless: needsResult,
  },
  { keys: ["q", "escape"], where: "workbench", says: "back", rank: 9, does: () => ({ type: "question-left" }) },
];

export const overKeys: readonly Binding[] = [
  { keys: ["escape", "q"], where: "over", says: "close", rank: 9, does: () => ({ type: "pane-closed" }) },
];

export const anywhereKeys: readonly Binding[] = [
  {
    keys: ["ctrl-z"],
    where: "anywhere",
    says: "suspend",
    does: () => ({ type: "asked", ask: { does: "suspend" } }),
  },
  { keys: ["ctrl-c"], where: "anywhere", says: "end at once", does: () => ({ type: "quit", code: 130 }) },
];
