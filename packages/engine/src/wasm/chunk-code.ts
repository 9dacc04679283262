/** One chunk to one function (future, bytes, point): a loop over the futures of a strip, two at a time. */
import type { Node } from "../graph.js";
import type { PlanTable } from "../plan-format.js";
import type { Item } from "../schedule.js";
import type { FunctionBytes } from "./bytes.js";
import type { Chunk } from "./chunks.js";
import { Code, formulas, type Value } from "./code.js";
import type { Functions } from "./functions.js";
import { nodeCode } from "./node-code.js";
import { i32Type, plain, v128Type } from "./opcodes.js";
import type { Place, Places } from "./places.js";

/** Bytes from one point of a kept series to the next. */
export const POINT_BYTES = 8 * 1024;

export interface ChunkContext {
  readonly functions: Functions;
  readonly places: Places;
  readonly tables: readonly PlanTable[];
  /** One number a future: above 0 where something may be lost. */
  readonly status: number;
  /** Sums of all that is watched, of what is one for all and of a future's own; no number once something was lost. */
  readonly sumForAll: number;
  readonly sumOfFuture: number;
}

/** Writes a chunk. It may open its section, and close the whole run. */
export function chunkFunction(
  context: ChunkContext,
  chunk: Chunk,
  at: { readonly opens: boolean; readonly closes: boolean },
): FunctionBytes {
  return new ChunkWriter(context, chunk).write(at);
}

class ChunkWriter {
  readonly #context: ChunkContext;
  readonly #chunk: Chunk;
  readonly #code: Code;
  readonly #isWide: boolean;
  readonly #locals = new Map<Node, number>();
  readonly #lastUse = new Map<Node, number>();
  readonly #bases: Readonly<Record<Place["base"] | "series", number>>;
  #sum: number | undefined;

  constructor(context: ChunkContext, chunk: Chunk) {
    this.#context = context;
    this.#chunk = chunk;
    this.#isWide = chunk.section !== "run" && chunk.section !== "point";
    this.#code = new Code([i32Type, i32Type, i32Type], context.functions.constants, this.#isWide);
    const local = (): number => this.#code.take(i32Type);
    this.#bases = { future: 0, zero: -1, row: local(), point: local(), strip: local(), series: local() };
    chunk.items.forEach((item, at) => {
      for (const node of readsOf(item)) this.#lastUse.set(node, at);
    });
  }

  write({ opens, closes }: { readonly opens: boolean; readonly closes: boolean }): FunctionBytes {
    const code = this.#code;
    const { future, series, strip } = this.#bases;
    code.before(() => this.#setBases());
    if (this.#isWide) code.plain(plain.loop, 0x40);
    if (opens) this.#open();
    this.#chunk.items.forEach((item, at) => {
      this.#item(item, at);
    });
    const sum = this.#sum;
    if (sum !== undefined) this.#store(this.#sumPlace(), () => code.get(sum));
    if (closes) this.#close();
    if (this.#isWide) {
      for (const moving of [future, series, strip]) {
        code.get(moving);
        code.int(16);
        code.plain(plain.i32Add);
        code.set(moving);
      }
      code.get(strip);
      code.get(1);
      code.plain(plain.i32LtS, plain.brIf, 0, plain.end);
    }
    return code.done([]);
  }

  #setBases(): void {
    const code = this.#code;
    const { row, point, series, future } = this.#bases;
    for (const [base, bytes] of [
      [row, this.#context.places.rowBytes],
      [point, 8],
      [series, POINT_BYTES],
    ] as const) {
      code.get(2);
      code.int(bytes);
      code.plain(plain.i32Mul);
      if (base === series) {
        code.get(future);
        code.plain(plain.i32Add);
      }
      code.set(base);
    }
  }

