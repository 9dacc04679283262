/** As much of a result as sections that move with the levers are made from; the page has no more than this. */
import type { Comparison } from "@palanca/analysis";
import type { InputValue } from "@palanca/engine";
import type { SettledInput } from "@palanca/model-kit";
import type { Case } from "@palanca/scenarios";

export interface Told {
  readonly result: ToldResult;
  /** Measures to show, in order; the first one leads. */
  readonly measures: readonly string[];
}

export interface ToldResult extends Pick<Comparison, "measures" | "bands" | "hangsOn" | "failed" | "failures"> {
  readonly design: Pick<Comparison["design"], "futures">;
  readonly cases: readonly Pick<Case, "title" | "warnings">[];
}

/** What the tables of parameters and assumptions are told from. */
export interface ToldInputs {
  /** What the baseline has in words, by name, in order. */
  readonly words: Readonly<Record<string, InputWords>>;
  readonly cases: readonly ToldSettings[];
}

export interface InputWords extends Pick<SettledInput, "label" | "unit" | "grade"> {
  /** What was read somewhere. */
  readonly source: string;
  /** The reason of an assumption, with what is cited for it. */
  readonly why?: string;
  /** Whose number it is. */
  readonly author?: string;
}

/** What one case has of it. */
export interface ToldSettings {
  readonly title: string;
  readonly values: Readonly<Record<string, InputValue>>;
  /** What a scenario has set by hand, with whose number it is then. */
  readonly changed: Readonly<Record<string, string>>;
}
