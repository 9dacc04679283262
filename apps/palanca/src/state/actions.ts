/** Everything that can happen, past tense. */
import type { Comparison } from "@palanca/analysis";
import type { Problem } from "@palanca/engine";
import type { Question } from "@palanca/model-kit";
import type { Scenario } from "@palanca/scenarios";
import type { LeverInfo } from "./state.js";

export type Action =
  | { readonly type: "size-changed"; readonly width: number; readonly height: number }
  | { readonly type: "focus-moved"; readonly by: number }
  | { readonly type: "search-began" }
  | { readonly type: "search-typed"; readonly text: string }
  | { readonly type: "search-ended" }
  | {
      readonly type: "question-opened";
      readonly question: Question;
      readonly scenarios: readonly Scenario[];
      readonly levers: readonly LeverInfo[];
    }
  | { readonly type: "question-chosen" }
  | { readonly type: "question-left" }
  | { readonly type: "pane-moved"; readonly by: number }
  | { readonly type: "scenario-moved" }
  | { readonly type: "chart-moved" }
  | { readonly type: "lever-moved"; readonly steps: number }
  | { readonly type: "lever-reset" }
  | { readonly type: "digit-typed"; readonly text: string }
  | { readonly type: "digits-erased" }
  | { readonly type: "digits-dropped" }
  | { readonly type: "digits-entered" }
  | { readonly type: "undone" }
  | { readonly type: "redone" }
  | { readonly type: "run-began"; readonly key: string }
  | { readonly type: "run-arrived"; readonly key: string; readonly comparison: Comparison; readonly isLast: boolean }
  | { readonly type: "run-failed"; readonly key: string; readonly problems: readonly Problem[] }
  | { readonly type: "help-opened" }
  | { readonly type: "spoken-opened" }
  | { readonly type: "evidence-opened" }
  | { readonly type: "parameters-opened" }
  | { readonly type: "overlay-closed" }
  | { readonly type: "note-shown"; readonly text: string }
  | { readonly type: "quit"; readonly code: number };
