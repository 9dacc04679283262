/**
 * A comparison: policies over the same futures.
 * Takes: cases of one place and horizon (the first is the baseline), a runner and how many futures. Gives: a `Comparison`. Refuses cases
 * that cannot be set against each other.
 */
import type { Design, Runner } from "@palanca/engine";
import type { Case } from "@palanca/scenarios";
import { designIdOf } from "./experiment/experiment.js";
import { Gathered } from "./experiment/gather.js";
import type { Standing, StopRule } from "./experiment/precision.js";
import { ColumnOrders } from "./hangs-on.js";
import { partingsOf } from "./parting.js";
import { recordOf } from "./record.js";
import { refuseUnlike } from "./refuse-unlike.js";
import type { Comparison } from "./result.js";
import { columnsOf, hangsOnOf, sumUp } from "./sum-up.js";

export interface CompareRequest {
  readonly run: Runner;
  readonly futures: number;
  readonly seed: number;
  readonly sampling?: Design["sampling"];
  /** Uncertainties that rise and fall together, by their keys. */
  readonly correlations?: Design["correlations"];
  /** Quantities whose bands are wanted. */
  readonly keep?: readonly string[];
  /** Measures for which `hangsOn` is worked out; all when absent. */
  readonly hangsOn?: readonly string[];
  readonly version: string;
  readonly node: string;
  readonly evidenceHash: string;
  /** The command that makes this result again; made from the number of futures where that is not known before. */
  readonly command: string | ((futures: number) => string);
  readonly scenarioTexts?: readonly { readonly file: string; readonly text: string }[];
  readonly signal?: AbortSignal;
  readonly onProgress?: (done: number, of: number) => void;
  /** Whether bands of the differences to the baseline are wanted, for the kept quantities. */
  readonly differenceBands?: boolean;
  /** Whether the years in which cases part are wanted, for the kept quantities. */
  readonly partings?: boolean;
  /** Looks at what there is after each block and may stop before all futures are worked; then `futures` is the most. */
  readonly stop?: StopRule;
  readonly onStanding?: (standing: Standing) => void;
  /** Waited for between parts of the summing up, so that whoever shares the thread has a turn. */
  readonly rest?: () => Promise<void>;
}

/** Runs all cases over the same futures and sums them up, difference by difference. */
export async function compare(cases: readonly Case[], request: CompareRequest): Promise<Comparison> {
  refuseUnlike(cases);
  const keep = (request.keep ?? []).filter((name) =>
    cases.every((one) => one.plan.quantities.some((quantity) => quantity.name === name)),
  );
  const { seed, futures, sampling = "latin", correlations } = request;
  const asked: Design = { seed, futures, sampling, keep, ...(correlations ? { correlations } : {}) };
  const { gathered, stopped } = await gather(cases, asked, request);
  const design = { ...asked, futures: gathered.futures };
  const rest = async (): Promise<void> => {
    await request.rest?.();
    request.signal?.throwIfAborted();
  };
  const summed = await sumUp(cases, gathered, design, rest);
  const wanted = request.hangsOn ?? summed.measures.map((measure) => measure.name);
  const hangsOn = wanted.length > 0 ? await sharesOfAll(cases, gathered, design, wanted, rest) : {};
  const partial = {
    cases,
    design,
    designId: designIdOf(cases, design),
    measures: summed.measures,
    bands: summed.bands,
    ...(request.differenceBands ? { differenceBands: summed.differenceBands() } : {}),
    partings: request.partings ? partingsOf(cases, keep, gathered, summed.years) : [],
    hangsOn,
    failures: gathered.failures,
    failed: gathered.failed.size,
    stopped,
  };
  return { ...partial, record: recordOf(partial, request) };
}

/** What each wanted measure hangs on, measure by measure with a rest between. */
async function sharesOfAll(
  cases: readonly Case[],
  gathered: Gathered,
  design: Design,
  wanted: readonly string[],
  rest: () => Promise<void>,
): Promise<Comparison["hangsOn"]> {
  const columns = columnsOf(cases, design);
  const orders = new ColumnOrders();
  const shares: Record<string, Comparison["hangsOn"][string]> = {};
  for (const name of wanted) {
    await rest();
    Object.assign(shares, hangsOnOf(cases, gathered, columns, [name], orders));
  }
  return shares;
}

/** Works blocks until all are done or the rule says why to stop. */
async function gather(
  cases: readonly Case[],
  design: Design,
  { run, stop, onStanding, signal, onProgress }: CompareRequest,
): Promise<{ gathered: Gathered; stopped: string }> {
  const gathered = new Gathered();
  const options = { ...(signal ? { signal } : {}), ...(onProgress ? { onProgress } : {}) };
  for await (const block of run(cases, design, options)) {
    gathered.add(block);
    const standing = stop?.(gathered);
    if (standing) onStanding?.(standing);
    if (standing?.stop !== undefined) return { gathered, stopped: standing.stop };
  }
  return { gathered, stopped: `all ${design.futures} futures asked for` };
}
