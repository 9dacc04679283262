/** The page's workbench: cases under the reader's levers, worked block by block and summed up as the command does it. */
import {
  type Band,
  bandsOfCase,
  ColumnOrders,
  columnsOf,
  differenceBandsOfCase,
  Gathered,
  hangsOnOf,
  measuresOf,
  type SettledCase,
} from "@palanca/analysis/page";
import type { Block, CaseBlock, InputValue, RunCase } from "@palanca/engine";
import {
  BLOCK,
  DrawnColumns,
  drawsOf,
  type LiveKernel,
  readyWith,
  startKernel,
  type Trace,
  trace,
  workBlock,
} from "@palanca/engine/run";
import { leverRows } from "@palanca/model-kit/lever-path";
import type { Carried, CarriedCase } from "./carried.js";
import type { Live } from "./live-parts.js";
import { isMovedAt, type Moves, movedPath } from "./moves.js";

/** What is known so far: after the first futures, after all, and once it is worked out what the spread hangs on. */
export type Stage = "first" | "measured" | "whole";

/** Gives way to the page between two pieces of work; throws when the work is no longer wanted. */
export type Pause = () => Promise<void>;

/** The blocks of one case under one setting of its levers. */
interface Worked {
  readonly setting: string;
  readonly blocks: CaseBlock[];
  /** By the number of futures and those lost among them. */
  readonly bands: Map<string, Band[]>;
  readonly differences: Map<string, Band[]>;
}

export class Bench {
  readonly #carried: Carried;
  readonly #cases: readonly SettledCase[];
  readonly #kernels: readonly LiveKernel[];
  readonly #drawn = new DrawnColumns();
  readonly #worked: Worked[];
  readonly #shown: ReadonlySet<string>;
  #columns: ReadonlyMap<string, Float64Array> | undefined;
  #orders = new ColumnOrders();
  #lost = "";