  #item(item: Item, at: number): void {
    const { places } = this.#context;
    const { node } = item;
    switch (item.do) {
      case "work":
        this.#work(node, at);
        break;
      case "watch":
        this.#watch(node, item.watched.low, item.watched.high);
        break;
      case "series":
        this.#storeTo(this.#bases.series, item.offset, true, this.#push(node));
        break;
      case "measure":
        this.#storeTo(this.#bases.future, item.offset, true, this.#push(node));
        break;
      case "note": {
        const home = places.home(node);
        if (home) this.#store(home, this.#push(node));
        break;
      }
      default:
        this.#store(places.of(item.state, false), this.#push(node));
    }
    for (const read of new Set(readsOf(item))) this.#release(read, at);
  }

  #work(node: Node, at: number): void {
    const { functions, tables, places } = this.#context;
    nodeCode({ code: this.#code, functions, tables, point: 2 }, node, (arg) => this.#push(arg));
    // Arguments that are not read again give their locals back before the result takes one.
    for (const arg of new Set(node.args)) this.#release(arg, at);
    const local = this.#code.take();
    this.#code.set(local);
    this.#locals.set(node, local);
    const home = places.home(node);
    if (home) this.#store(home, () => this.#code.get(local));
    if (!this.#lastUse.has(node)) this.#release(node, this.#lastUse.get(node) ?? at);
  }

  #release(node: Node, at: number): void {
    const local = this.#locals.get(node);
    if (local === undefined || (this.#lastUse.get(node) ?? at) > at) return;
    this.#locals.delete(node);
    this.#code.give(local);
  }

  #push(node: Node): Value {
    return () => {
      const local = this.#locals.get(node);
      if (local !== undefined) this.#code.get(local);
      else if (node.op === "number") this.#code.number(node.value);
      else this.#load(this.#context.places.of(node, this.#isWide));
    };
  }

  #base(base: Place["base"]): void {
    if (base === "zero") this.#code.int(0);
    else this.#code.get(this.#bases[base]);
  }

  #load({ base, offset, wide }: Place): void {
    if (wide) {
      this.#base(base);
      this.#code.memory("load", offset);
      return;
    }
    // What is one for all stands still while the futures are gone through.
    this.#code.steady(`${base} ${offset}`, () => {
      this.#base(base);
      this.#code.memory("loadSplat", offset);
    });
  }

  #store({ base, offset, wide }: Place, value: Value): void {
    this.#base(base);
    value();
    if (wide) this.#code.memory("store", offset);
    else this.#code.memory("storeLane", offset, 3, 0);
  }

  #storeTo(base: number, offset: number, wide: boolean, value: Value): void {
    this.#code.get(base);
    value();
    this.#code.memory(wide ? "store" : "storeLane", offset, 3, ...(wide ? [] : [0]));
  }

  /** Adds what is watched to the sum, and NaN where it is out of bounds. A sum that overflows is looked at again by the caller. */
  #watch(node: Node, low: number, high: number): void {
    const f = formulas(this.#code);
    const value = this.#push(node);
    const bounds: Value[] = [];
    if (low > Number.NEGATIVE_INFINITY) bounds.push(f.ge(value, f.number(low)));
    if (high < Number.POSITIVE_INFINITY) bounds.push(f.le(value, f.number(high)));
    if (bounds.length > 0)
      this.#add(
        f.andnot(
          f.number(Number.NaN),
          bounds.reduce((a, b) => f.and(a, b)),
        ),
      );
    // Two bounds leave nothing that is no number.
    if (bounds.length < 2) this.#add(value);
  }

  #add(value: Value): void {
    const code = this.#code;
    const known = this.#sum;
    const sum = known ?? code.fresh(v128Type);
    this.#sum = sum;
    formulas(code).add(known === undefined ? () => this.#load(this.#sumPlace()) : () => code.get(sum), value)();
    code.set(sum);
  }

  #sumPlace(): Place {
    const { sumForAll, sumOfFuture } = this.#context;
    return this.#isWide
      ? { base: "strip", offset: sumOfFuture, wide: true }
      : { base: "zero", offset: sumForAll, wide: false };
  }

  /** A future begins with what is one for all. */
  #open(): void {
    const f = formulas(this.#code);
    if (this.#chunk.section === "run") this.#store(this.#sumPlace(), f.number(0));
    if (this.#chunk.section === "future")
      this.#store(this.#sumPlace(), () => this.#load({ base: "zero", offset: this.#context.sumForAll, wide: false }));
  }

  #close(): void {
    const f = formulas(this.#code);
    const sum: Value = () => this.#load(this.#sumPlace());
    const isLost = f.ne(f.sub(sum, sum), f.number(0));
    this.#storeTo(this.#bases.future, this.#context.status, true, f.and(isLost, f.number(1)));
  }
}

function readsOf(item: Item): readonly Node[] {
  return item.do === "work" ? item.node.args : [item.node];
}
