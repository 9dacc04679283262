/** Where the number in focus comes from, whose it is, and a switch to another author's; pages lead on to each other. */
import type { Evidence } from "@palanca/evidence";
import { plain } from "../../screen/line.js";
import { needsResult } from "../../state/select.js";
import { type Bench, type State, sliceOf } from "../../state/state.js";
import { acted, definePane } from "../pane.js";
import { PAGE, walkKeys } from "../walk.js";
import { factLines } from "./fact-page.js";
import { inputPage } from "./input-page.js";
import { type Item, itemsOf } from "./items.js";
import { measurePage } from "./measure-page.js";
import type { Page } from "./page.js";

export interface EvidenceSlice {
  /** The quantity, measure, input or fact that the page is about. */
  readonly of: string | undefined;
  /** The item in focus. */
  readonly at: number;
  /** The first line shown, once a page key was pressed. */
  readonly from?: number;
  /** The page before, to go back to. */
  readonly before?: EvidenceSlice;
  /** How many pages lie before. */
  readonly depth: number;
}

/** Pages that can be gone back to; further ones are forgotten. */
const DEEPEST = 50;

function itemIn(state: State): Item | undefined {
  const { of, at } = sliceOf<EvidenceSlice>(state, "evidence");
  return of === undefined ? undefined : itemsOf(state.bench, of)[at];
}

/** The fact to cite: that in focus, else the first of the page. */
function factIn(state: State): string | undefined {
  const { of } = sliceOf<EvidenceSlice>(state, "evidence");
  const item = itemIn(state);
  if (item && "fact" in item && item.fact !== "all") return item.fact;
  const input = state.bench?.run.comparison?.cases.at(-1)?.settled.inputs[item?.is === "page" ? item.of : (of ?? "")];
  return input?.facts[0];
}

export const evidencePane = definePane<EvidenceSlice>({
  name: "evidence",
  title: "evidence",
  stands: "over",
  opens: { keys: ["e"], says: "evidence", rank: 2, unless: needsResult },
  keys: [
    {
      keys: ["enter", " "],
      where: "evidence",
      says: "take this number, or follow",
      rank: 1,
      does: (state) => {
        const item = itemIn(state);
        const { of } = sliceOf<EvidenceSlice>(state, "evidence");
        if (item?.is === "choice")
          return { type: "step-taken", step: { does: "whose", of: of as string, fact: item.fact } };
        return { type: "pane-opened", pane: "evidence", of: item?.is === "page" ? item.of : (item?.fact ?? "") };
      },
      unless: (state) => {
        const item = itemIn(state);
        if (!item) return "There is nothing to follow here.";
        return item.is === "fact" ? "Nobody in the evidence gives another figure for this." : undefined;
      },
    },
    {
      keys: ["c"],
      where: "evidence",
      says: "copy citation",
      rank: 2,
      does: (state) => ({ type: "asked", ask: { does: "copy-citation", fact: factIn(state) ?? "" } }),
      unless: (state) => (factIn(state) ? undefined : "An assumption has no source to cite."),
    },
    {
      keys: ["backspace"],
      where: "evidence",
      says: "the page before",
      rank: 3,
      does: () => acted("evidence", "went-back"),
      unless: (state) => (sliceOf<EvidenceSlice>(state, "evidence").before ? undefined : "This is the first page."),
    },
    ...walkKeys("evidence").map((key) => ({ ...key, keys: key.keys.filter((one) => one !== " ") })),
  ],
  starts(state, of) {
    const shown = state.over.includes("evidence") ? sliceOf<EvidenceSlice>(state, "evidence") : undefined;
    if (!shown || shown.of === of) return shown ?? { of, at: 0, depth: 0 };
    return { of, at: 0, depth: shown.depth + 1, before: shown.depth < DEEPEST ? shown : forgotten(shown) };
  },
  focus: (slice, state) => {
    const item = slice.of === undefined ? undefined : itemsOf(state.bench, slice.of)[slice.at];
    return item?.is === "page" ? item.of : slice.of;
  },
  reduce(slice, act, { bench }) {
    if (act.type === "went-back") return slice.before ?? slice;
    if (act.type === "scrolled") return { ...slice, from: act.by ?? 0 };
    if (act.type !== "walked" || slice.of === undefined) return slice;
    const by = act.by ?? 0;
    const { from, ...rest } = slice;
    // Pages scroll; steps and ends go from item to item.
    if (Math.abs(by) === PAGE) return { ...slice, from: Math.max(0, (from ?? 0) + by) };
    const count = itemsOf(bench, slice.of).length;
    const at = Math.max(0, Math.min(count - 1, slice.at + by));
    // Where there is nothing to walk the page scrolls.
    return at === slice.at && Math.abs(by) === 1 ? { ...slice, from: Math.max(0, (from ?? 0) + by) } : { ...rest, at };
  },
  draw({ bench, slice, evidence, width }) {
    if (slice.of === undefined) return { lines: [plain("Nothing is in focus.")] };
    const page = pageOf(bench, slice.of, evidence, slice.at, width);
    if (!page) return { lines: [plain("There is no result yet.")] };
    const inSight = page.lines.findIndex(({ item }) => item === slice.at);
    return {
      title: page.title,
      lines: page.lines.map(({ line }) => line),
      ...(slice.from === undefined ? { inSight: Math.max(0, slice.at === 0 ? 0 : inSight) } : { from: slice.from }),
    };
  },
});

function pageOf(
  bench: Bench | undefined,
  of: string,
  evidence: Evidence,
  focus: number,
  width: number,
): Page | undefined {
  const fact = evidence.fact(of);
  if (fact) return { title: fact.id, lines: factLines(fact, evidence, width) };
  const input = bench?.run.comparison?.cases.at(-1)?.settled.inputs[of];
  if (bench && input) return inputPage(bench, input, evidence, focus, width);
  return bench?.run.comparison ? measurePage(bench, of, evidence, focus, width) : undefined;
}

function forgotten(slice: EvidenceSlice): EvidenceSlice {
  const { before: _before, ...rest } = slice;
  return { ...rest, depth: 0 };
}