  constructor(carried: Carried) {
    this.#carried = carried;
    this.#cases = carried.cases.map((one) => caseFrom(carried, one));
    const bytes = carried.kernels.map((kernel) =>
      Uint8Array.from(atob(kernel.bytes), (letter) => letter.charCodeAt(0)),
    );
    // Each case has a memory of its own, so that none is fed anew when another moves.
    this.#kernels = carried.cases.map(({ kernel }) => {
      const { layout } = carried.kernels[kernel] as Carried["kernels"][number];
      return startKernel({ bytes: bytes[kernel] as Uint8Array<ArrayBuffer>, layout });
    });
    this.#worked = carried.cases.map(() => nothingWorked(""));
    // Charts of measures that no table shows are drawn too.
    this.#shown = new Set([...carried.measures, ...carried.hangsOn, ...carried.charts.map(({ wish }) => wish.of)]);
  }

  /** Works the cases under these moves and tells each stage. */
  async work(moves: Moves, pause: Pause, tell: (live: Live, stage: Stage) => void): Promise<void> {
    const { design, hangsOn } = this.#carried;
    const cases = this.#cases.map((one, i) => this.#moved(one, i, moves));
    const ready = cases.map((one, i) => readyWith(one, this.#kernels[i] as LiveKernel));
    // Draws are those of the report's cases: moving a lever draws nothing anew.
    const draws = drawsOf(this.#cases);
    const blocks = Math.ceil(design.futures / BLOCK);
    for (let index = 0; index < blocks; index++) {
      ready.forEach((one, i) => {
        const worked = this.#worked[i] as Worked;
        worked.blocks[index] ??= workBlock([one], draws, design, index, this.#drawn).cases[0] as CaseBlock;
      });
      await pause();
      if (index === 0 && blocks > 1) tell(this.#live(cases, moves, 1, {}).live, "first");
      await pause();
    }
    const { live, gathered } = this.#live(cases, moves, blocks, {});
    tell(live, "measured");
    await pause();
    this.#columns ??= columnsOf(this.#cases, design);
    const lost = [...gathered.failed].join(" ");
    if (lost !== this.#lost) this.#orders = new ColumnOrders();
    this.#lost = lost;
    const shares: Record<string, Live["result"]["hangsOn"][string]> = {};
    for (const name of hangsOn) {
      Object.assign(shares, hangsOnOf(cases, gathered, this.#columns, [name], this.#orders));
      await pause();
    }
    tell({ ...live, result: { ...live.result, hangsOn: shares } }, "whole");
  }

  /** The case under its moves; blocks of another setting are forgotten. */
  #moved(one: SettledCase, index: number, moves: Moves): SettledCase {
    const carried = this.#carried.cases[index] as CarriedCase;
    const own = moves[index] ?? {};
    const setting = JSON.stringify(own);
    if ((this.#worked[index] as Worked).setting !== setting) this.#worked[index] = nothingWorked(setting);
    const { from, step } = one.plan.time;
    const clock = { from, step, steps: carried.steps };
    const moved = Object.entries(own).flatMap(([name, level]): [string, InputValue][] => {
      const lever = carried.levers[name];
      if (!lever) return [];
      const rows = leverRows(movedPath(lever, level), lever.standing, clock).map((value) => [value]);
      return [[name, { feed: "path", rows }]];
    });
    return { ...one, inputs: { ...one.inputs, ...Object.fromEntries(moved) } };
  }

  #live(cases: readonly RunCase[], moves: Moves, blocks: number, hangsOn: Live["result"]["hangsOn"]) {
    const { carried, gathered } = { carried: this.#carried, gathered: new Gathered() };
    for (let index = 0; index < blocks; index++) gathered.add(this.#block(index));
    const centrals = cases.map((one) => trace(one));
    const measures = measuresOf(cases, gathered, centrals, (name) => this.#isShown(name));
    const lost = `${gathered.futures} ${[...gathered.failed].join(" ")}`;
    // Bands of a case that did not move are known, as long as the same futures are lost. A baseline moves only where it is alone.
    const known = (kind: "bands" | "differences", make: (one: RunCase, i: number) => Band[]): Band[] =>
      cases.flatMap((one, i) => {
        const worked = (this.#worked[i] as Worked)[kind];
        const bands = worked.get(lost) ?? make(one, i);
        worked.set(lost, bands);
        return bands;
      });
    const { keep } = carried.design;
    const bands = known("bands", (one, i) => bandsOfCase(one, i, keep, gathered, centrals[i] as Trace));
    const differences = (one: RunCase, i: number): Band[] =>
      i === 0 ? [] : differenceBandsOfCase(one, i, keep, gathered, centrals);
    const titles = carried.cases.map(({ title, movedTitle }, i) => (isMovedAt(moves, i) ? movedTitle : title));
    const live: Live = {
      measures: carried.measures,
      inputs: {
        words: carried.words,
        cases: cases.map(({ inputs: values }, i) => ({
          title: titles[i] as string,
          values,
          changed: { ...carried.cases[i]?.changed, ...this.#authorsOf(moves[i]) },
        })),
      },
      result: {
        measures,
        bands,
        ...(carried.hasDifferenceBands ? { differenceBands: known("differences", differences) } : {}),
        hangsOn,
        failed: gathered.failed.size,
        failures: gathered.failures,
        design: { futures: gathered.futures },
        cases: carried.cases.map(({ id, warnings }, i) => ({
          id,
          title: titles[i] as string,
          warnings,
          model: { question: carried.question },
          settled: { inputs: {} },
        })),
      },
    };
    return { live, gathered };
  }

  /** Whose number a moved lever stands at by default; that stays beside it when it is moved. */
  #authorsOf(own: Moves[number] = {}): Record<string, string> {
    return Object.fromEntries(Object.keys(own).map((name) => [name, this.#carried.words[name]?.author ?? ""]));
  }

  /** A chart may name a measure by its last part. */
  #isShown(name: string): boolean {
    return this.#shown.has(name) || this.#shown.has(name.slice(name.indexOf(".") + 1));
  }

  #block(index: number): Block {
    const first = index * BLOCK;
    const count = Math.min(BLOCK, this.#carried.design.futures - first);
    return { index, first, count, cases: this.#worked.map(({ blocks }) => blocks[index] as CaseBlock) };
  }
}

const nothingWorked = (setting: string): Worked => ({ setting, blocks: [], bands: new Map(), differences: new Map() });

/** A case as it was settled; its levers are rows, as the kernel reads them. */
function caseFrom({ plan, cases, words }: Carried, { inputs: own, steps }: CarriedCase): SettledCase {
  const inputs: Record<string, InputValue> = { ...(cases[0] as CarriedCase).inputs, ...own };
  for (const { name, role } of plan.inputs) {
    const value = inputs[name];
    if (role === "lever" && value?.feed === "constant")
      inputs[name] = { feed: "path", rows: Array.from({ length: steps + 1 }, () => value.values) };
  }
  const settled = Object.entries(inputs).map(([name, value]) => {
    const { label = name, grade = "assumption" } = words[name] ?? {};
    return [name, { name, label, grade, value }] as const;
  });
  return { plan, inputs, steps, settled: { inputs: Object.fromEntries(settled) } };
}
