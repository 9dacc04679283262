/** Keys of the levers: steps, the ends of a range, and numbers typed directly. */
import type { Binding } from "../../keymap/binding.js";
import type { Action } from "../../state/actions.js";
import { policyOf } from "../../state/draft.js";
import { levelOf, pathOf, stepped, withLevel } from "../../state/levers.js";
import { type Bench, type LeverInfo, type State, sliceOf } from "../../state/state.js";
import { acted } from "../pane.js";
import { walkKeys } from "../walk.js";
import type { LeversSlice } from "./levers-pane.js";

/** The lever in focus and where it stands. */
function focused(state: State): { bench: Bench; lever: LeverInfo; level: number } | undefined {
  const { bench } = state;
  const lever = bench?.levers[sliceOf<LeversSlice>(state, "levers").at];
  if (!bench || !lever) return undefined;
  return { bench, lever, level: levelOf(pathOf(policyOf(bench.draft), lever.name), lever) };
}

const isTyping = (state: State): boolean => sliceOf<LeversSlice>(state, "levers").typed !== undefined;

const noLevers = (state: State): string | undefined => (focused(state) ? undefined : "This question has no levers.");

const atEnd =
  (end: 0 | 1) =>
  (state: State): string | undefined => {
    const found = focused(state);
    if (!found) return noLevers(state);
    return found.level === found.lever.range[end]
      ? `Already at the ${end ? "top" : "bottom"} of its range.`
      : undefined;
  };

function setTo(state: State, level: (lever: LeverInfo, now: number) => number): Action {
  const { bench, lever, level: now } = focused(state) as NonNullable<ReturnType<typeof focused>>;
  const to = withLevel(bench.draft, lever, level(lever, now));
  return { type: "step-taken", step: { does: "set", lever: lever.name, to } };
}

function enter(state: State): readonly Action[] {
  const typed = sliceOf<LeversSlice>(state, "levers").typed ?? "";
  const lever = focused(state)?.lever;
  const end = acted("levers", "dropped");
  const value = Number(typed);
  if (!lever) return [end];
  const [low, high] = lever.range;
  if (typed.trim() === "" || !Number.isFinite(value))
    return [end, { type: "note-shown", text: `${typed} is not a number.` }];
  if (value < low || value > high)
    return [end, { type: "note-shown", text: `The lever goes from ${low} to ${high}: ${lever.because}.` }];
  return [end, setTo(state, () => value)];
}

const step = (keys: readonly string[], says: string, steps: number, rank?: number): Binding => ({
  keys,
  where: "levers",
  says,
  ...(rank === undefined ? {} : { rank }),
  does: (state) => setTo(state, (lever, now) => stepped(now, steps, lever.range)),
  unless: atEnd(steps < 0 ? 0 : 1),
});

export const leverKeys: readonly Binding[] = [
  {
    keys: ["enter"],
    where: "levers",
    says: "set what was typed",
    rank: 1,
    when: isTyping,
    does: enter,
  },
  {
    keys: ["escape"],
    where: "levers",
    says: "leave it",
    rank: 2,
    when: isTyping,
    does: () => acted("levers", "dropped"),
  },
  { keys: ["backspace"], where: "levers", says: "erase", when: isTyping, does: () => acted("levers", "erased") },
  step(["left", "h"], "lower", -1, 1),
  step(["right", "l"], "raise", 1, 1),
  step(["H", "shift-left"], "lower by a quarter of the range", -5),
  step(["L", "shift-right"], "raise by a quarter of the range", 5),
  step([",", "ctrl-left"], "lower by a two-hundredth", -0.1),
  step([".", "ctrl-right"], "raise by a two-hundredth", 0.1),
  {
    keys: ["backspace"],
    where: "levers",
    says: "back to the scenario's own level",
    does: (state) => ({
      type: "step-taken",
      step: { does: "reset", lever: (focused(state) as { lever: LeverInfo }).lever.name },
    }),
    unless: noLevers,
  },
  ...walkKeys("levers"),
];
