/** Everything that the screen knows. */
import type { Comparison } from "@palanca/analysis";
import type { Problem } from "@palanca/engine";
import type { LeverPath, Question } from "@palanca/model-kit";
import type { Scenario } from "@palanca/scenarios";

export interface State {
  readonly size: { readonly width: number; readonly height: number };
  readonly colour: boolean;
  readonly facts: number;
  readonly questions: readonly Question[];
  readonly home: Home;
  readonly bench?: Bench;
  readonly overlay?: Overlay;
  /** One line for the user: why a key is off, or what went wrong. */
  readonly note?: string;
  /** Set when the app is to end. */
  readonly exit?: number;
}

export interface Home {
  readonly focus: number;
  /** What was typed to search; undefined when not searching. */
  readonly search?: string;
}

export type PaneName = "levers" | "chart" | "measures";

/** A question that is open. */
export interface Bench {
  readonly question: Question;
  /** The baseline first, then the question's others. */
  readonly scenarios: readonly Scenario[];
  readonly levers: readonly LeverInfo[];
  /** Which scenario is being looked at; its levers are in `policy`. */
  readonly chosen: number;
  readonly policy: Policy;
  readonly past: readonly Policy[];
  readonly future: readonly Policy[];
  readonly pane: PaneName;
  readonly lever: number;
  readonly measure: number;
  readonly chart: number;
  /** Digits being typed for the focused lever. */
  readonly typed?: string;
  readonly run: Run;
}

export type Policy = Readonly<Record<string, LeverPath>>;

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
  /** Which policy the numbers are of (`policyKey`). */
  readonly key?: string;
  readonly comparison?: Comparison;
  readonly isRunning: boolean;
  readonly problems?: readonly Problem[];
}

export type Overlay =
  | { readonly kind: "help"; readonly scroll: number }
  | { readonly kind: "spoken"; readonly scroll: number }
  | { readonly kind: "evidence"; readonly of: string; readonly scroll: number }
  | { readonly kind: "parameters"; readonly focus: number; readonly scroll: number };

/** What tells one comparison from another. */
export function policyKey(bench: Bench): string {
  return JSON.stringify([bench.question.id, bench.chosen, bench.policy]);
}

/** The scenario as it now stands on the bench. */
export function workingScenario(bench: Bench): Scenario {
  const chosen = bench.scenarios[bench.chosen] as Scenario;
  const isChanged = JSON.stringify(chosen.levers) !== JSON.stringify(bench.policy);
  return isChanged
    ? { ...chosen, id: `${chosen.id}-changed`, title: `${chosen.title}, changed`, levers: bench.policy }
    : chosen;
}
