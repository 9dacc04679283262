/** Every command by its words, filtered by typing: what a key does without knowing the key. */
import { type Binding, bindingsNow } from "../../keymap/binding.js";
import { tellKeys } from "../../keymap/tell-keys.js";
import { cut, type Line, plain } from "../../screen/line.js";
import { padded } from "../../screen/table.js";
import { type State, sliceOf } from "../../state/state.js";
import { definePane } from "../pane.js";
import { holdsWords, type PickSlice, pick, pickKeys } from "../pick.js";

/** The state as it was under the palette. */
const below = (state: State): State => ({ ...state, over: state.over.filter((name) => name !== "palette") });

/** Commands that count under the palette, each once. */
function commands(state: State, keymap: readonly Binding[]): readonly Binding[] {
  const { typed } = sliceOf<PickSlice>(state, "palette");
  return bindingsNow(below(state), keymap)
    .filter(({ where }) => where !== "palette")
    .filter((binding) => holdsWords(`${binding.says} ${tellKeys(binding)}`, typed));
}

export const palettePane = definePane<PickSlice>({
  name: "palette",
  title: "commands",
  stands: "over",
  opens: { keys: [":"], says: "commands", rank: 7, where: "anywhere" },
  keys: pickKeys("palette", "do it", (state, keymap) => {
    const close = { type: "pane-closed" } as const;
    const chosen = commands(state, keymap)[sliceOf<PickSlice>(state, "palette").at];
    if (!chosen) return [close];
    const under = below(state);
    const reason = chosen.unless?.(under);
    if (reason !== undefined) return [close, { type: "note-shown", text: reason }];
    const does = chosen.does(under, keymap);
    return [close, ...("type" in does ? [does] : does)];
  }),
  text: () => /[^\n]/,
  starts: () => ({ at: 0, typed: "" }),
  reduce: (slice, act) => pick(slice, act, 200),
  draw({ state, slice, keymap, width }) {
    const under = below(state);
    const found = commands(state, keymap);
    const lines = found.map((binding, i): Line => {
      const reason = binding.unless?.(under);
      const isHere = i === slice.at;
      return [
        {
          text: `${isHere ? "▸" : " "} ${padded(binding.says, Math.min(34, width - 20))}  `,
          bold: isHere,
          dim: reason !== undefined,
        },
        { text: padded(tellKeys(binding), 14), dim: true },
        { text: reason === undefined ? "" : cut(reason, Math.max(0, width - 52)), dim: true },
      ];
    });
    return {
      title: slice.typed === "" ? "commands · type to search" : `commands · ${slice.typed}▏`,
      lines: lines.length > 0 ? lines : [plain("No command has these words.")],
      inSight: Math.min(slice.at, lines.length - 1),
    };
  },
});
