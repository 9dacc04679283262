/** A model with every number settled for one place: value or draw, grade, facts, author and what had to be assumed. */
import type { InputValue } from "@palanca/engine";
import type { Grade } from "@palanca/evidence";

export interface Settled {
  readonly place: string;
  readonly inputs: Readonly<Record<string, SettledInput>>;
}

export interface SettledInput {
  readonly name: string;
  readonly label: string;
  readonly role: "lever" | "uncertainty" | "take" | "start";
  readonly unit: string;
  /** In the declared unit. */
  readonly value: InputValue;
  readonly grade: Grade;
  /** Facts that it stands on. */
  readonly facts: readonly string[];
  /** Whose number it is, when one was chosen or only one speaks; absent for an assumption. */
  readonly author?: string;
  /** Rival facts that could be chosen with `whose`, and which is in use ("all" draws among them). */
  readonly options: readonly string[];
  readonly chosen: string;
  /** Reason of an assumption or of a lever's range. */
  readonly because?: string;
  /** The place that the figure is really of, when it is not the scenario's. */
  readonly placeUsed?: string;
  readonly warnings: readonly string[];
  /** Facts about the same concept that show how far the quantity has moved before. */
  readonly precedents: readonly string[];
  /** Set by hand in a scenario (a lever moved, an uncertainty held, an author chosen). */
  readonly changed: boolean;
}
