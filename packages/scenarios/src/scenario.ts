/** A scenario file as data: differences from the baseline, and no more. */
import type { Draw, RunCase } from "@palanca/engine";
import type { LabModel, LeverPath, Settled } from "@palanca/model-kit";

export interface Scenario {
  readonly id: string;
  readonly title: string;
  readonly note?: string;
  /** A question's id, or the models to join. */
  readonly question?: string;
  readonly models?: readonly string[];
  /** Which model gives a concept that several give. */
  readonly from?: Readonly<Record<string, string>>;
  readonly place?: string;
  readonly horizon?: { readonly to: number };
  readonly levers: Readonly<Record<string, LeverPath>>;
  /** Uncertainties held at a number, or given another draw. */
  readonly held: Readonly<Record<string, number | Draw>>;
  /** Parameter to fact id, author or "all". */
  readonly whose: Readonly<Record<string, string>>;
  /** Scenarios that this one stands on, first to last. */
  readonly on?: readonly string[];
  readonly file?: string;
  /** The text of the file, kept for run records. */
  readonly text?: string;
  /** Line of each key in the file, for messages: `levers.fall_promised` to 7. */
  readonly lines?: Readonly<Record<string, number>>;
}

/** All that a run, an analysis and a report need of one scenario. */
export interface Case extends RunCase {
  readonly id: string;
  readonly title: string;
  readonly scenario: Scenario;
  readonly model: LabModel;
  readonly settled: Settled;
  readonly warnings: readonly string[];
  /** SHA-256 of plan hash, settled inputs, policy and horizon. */
  readonly hash: string;
}
