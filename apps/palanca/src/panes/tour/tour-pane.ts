/** A first tour of five steps, each on the real screen; it can be left at any time. */
import { plain, wrap } from "../../screen/line.js";
import { acted, definePane } from "../pane.js";
import type { Walked } from "../walk.js";

const STEPS: readonly { readonly title: string; readonly text: string }[] = [
  {
    title: "Ask",
    text: "Home lists questions, not models. Go up and down with the arrows and open one with enter; / searches questions, levers, measures and figures from anywhere.",
  },
  {
    title: "Move a lever",
    text: "On the workbench the arrows left and right move the lever in focus, and a number typed with enter sets it. ┼ marks where it stands by itself, ▲ what has been seen before. Chart and measures follow at once: first few futures, then more.",
  },
  {
    title: "Read what follows",
    text: "Each measure shows the baseline, your scenario, and the difference with its range: what is not known, not a mistake. Better says in how many futures your scenario wins, and hangs on what makes it uncertain. tab goes from pane to pane.",
  },
  {
    title: "Ask where a number comes from",
    text: "e opens the evidence of whatever is in focus: the figure, who said it, in which document, and who says otherwise. Where authors disagree (⚑) enter takes one author's number, and everything is worked out again.",
  },
  {
    title: "Compare, keep, hand over",
    text: "s sets scenarios side by side, w shows what matters, r writes a report. u undoes without end, and what you did is saved as you go: it is under Recent next time. : has every command, ? every key.",
  },
];

export const tourPane = definePane<Walked>({
  name: "tour",
  title: "tour",
  stands: "over",
  opens: { keys: ["t"], says: "tour in five steps", rank: 7, where: "anywhere" },
  keys: [
    {
      keys: ["enter", "right", " ", "down"],
      where: "tour",
      says: "on",
      rank: 1,
      when: ({ slices }) => (slices.tour as Walked).at < STEPS.length - 1,
      does: () => acted("tour", "walked", { by: 1 }),
    },
    {
      keys: ["enter"],
      where: "tour",
      says: "end the tour",
      rank: 1,
      when: ({ slices }) => (slices.tour as Walked).at === STEPS.length - 1,
      does: () => ({ type: "pane-closed" }),
    },
    { keys: ["left", "up"], where: "tour", says: "back", rank: 2, does: () => acted("tour", "walked", { by: -1 }) },
  ],
  starts: () => ({ at: 0 }),
  reduce: (slice, act) => ({ at: Math.max(0, Math.min(STEPS.length - 1, slice.at + (act.by ?? 0))) }),
  draw({ slice, width }) {
    const step = STEPS[slice.at];
    const dots = STEPS.map((_, i) => (i === slice.at ? "●" : "○")).join(" ");
    const text = wrap(step?.text ?? "", Math.min(width, 76)).map(plain);
    return {
      title: `tour · ${slice.at + 1} of ${STEPS.length}`,
      lines: [plain(""), [{ text: step?.title ?? "", bold: true }], plain(""), ...text, plain(""), plain(dots)],
    };
  },
});
