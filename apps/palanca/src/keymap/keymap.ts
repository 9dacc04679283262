/** Every key as data, with words and a reason when it is off. The key bar, the help page and docs/keys.md are made from this list. */
import type { Action } from "../state/actions.js";
import { levelOf, pathOf } from "../state/levers.js";
import type { Bench, State } from "../state/state.js";

export type Where = "home" | "search" | "workbench" | "typing" | "overlay" | "anywhere";

export interface Binding {
  readonly keys: readonly string[];
  readonly where: Where;
  readonly says: string;
  /** Shown in the key bar when there is room; lower first. */
  readonly rank?: number;
  readonly does: (state: State) => Action;
  /** Why it does nothing now, when it does not. */
  readonly unless?: (state: State) => string | undefined;
}

const leversOnly = ({ bench }: State): string | undefined =>
  bench?.pane !== "levers"
    ? "Only levers can be moved; tab goes to them."
    : bench.levers.length === 0
      ? "This question has no levers."
      : undefined;

const atEnd =
  (end: 0 | 1) =>
  (state: State): string | undefined => {
    const lever = state.bench?.levers[state.bench.lever];
    if (leversOnly(state) || !lever) return leversOnly(state);
    const level = levelOf(pathOf((state.bench as Bench).policy, lever.name), lever);
    return level === lever.range[end] ? `Already at the ${end ? "top" : "bottom"} of its range.` : undefined;
  };

const needsResult = ({ bench }: State): string | undefined =>
  bench?.run.comparison ? undefined : "The first futures are still on their way.";

export const keymap: readonly Binding[] = [
  { keys: ["up", "k"], where: "home", says: "previous question", does: () => ({ type: "focus-moved", by: -1 }) },
  { keys: ["down", "j"], where: "home", says: "next question", does: () => ({ type: "focus-moved", by: 1 }) },
  { keys: ["enter"], where: "home", says: "open", rank: 1, does: () => ({ type: "question-chosen" }) },
  { keys: ["/"], where: "home", says: "search", rank: 2, does: () => ({ type: "search-began" }) },
  { keys: ["q"], where: "home", says: "quit", rank: 9, does: () => ({ type: "quit", code: 0 }) },

  { keys: ["up"], where: "search", says: "previous", does: () => ({ type: "focus-moved", by: -1 }) },
  { keys: ["down"], where: "search", says: "next", does: () => ({ type: "focus-moved", by: 1 }) },
  { keys: ["enter"], where: "search", says: "open", rank: 1, does: () => ({ type: "question-chosen" }) },
  { keys: ["escape"], where: "search", says: "stop searching", rank: 2, does: () => ({ type: "search-ended" }) },
  {
    keys: ["backspace"],
    where: "search",
    says: "erase",
    does: ({ home }) => ({ type: "search-typed", text: (home.search ?? "").slice(0, -1) }),
  },

  {
    keys: ["left", "h"],
    where: "workbench",
    says: "lower",
    rank: 1,
    does: () => ({ type: "lever-moved", steps: -1 }),
    unless: atEnd(0),
  },
  {
    keys: ["right", "l"],
    where: "workbench",
    says: "raise",
    rank: 1,
    does: () => ({ type: "lever-moved", steps: 1 }),
    unless: atEnd(1),
  },
  {
    keys: ["H", "shift-left"],
    where: "workbench",
    says: "lower by a quarter of the range",
    does: () => ({ type: "lever-moved", steps: -5 }),
    unless: atEnd(0),
  },
  {
    keys: ["L", "shift-right"],
    where: "workbench",
    says: "raise by a quarter of the range",
    does: () => ({ type: "lever-moved", steps: 5 }),
    unless: atEnd(1),
  },
  { keys: ["up", "k"], where: "workbench", says: "previous", does: () => ({ type: "focus-moved", by: -1 }) },
  { keys: ["down", "j"], where: "workbench", says: "next", does: () => ({ type: "focus-moved", by: 1 }) },
  { keys: ["tab"], where: "workbench", says: "next pane", rank: 4, does: () => ({ type: "pane-moved", by: 1 }) },
  { keys: ["shift-tab"], where: "workbench", says: "previous pane", does: () => ({ type: "pane-moved", by: -1 }) },
  {
    keys: ["e"],
    where: "workbench",
    says: "evidence",
    rank: 2,
    does: () => ({ type: "evidence-opened" }),
    unless: needsResult,
  },
  { keys: ["s"], where: "workbench", says: "scenario", rank: 3, does: () => ({ type: "scenario-moved" }) },
  { keys: ["c"], where: "workbench", says: "chart", rank: 5, does: () => ({ type: "chart-moved" }) },
  {
    keys: ["p"],
    where: "workbench",
    says: "parameters",
    rank: 6,
    does: () => ({ type: "parameters-opened" }),
    unless: needsResult,
  },
  {
    keys: ["v"],
    where: "workbench",
    says: "chart in words",
    does: () => ({ type: "spoken-opened" }),
    unless: needsResult,
  },
  {
    keys: ["backspace"],
    where: "workbench",
    says: "lever back to the scenario",
    does: () => ({ type: "lever-reset" }),
    unless: leversOnly,
  },
  {
    keys: ["u"],
    where: "workbench",
    says: "undo",
    rank: 7,
    does: () => ({ type: "undone" }),
    unless: ({ bench }) => (bench && bench.past.length > 0 ? undefined : "Nothing to undo."),
  },
  {
    keys: ["r"],
    where: "workbench",
    says: "redo",
    does: () => ({ type: "redone" }),
    unless: ({ bench }) => (bench && bench.future.length > 0 ? undefined : "Nothing to redo."),
  },
  { keys: ["q", "escape"], where: "workbench", says: "back", rank: 9, does: () => ({ type: "question-left" }) },

  { keys: ["enter"], where: "typing", says: "set", rank: 1, does: () => ({ type: "digits-entered" }) },
  { keys: ["escape"], where: "typing", says: "leave it", rank: 2, does: () => ({ type: "digits-dropped" }) },
  { keys: ["backspace"], where: "typing", says: "erase", does: () => ({ type: "digits-erased" }) },

  { keys: ["up", "k"], where: "overlay", says: "up", rank: 1, does: () => ({ type: "focus-moved", by: -1 }) },
  { keys: ["down", "j"], where: "overlay", says: "down", rank: 1, does: () => ({ type: "focus-moved", by: 1 }) },
  { keys: ["pageup"], where: "overlay", says: "page up", does: () => ({ type: "focus-moved", by: -15 }) },
  { keys: ["pagedown", " "], where: "overlay", says: "page down", does: () => ({ type: "focus-moved", by: 15 }) },
  {
    keys: ["enter", "e"],
    where: "overlay",
    says: "evidence",
    rank: 1,
    does: () => ({ type: "evidence-opened" }),
    unless: ({ overlay }) => (overlay?.kind === "parameters" ? undefined : "Close this first."),
  },
  { keys: ["escape", "q"], where: "overlay", says: "close", rank: 2, does: () => ({ type: "overlay-closed" }) },

  { keys: ["?"], where: "anywhere", says: "help", rank: 8, does: () => ({ type: "help-opened" }) },
  { keys: ["ctrl-c"], where: "anywhere", says: "end at once", does: () => ({ type: "quit", code: 130 }) },
];
