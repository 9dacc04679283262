/** Scenarios side by side: which there are, what each moves, and what comes of those that are compared. */
import { type Line, plain } from "../../screen/line.js";
import { definePane } from "../pane.js";
import { PAGE, walk, walkKeys } from "../walk.js";
import { scenarioKeys } from "./scenario-keys.js";
import { type ScenariosSlice, scenarioAt } from "./scenarios-slice.js";
import { listLines, scenarioTable, sideBySide } from "./side-by-side.js";

export const scenariosPane = definePane<ScenariosSlice>({
  name: "scenarios",
  title: "scenarios side by side",
  stands: "over",
  opens: { keys: ["s"], says: "scenarios", rank: 3 },
  keys: [...scenarioKeys, ...walkKeys("scenarios")],
  starts: ({ bench }) => ({ at: bench?.draft.chosen ?? 0, showsAll: false, from: 0 }),
  text: ({ typed }) => (typed === undefined ? undefined : /[^\n]/),
  reduce(slice, act, { bench }) {
    const { typed, ...rest } = slice;
    switch (act.type) {
      case "rename-began":
        return { ...rest, typed: scenarioAt(bench, slice.at)?.scenario.title ?? "" };
      case "typed":
        return { ...rest, typed: ((typed ?? "") + act.text).slice(0, 60) };
      case "erased":
        return { ...rest, typed: (typed ?? "").slice(0, -1) };
      case "dropped":
        return rest;
      case "scrolled":
        return { ...slice, from: act.by ?? 0 };
      case "all-shown":
        return { ...slice, showsAll: !slice.showsAll };
      case "walked":
        if (Math.abs(act.by ?? 0) === PAGE) return { ...rest, from: Math.max(0, rest.from + (act.by ?? 0)) };
        return walk(rest, act, bench?.draft.scenarios.length ?? 0);
      default:
        return slice;
    }
  },
  table: ({ bench }) => bench && scenarioTable(bench),
  draw({ bench, slice, width, height }) {
    if (!bench) return { lines: [] };
    const list = listLines(bench, slice, width);
    const { head, rows } = sideBySide(bench, slice, width);
    // The list and the heads of the columns stay; the table below takes what is left.
    return { head: [...shortList(list, slice.at, height), plain(""), head], lines: rows, from: slice.from };
  },
});

/** Of many scenarios those around the one in focus, so that the table keeps half of the height. */
function shortList(list: readonly Line[], at: number, height: number): readonly Line[] {
  const room = Math.max(3, Math.floor(height / 2));
  const first = Math.max(0, Math.min(at - Math.floor(room / 2), list.length - room));
  return list.slice(first, first + room);
}
