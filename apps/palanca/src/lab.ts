/** What the screen and the commands may ask of everything below them; `open-lab.ts` answers it, tests may answer it themselves. */
import type { CompareRequest, Comparison } from "@palanca/analysis";
import type { Runner } from "@palanca/engine";
import type { Evidence } from "@palanca/evidence";
import type { ModelPackage, Question } from "@palanca/model-kit";
import type { Case, Scenario } from "@palanca/scenarios";

export interface Lab {
  readonly version: string;
  readonly evidence: Evidence;
  readonly questions: readonly Question[];
  readonly modelIds: readonly string[];
  model(id: string): ModelPackage | undefined;
  /** Scenarios of `seeds/scenarios` and of the models (as `homicide/pact`), by id. */
  readonly scenarios: ReadonlyMap<string, Scenario>;
  /** Settles a scenario to a case that can be run; throws ProblemsError with every problem. */
  resolve(scenario: Scenario): Case;
  /** Runs cases of one place and horizon over the same futures; the first is the baseline. Rejects with AbortError when the signal fires. */
  compare(cases: readonly Case[], ask: Ask): Promise<Comparison>;
  /** Runs cases over futures, in workers when it pays. */
  readonly run: Runner;
}

export interface Ask
  extends Partial<
    Pick<CompareRequest, "partings" | "differenceBands" | "stop" | "onStanding" | "run" | "correlations" | "rest">
  > {
  readonly futures: number;
  readonly seed: number;
  /** Measures that `hangsOn` is worked out for; none when absent. */
  readonly hangsOn?: readonly string[];
  /** Quantities whose bands are kept beside those that the question's charts draw; `name[element]` keeps the whole of it. */
  readonly keep?: readonly string[];
  /** The command that makes it again, for the record; made from the cases when absent. */
  readonly command?: CompareRequest["command"];
  readonly signal?: AbortSignal;
  readonly onProgress?: (done: number, of: number) => void;
}
