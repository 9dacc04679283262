/**
 * A plan to a WebAssembly kernel.
 * Takes: a `Plan`, how its inputs are fed, how many steps are run and which series are kept. Gives: a `Kernel`. Each line of the road is a file.
 */
import { markDependence } from "./dependence.js";
import type { Node } from "./graph.js";
import { type Feed, graphOfPlan } from "./graph-of-plan.js";
import type { Kernel, KernelInput, KernelSeries } from "./kernel-format.js";
import type { Plan } from "./plan-format.js";
import { BLOCK } from "./runner.js";
import { schedule } from "./schedule.js";
import { moduleBytes } from "./wasm/bytes.js";
import { chunkFunction, POINT_BYTES } from "./wasm/chunk-code.js";
import { chunksOf, type SectionName } from "./wasm/chunks.js";
import { Constants } from "./wasm/constants.js";
import { Functions } from "./wasm/functions.js";
import { type Place, Places } from "./wasm/places.js";
import { runFunction, type Work } from "./wasm/run-code.js";
import { stripCalls } from "./wasm/strip-calls.js";
import { STRIP } from "./wasm/strip-code.js";
import { watchedOf } from "./watch.js";

export interface KernelRequest {
  /** How each input of the plan is fed. */
  readonly feeds: ReadonlyMap<string, Feed>;
  readonly steps: number;
  /** Quantities whose series are kept, all elements of each. */
  readonly keep: readonly string[];
  /** About how many instructions one function may have; long plans are cut into several. */
  readonly longest?: number;
}

/** One number a future of a block. The odd line keeps columns from meeting in one set of the cache. */
const COLUMN_BYTES = 8 * BLOCK + 64;

export function compile(plan: Plan, { feeds, steps, keep, longest }: KernelRequest): Kernel {
  const feedOf = new Map<number, Feed>();
  for (const { name, slot, count } of plan.inputs)
    for (let i = 0; i < count; i++) feedOf.set(slot + i, feeds.get(name) ?? "constant");
  const ofPlan = graphOfPlan(plan, feedOf); //                       plan  -> graph: equal parts once, constants folded
  const quantities = new Map(plan.quantities.map((quantity) => [quantity.name, quantity]));
  const declared = (node: Node, toBase: number): Node =>
    ofPlan.graph.call("divide", [node, ofPlan.graph.number(toBase)]);
  const shown = [...new Set(keep)].flatMap((name) => {
    const { elements = [], slot = 0, toBase = 1 } = quantities.get(name) ?? {};
    return elements.map((_, element) => ({ name, element, node: declared(ofPlan.atPoint(slot + element), toBase) }));
  });
  const measured = plan.measures.map(({ toBase }, i) => declared(ofPlan.measures[i] as Node, toBase));
  markDependence(ofPlan); //                                         graph -> what is worked out when

  const memory = new Constants();
  const bytesOf = { constant: 8, row: 8 * (steps + 1), column: COLUMN_BYTES };
  const inputs = plan.inputs.flatMap(({ name, slot, count }): (KernelInput & { slot: number })[] => {
    const feed = feeds.get(name) ?? "constant";
    return Array.from({ length: count }, (_, element) => ({
      name,
      element,
      feed,
      offset: memory.room(bytesOf[feed]),
      slot: slot + element,
    }));
  });
  const measures = plan.measures.map(({ name }) => ({ name, offset: memory.room(COLUMN_BYTES) }));
  const status = memory.room(COLUMN_BYTES);
  const sumForAll = memory.room(8);
  const sumOfFuture = memory.room(8 * STRIP);
  const series = shown.map(
    ({ name, element }): KernelSeries => ({
      name,
      element,
      offset: memory.room(POINT_BYTES * (steps + 1) + 64),
    }),
  );

  const scheduled = schedule(
    ofPlan,
    watchedOf(plan, ofPlan),
    series.map(({ offset }, i) => ({ node: shown[i]?.node as Node, offset })),
    measures.map(({ offset }, i) => ({ node: measured[i] as Node, offset })),
  );
  const chunks = chunksOf(scheduled, longest); //                             sections -> functions
  const leaves = leafPlaces(ofPlan.graph.nodes, inputs);
  for (const { node } of scheduled.states)
    leaves.set(
      node,
      node.varies
        ? { base: "strip", offset: memory.room(8 * STRIP), wide: true }
        : { base: "zero", offset: memory.room(8), wide: false },
    );
  const places = new Places(chunks, leaves, memory, steps + 1); //   values -> offsets

  const functions = new Functions(memory);
  const context = { functions, places, tables: plan.tables, status, sumForAll, sumOfFuture };
  const works: Record<SectionName, Work[]> = { run: [], point: [], future: [], step: [], last: [] };
  for (const one of chunks) {
    const opens = works[one.section].length === 0;
    const closes = one === chunks.at(-1);
    // A piece in which nothing is done needs no function.
    const isDone = one.items.length > 0 || one.section === "run" || one.section === "future" || closes;
    const chunk = isDone ? functions.add(chunkFunction(context, one, { opens, closes })) : undefined;
    works[one.section].push({ chunk, strips: stripCalls(one.strips, functions, places, plan.tables) });
  }
  functions.add(runFunction(memory, works, { steps, rowBytes: places.rowBytes, status }));
  const data = memory.data();
  return {
    bytes: moduleBytes(functions.all, memory.end, data),
    layout: {
      planHash: plan.hash,
      memoryBytes: memory.end,
      steps,
      inputs: inputs.map(({ slot: _, ...input }) => input),
      series,
      measures,
      status,
    },
  };
}

function leafPlaces(nodes: readonly Node[], inputs: readonly (KernelInput & { slot: number })[]): Map<Node, Place> {
  const bySlot = new Map(inputs.map((input) => [input.slot, input.offset]));
  const places = new Map<Node, Place>();
  for (const node of nodes) {
    const offset = bySlot.get(node.value);
    if (offset === undefined) continue;
    if (node.op === "constant" || node.op === "first") places.set(node, { base: "zero", offset, wide: false });
    if (node.op === "row") places.set(node, { base: "point", offset, wide: false });
    if (node.op === "column") places.set(node, { base: "future", offset, wide: true });
  }
  return places;
}
