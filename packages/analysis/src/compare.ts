/**
 * A comparison: policies over the same futures.
 * Takes: cases of one place and horizon (the first is the baseline), a runner and how many futures. Gives: a `Comparison`. Refuses cases
 * that cannot be set against each other.
 */
import { BLOCK, type Block, type Design, type Problem, type Runner, refuseIfAny } from "@palanca/engine";
import { drawBlock, drawsOf, type Trace, trace } from "@palanca/engine/run";
import type { Case } from "@palanca/scenarios";
import { bandsOf, differenceBandsOf } from "./bands.js";
import { designIdOf } from "./experiment/experiment.js";
import { Gathered } from "./experiment/gather.js";
import type { Standing, StopRule } from "./experiment/precision.js";
import { sharesOf } from "./hangs-on.js";
import { partingsOf } from "./parting.js";
import { recordOf } from "./record.js";
import type { Comparison, MeasureResult } from "./result.js";
import { differencesOf, pairedDifference, spreadOf } from "./spread.js";

export interface CompareRequest {
  readonly run: Runner;
  readonly futures: number;
  readonly seed: number;
  readonly sampling?: Design["sampling"];
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
  /** Blocks of an earlier run of this design, and a runner that begins after them. */
  readonly done?: readonly Block[];
  readonly runFrom?: (block: number) => Runner;
  /** Hears the blocks that are whole after each one, to save them. */
  readonly onBlock?: (blocks: readonly Block[]) => void;
}

/** Runs all cases over the same futures and sums them up, difference by difference. */
export async function compare(cases: readonly Case[], request: CompareRequest): Promise<Comparison> {
  refuseUnlike(cases);
  const keep = (request.keep ?? []).filter((name) =>
    cases.every((one) => one.plan.quantities.some((quantity) => quantity.name === name)),
  );
  const asked: Design = { seed: request.seed, futures: request.futures, sampling: request.sampling ?? "latin", keep };
  const { gathered, stopped } = await gather(cases, asked, request);
  const design = { ...asked, futures: gathered.futures };
  const centrals = cases.map((one) => trace(one));
  const measures = measuresOf(cases, gathered, centrals);
  const wanted = request.hangsOn ?? measures.map((measure) => measure.name);
  const draws = wanted.length > 0 ? columnsOf(cases, design) : new Map<string, Float64Array>();
  const last = cases.length - 1;
  const partial = {
    cases,
    design,
    designId: designIdOf(cases, design),
    measures,
    bands: cases.flatMap((one, i) =>
      keep.flatMap((name) =>
        bandsOf(one, i, name, gathered.series(i, name), design.futures, gathered.failed, centrals[i] as Trace),
      ),
    ),
    ...(request.differenceBands ? { differenceBands: differenceBandsOf(cases, keep, gathered, centrals) } : {}),
    partings: request.partings ? partingsOf(cases, keep, gathered, centrals[0] as Trace) : [],
    hangsOn: Object.fromEntries(
      wanted.map((name) => {
        const values = gathered.measure(last, name);
        return [
          name,
          sharesOf(name, last > 0 ? differencesOf(values, gathered.measure(0, name)) : values, draws, cases),
        ];
      }),
    ),
    failures: gathered.failures,
    failed: gathered.failed.size,
    stopped,
  };
  return { ...partial, record: recordOf(partial, request) };
}

/** Works blocks until all are done or the rule says why to stop. Blocks of an earlier run come first, as if they had just been worked. */
async function gather(
  cases: readonly Case[],
  design: Design,
  request: CompareRequest,
): Promise<{ gathered: Gathered; stopped: string }> {
  const gathered = new Gathered();
  const why = (block: Block): string | undefined => {
    gathered.add(block);
    const standing = request.stop?.(gathered);
    if (standing) request.onStanding?.(standing);
    return standing?.stop;
  };
  // A last block that is not whole belongs to the number of futures asked for then, and is worked anew.
  const done = (request.done ?? []).filter(({ first, count }) => count === BLOCK && first + count <= design.futures);
  for (const block of done) {
    const stopped = why(block);
    if (stopped !== undefined) return { gathered, stopped };
  }
  const run = done.length > 0 && request.runFrom ? request.runFrom(done.length) : request.run;
  const options = {
    ...(request.signal ? { signal: request.signal } : {}),
    ...(request.onProgress ? { onProgress: request.onProgress } : {}),
  };
  if (gathered.futures < design.futures)
    for await (const block of run(cases, design, options)) {
      if (block.index < done.length) continue;
      const stopped = why(block);
      request.onBlock?.(gathered.blocks);
      if (stopped !== undefined) return { gathered, stopped };
    }
  return { gathered, stopped: `all ${design.futures} futures asked for` };
}

function measuresOf(cases: readonly Case[], gathered: Gathered, centrals: readonly Trace[]): MeasureResult[] {
  const shared = (cases[0] as Case).plan.measures.filter((measure) =>
    cases.every((one) => one.plan.measures.some((other) => other.name === measure.name)),
  );
  return shared.map((measure) => {
    const values = cases.map((_, i) => gathered.measure(i, measure.name));
    const central = centrals.map((run) => run.measures[measure.name] as number);
    return {
      name: measure.name,
      label: measure.label,
      unit: measure.unit,
      better: measure.better,
      spreads: values.map((one, i) => spreadOf(one, central[i] as number)),
      differences: values.map((one, i) =>
        i === 0
          ? undefined
          : pairedDifference(
              one,
              values[0] as Float64Array,
              measure.better,
              (central[i] as number) - (central[0] as number),
            ),
      ),
    };
  });
}

/** The draws of all futures by key, made again: they depend on the seed alone. */
function columnsOf(cases: readonly Case[], design: Design): Map<string, Float64Array> {
  const draws = drawsOf(cases);
  const columns = new Map([...draws.keys()].sort().map((key) => [key, new Float64Array(design.futures)] as const));
  for (let block = 0; block * 1024 < design.futures; block++) {
    const first = block * 1024;
    const count = Math.min(1024, design.futures - first);
    for (const [key, values] of drawBlock(design, draws, block))
      columns.get(key)?.set(values.subarray(0, count), first);
  }
  return columns;
}

function refuseUnlike(cases: readonly Case[]): void {
  const [first] = cases;
  const problems: Problem[] = [];
  if (!first) throw new Error("This is a fault in the caller: a comparison needs at least one case.");
  for (const one of cases) {
    const unlike =
      one.settled.place !== first.settled.place
        ? "place"
        : one.model.id !== first.model.id
          ? "models"
          : stepsOf(one) !== stepsOf(first)
            ? "horizon"
            : undefined;
    if (!unlike) continue;
    problems.push({
      kind: "not-comparable",
      where: { ...(one.scenario.file ? { file: one.scenario.file } : {}), symbol: unlike },
      seen: `${first.title} and ${one.title} differ in ${unlike}`,
      needed:
        "A comparison is of one place, one horizon and the same models, so that differences are those of the policy.",
      todo: "Give both the same, or run them one by one and set the results side by side.",
    });
  }
  refuseIfAny(problems);
}

function stepsOf(one: Case): number {
  return one.steps ?? one.plan.time.steps;
}
