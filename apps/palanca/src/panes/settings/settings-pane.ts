/** How the question is run: how many futures, which, where, and whose number where authors disagree. */
import { tellCount } from "@palanca/charts";
import { plainText } from "@palanca/engine";
import type { Evidence } from "@palanca/evidence";
import { cut, type Line } from "../../screen/line.js";
import { padded } from "../../screen/table.js";
import type { Action } from "../../state/actions.js";
import { type Bench, type State, sliceOf } from "../../state/state.js";
import { acted, definePane } from "../pane.js";
import { walk, walkKeys } from "../walk.js";
import { type Disputed, disputedOf, nextFact } from "../whose.js";

export interface SettingsSlice {
  readonly at: number;
  readonly typed?: string;
}

const MOST_FUTURES = 100_000;
const LARGEST_SEED = 2 ** 31 - 1;

type Row = { readonly is: "futures" | "seed" | "place" } | { readonly is: "whose"; readonly of: Disputed };

const rowsOf = (bench: Bench | undefined): readonly Row[] => [
  { is: "futures" },
  { is: "seed" },
  { is: "place" },
  ...disputedOf(bench).map((of) => ({ is: "whose" as const, of })),
];
const sliceIn = (state: State): SettingsSlice => sliceOf<SettingsSlice>(state, "settings");
const rowIn = (state: State): Row => rowsOf(state.bench)[sliceIn(state).at] ?? { is: "futures" };
const isTyping = (state: State): boolean => sliceIn(state).typed !== undefined;

/** What left and right do: half or double, one seed on, the next author. */
function moved(state: State, by: number): Action {
  const { draft } = state.bench as Bench;
  const row = rowIn(state);
  switch (row.is) {
    case "futures": {
      const futures = Math.min(MOST_FUTURES, Math.max(1, by < 0 ? Math.floor(draft.futures / 2) : draft.futures * 2));
      return { type: "step-taken", step: { does: "futures", futures } };
    }
    case "seed":
      return { type: "step-taken", step: { does: "seed", seed: Math.max(1, Math.min(LARGEST_SEED, draft.seed + by)) } };
    case "place":
      return { type: "pane-opened", pane: "places" };
    case "whose":
      return { type: "step-taken", step: nextFact(row.of, by) };
  }
}

function enter(state: State): readonly Action[] {
  const row = rowIn(state);
  const value = Number(sliceIn(state).typed);
  const end = acted("settings", "dropped");
  const most = row.is === "seed" ? LARGEST_SEED : MOST_FUTURES;
  if (!Number.isInteger(value) || value < 1 || value > most)
    return [end, { type: "note-shown", text: `A whole number from 1 to ${tellCount(most)} is needed.` }];
  const step =
    row.is === "seed" ? ({ does: "seed", seed: value } as const) : ({ does: "futures", futures: value } as const);
  return [end, { type: "step-taken", step }];
}

export const settingsPane = definePane<SettingsSlice>({
  name: "settings",
  title: "how it is run",
  stands: "over",
  opens: { keys: ["o"], says: "run settings" },
  keys: [
    { keys: ["enter"], where: "settings", says: "set what was typed", rank: 1, when: isTyping, does: enter },
    {
      keys: ["escape"],
      where: "settings",
      says: "leave it",
      rank: 2,
      when: isTyping,
      does: () => acted("settings", "dropped"),
    },
    { keys: ["backspace"], where: "settings", says: "erase", when: isTyping, does: () => acted("settings", "erased") },
    {
      keys: ["left", "h"],
      where: "settings",
      says: "less, or the author before",
      rank: 1,
      does: (state) => moved(state, -1),
    },
    {
      keys: ["right", "l", "enter"],
      where: "settings",
      says: "more, or the next author",
      rank: 1,
      does: (state) => moved(state, 1),
    },
    ...walkKeys("settings"),
  ],
  starts: () => ({ at: 0 }),
  focus: ({ at }, { bench }) => {
    const row = rowsOf(bench)[at];
    return row?.is === "whose" ? row.of.name : undefined;
  },
  text: ({ at }, { bench }) => {
    const row = rowsOf(bench)[at]?.is;
    return row === "futures" || row === "seed" ? /^[0-9]$/ : undefined;
  },
  reduce(slice, act, { bench }) {
    const { typed, ...rest } = slice;
    switch (act.type) {
      case "typed":
        return { ...rest, typed: ((typed ?? "") + act.text).slice(0, 10) };
      case "erased":
        return typed && typed.length > 1 ? { ...rest, typed: typed.slice(0, -1) } : rest;
      case "dropped":
        return rest;
      default:
        return walk(rest, act, rowsOf(bench).length);
    }
  },
  draw({ bench, slice, evidence, width }) {
    if (!bench) return { lines: [] };
    const rows = rowsOf(bench);
    const lines = rows.map((row, i): Line => {
      const isHere = i === slice.at;
      const value = isHere && slice.typed !== undefined ? `${slice.typed}▏` : tellRow(row, bench, evidence);
      const label = row.is === "whose" ? `⚑ ${row.of.label}` : LABELS[row.is];
      const half = Math.min(44, Math.floor(width / 2));
      return [
        { text: `${isHere ? "▸" : " "} ${padded(label, half)}  `, bold: isHere },
        { text: cut(value, Math.max(8, width - half - 4)), bold: isHere },
      ];
    });
    const head: Line = [{ text: "whose number, where authors disagree", bold: true }];
    const none: Line[] =
      rows.length === 3 ? [[{ text: "  Nobody disagrees about the figures of this question.", dim: true }]] : [];
    return {
      lines: [...lines.slice(0, 3), [], head, ...lines.slice(3), ...none],
      inSight: slice.at < 3 ? slice.at : slice.at + 2,
    };
  },
});

const LABELS = { futures: "futures", seed: "seed: which futures are drawn", place: "place" } as const;

function tellRow(row: Row, bench: Bench, evidence: Evidence): string {
  switch (row.is) {
    case "futures":
      return `◂ ${tellCount(bench.draft.futures)} ▸`;
    case "seed":
      return `◂ ${bench.draft.seed} ▸`;
    case "place":
      return evidence.place(bench.draft.place)?.name ?? bench.draft.place;
    case "whose": {
      const fact = row.of.chosen === "all" ? undefined : evidence.fact(row.of.chosen);
      return `◂ ${fact ? plainText(fact.said_by) : `all ${row.of.options.length}, equal weights`} ▸`;
    }
  }
}
