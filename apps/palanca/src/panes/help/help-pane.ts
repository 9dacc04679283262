/** Help: every key with its words, place by place, those that hold what was typed. */
import { type Binding, bindingsNow } from "../../keymap/binding.js";
import { placeTitle } from "../../keymap/place-titles.js";
import { tellKeys } from "../../keymap/tell-keys.js";
import { cut, type Line, plain } from "../../screen/line.js";
import type { State } from "../../state/state.js";
import { acted, definePane } from "../pane.js";
import { walk, walkKeys } from "../walk.js";

export interface HelpSlice {
  readonly at: number;
  readonly typed: string;
}

export const helpPane = definePane<HelpSlice>({
  name: "help",
  title: "help",
  stands: "over",
  opens: { keys: ["?"], says: "help", rank: 8, where: "anywhere" },
  keys: [
    {
      keys: ["backspace"],
      where: "help",
      says: "erase",
      does: () => acted("help", "erased"),
    },
    ...walkKeys("help", false),
  ],
  text: () => /[^\n]/,
  starts: () => ({ at: 0, typed: "" }),
  reduce(slice, act) {
    if (act.type === "typed") return { at: 0, typed: slice.typed + act.text };
    if (act.type === "erased") return { at: 0, typed: slice.typed.slice(0, -1) };
    if (act.type === "scrolled") return { ...slice, at: act.by ?? 0 };
    return walk(slice, act, 1000);
  },
  draw({ state, slice, keymap, width }) {
    const found = keymap.filter((binding) => holds(binding, slice.typed));
    const below: State = { ...state, over: state.over.slice(0, -1) };
    const now = new Set(bindingsNow(below, keymap));
    const places = [...new Set(found.map(({ where }) => where))];
    const lines = places.flatMap((where): Line[] => [
      [{ text: placeTitle(where), bold: true }],
      ...found
        .filter((binding) => binding.where === where)
        .map((binding) => keyLine(binding, now.has(binding), below, width)),
      plain(""),
    ]);
    return {
      title: slice.typed === "" ? "help · type to search" : `help · ${slice.typed}▏`,
      lines: lines.length > 0 ? lines : [plain(`No key has these words.`)],
      from: slice.at,
    };
  },
});

/** A key, its words, and why it is off where it would count now. */
function keyLine(binding: Binding, countsNow: boolean, state: State, width: number): Line {
  const reason = countsNow ? binding.unless?.(state) : undefined;
  const text = `  ${tellKeys(binding).padEnd(16)} ${binding.says}`;
  return reason === undefined
    ? [{ text: cut(text, width), dim: !countsNow }]
    : [{ text }, { text: `   ${reason}`, dim: true }];
}

function holds(binding: Binding, typed: string): boolean {
  const text = `${tellKeys(binding)} ${binding.says} ${placeTitle(binding.where)}`.toLowerCase();
  return typed
    .toLowerCase()
    .split(/\s+/)
    .every((word) => text.includes(word));
}
