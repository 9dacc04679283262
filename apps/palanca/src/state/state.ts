/** Everything that the screen knows. */
import type { Comparison } from "@palanca/analysis";
import type { Problem } from "@palanca/engine";
import type { Question } from "@palanca/model-kit";
import type { Draft } from "./draft.js";
import type { History } from "./history.js";
import type { Look } from "./look.js";

export interface State {
  readonly size: { readonly width: number; readonly height: number };
  readonly look: Look;
  /** How many figures the evidence holds. */
  readonly facts: number;
  /** Names of the places that questions are asked for, by id. */
  readonly places: Readonly<Record<string, string>>;
  readonly questions: readonly Question[];
  /** Sessions of the workspace, the newest first. */
  readonly recents: readonly Recent[];
  readonly bench?: Bench;
  /** Panes that lie over home or the workbench by name; the last has the keys. */
  readonly over: readonly string[];
  /** What each pane keeps for itself, by its name; made by its `starts`. */
  readonly slices: Readonly<Record<string, unknown>>;
  /** What was worked out for panes that ask for work, by their names. */
  readonly found: Readonly<Record<string, Found>>;
  /** One line for the user: why a key is off, or what was done. */
  readonly note?: string;
  /** Set when the app is to end. */
  readonly exit?: number;
}

/** Panes that stand on the workbench side by side, in the order in which tab walks them. */
export const benchPanes = ["levers", "chart", "measures"] as const;
export type BenchPane = (typeof benchPanes)[number];

/** A question that is open. */
export interface Bench {
  readonly question: Question;
  /** The draft that the question opened with, before all steps. */
  readonly first: Draft;
  readonly draft: Draft;
  /** The file that the session is saved in, once it is. */
  readonly session?: string;
  readonly history: History;
  readonly levers: readonly LeverInfo[];
  /** Which of the side-by-side panes has the keys. */
  readonly pane: BenchPane;
  readonly run: Run;
}

export interface LeverInfo {
  readonly name: string;
  readonly label: string;
  readonly unit: string;
  readonly range: readonly [number, number];
  readonly because: string;
  /** Where it stands when no scenario moves it. */
  readonly standing: number;
}

export interface Run {
  /** What the numbers are of (`benchKey`). */
  readonly key?: string;
  readonly comparison?: Comparison;
  readonly isRunning: boolean;
  readonly problems?: readonly Problem[];
}

/** A saved session as home lists it. */
export interface Recent {
  readonly file: string;
  readonly question: string;
  readonly steps: number;
  /** For example `2 days ago`. */
  readonly age: string;
  /** It ended without being left: a kill, a crash, a power cut. */
  readonly isBroken: boolean;
}

/** What a pane's work gave, or is about to give. */
export interface Found {
  readonly key: string;
  readonly isWorking: boolean;
  readonly value?: unknown;
  readonly problems?: readonly Problem[];
}

/** A pane's own state. */
export function sliceOf<Slice>(state: State, pane: string): Slice {
  return state.slices[pane] as Slice;
}
