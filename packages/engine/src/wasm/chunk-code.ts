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
  /** One number a future, and one for all of them: above 0 where something was lost. */
  readonly status: number;
  readonly lostForAll: number;
}

/** Writes a chunk. `opens` says that it is the first of its section. */
export function chunkFunction(context: ChunkContext, chunk: Chunk, opens: boolean): FunctionBytes {
  return new ChunkWriter(context, chunk).write(opens);
}

class ChunkWriter {
  readonly #context: ChunkContext;
  readonly #chunk: Chunk;
  readonly #code: Code;
  readonly #isWide: boolean;
  readonly #locals = new Map<Node, number>();
  readonly #lastUse = new Map<Node, number>();
  readonly #bases: Readonly<Record<Place["base"] | "series", number>>;
  #sound: number | undefined;
  #sum: number | undefined;

  constructor(context: ChunkContext, chunk: Chunk) {
    this.#context = context;
    this.#chunk = chunk;
    this.#isWide = chunk.section !== "run" && chunk.section !== "point";
    this.#code = new Code([i32Type, i32Type, i32Type], context.functions.constants);
    const local = (): number => this.#code.take(i32Type);
    this.#bases = { future: 0, zero: -1, row: local(), point: local(), strip: local(), series: local() };
    chunk.items.forEach((item, at) => {
      for (const node of readsOf(item)) this.#lastUse.set(node, at);
    });
  }

  write(opens: boolean): FunctionBytes {
    const code = this.#code;
    const { row, point, series, strip, future } = this.#bases;
    code.get(2);
    code.int(this.#context.places.rowBytes);
    code.plain(plain.i32Mul);
    code.set(row);
    code.get(2);
    code.int(3);
    code.plain(plain.i32Shl);
    code.set(point);
    code.get(2);
    code.int(POINT_BYTES);
    code.plain(plain.i32Mul);
    code.get(future);
    code.plain(plain.i32Add);
    code.set(series);
    if (this.#isWide) code.plain(plain.loop, 0x40);
    if (opens) this.#open();
    this.#chunk.items.forEach((item, at) => {
      this.#item(item, at);
    });
    this.#close();
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
    this.#base(base);
    this.#code.memory(wide ? "load" : "loadSplat", offset);
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

  /** Sums what has no bounds: the sum is a number only when all of it is. A sum that overflows is looked at again by the caller. */
  #watch(node: Node, low: number, high: number): void {
    const f = formulas(this.#code);
    const value = this.#push(node);
    if (low > Number.NEGATIVE_INFINITY) this.#also(f.ge(value, f.number(low)));
    if (high < Number.POSITIVE_INFINITY) this.#also(f.le(value, f.number(high)));
    // Two bounds leave nothing that is no number.
    if (low > Number.NEGATIVE_INFINITY && high < Number.POSITIVE_INFINITY) return;
    const known = this.#sum;
    const sum = known ?? this.#code.take(v128Type);
    (known === undefined ? value : f.add(() => this.#code.get(sum), value))();
    this.#code.set(sum);
    this.#sum = sum;
  }

  #also(mask: Value): void {
    const known = this.#sound;
    const sound = known ?? this.#code.take(v128Type);
    (known === undefined ? mask : formulas(this.#code).and(() => this.#code.get(sound), mask))();
    this.#code.set(sound);
    this.#sound = sound;
  }

  #statusPlace(): Place {
    const { status, lostForAll } = this.#context;
    return this.#isWide
      ? { base: "future", offset: status, wide: true }
      : { base: "zero", offset: lostForAll, wide: false };
  }

  #open(): void {
    const f = formulas(this.#code);
    if (this.#chunk.section === "run") this.#store(this.#statusPlace(), f.number(0));
    if (this.#chunk.section === "future")
      this.#store(this.#statusPlace(), () =>
        this.#load({ base: "zero", offset: this.#context.lostForAll, wide: false }),
      );
  }

  /** Adds 1 to the status of what was lost. */
  #close(): void {
    const [sum, sound] = [this.#sum, this.#sound];
    if (sum === undefined && sound === undefined) return;
    const f = formulas(this.#code);
    const total: Value = () => this.#code.get(sum as number);
    const inBounds: Value = () => this.#code.get(sound as number);
    const isNumber = f.eq(f.sub(total, total), f.number(0));
    const isSound = sum === undefined ? inBounds : sound === undefined ? isNumber : f.and(isNumber, inBounds);
    const status = this.#statusPlace();
    const isLost = f.and(f.not(isSound), f.number(1));
    this.#store(
      status,
      f.add(() => this.#load(status), isLost),
    );
  }
}

function readsOf(item: Item): readonly Node[] {
  return item.do === "work" ? item.node.args : [item.node];
}
