/** Everything that can happen, past tense. */
import type { Comparison } from "@palanca/analysis";
import type { Problem } from "@palanca/engine";
import type { Question } from "@palanca/model-kit";
import type { Scenario, Step } from "@palanca/scenarios";
import type { Look } from "./look.js";
import type { LeverInfo, Recent } from "./state.js";

/** What happened inside one pane; which there are is the pane's own business. */
export interface Act {
  readonly type: string;
  readonly by?: number;
  readonly text?: string;
}

export const exportForms = ["csv", "svg", "text", "scenario"] as const;
export type ExportAs = (typeof exportForms)[number];

/** What the outside world is asked for; an effect does it and says so in a note. */
export type Ask =
  | { readonly does: "copy-citation"; readonly fact: string }
  | { readonly does: "copy-value" }
  | { readonly does: "copy-table" }
  | { readonly does: "export"; readonly as: ExportAs }
  | { readonly does: "report" }
  | { readonly does: "open-session"; readonly file: string }
  | { readonly does: "suspend" };

export type Action =
  | { readonly type: "size-changed"; readonly width: number; readonly height: number }
  | { readonly type: "background-answered"; readonly background: Look["background"] }
  | { readonly type: "pane-acted"; readonly pane: string; readonly act: Act }
  | { readonly type: "pane-opened"; readonly pane: string; readonly of?: string }
  | { readonly type: "pane-closed" }
  | { readonly type: "bench-pane-moved"; readonly by: number }
  /** An effect opens it. */
  | { readonly type: "question-chosen"; readonly id: string }
  | {
      readonly type: "question-opened";
      readonly question: Question;
      readonly scenarios: readonly Scenario[];
      readonly levers: readonly LeverInfo[];
      /** Steps of a saved session, taken at once, and the file that they came from. */
      readonly steps?: readonly Step[];
      readonly session?: string;
    }
  | { readonly type: "question-left" }
  | { readonly type: "step-taken"; readonly step: Step }
  | { readonly type: "session-saved"; readonly file: string }
  | { readonly type: "recents-listed"; readonly recents: readonly Recent[] }
  | { readonly type: "undone" }
  | { readonly type: "redone" }
  | { readonly type: "run-began"; readonly key: string; readonly levers?: readonly LeverInfo[] }
  | { readonly type: "run-arrived"; readonly key: string; readonly comparison: Comparison; readonly isLast: boolean }
  | { readonly type: "run-failed"; readonly key: string; readonly problems: readonly Problem[] }
  | { readonly type: "work-began"; readonly pane: string; readonly key: string }
  | { readonly type: "work-arrived"; readonly pane: string; readonly key: string; readonly value: unknown }
  | {
      readonly type: "work-failed";
      readonly pane: string;
      readonly key: string;
      readonly problems: readonly Problem[];
    }
  | { readonly type: "work-given-up"; readonly pane: string }
  | { readonly type: "asked"; readonly ask: Ask }
  | { readonly type: "note-shown"; readonly text: string }
  | { readonly type: "quit"; readonly code: number };
