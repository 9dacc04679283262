/** Columns drawn in WebAssembly: uniforms of four keys at a time, and the values of what is drawn most. The same bits as `drawQuantile`. */
import { distributionOf } from "./distribution-of.js";
import type { Draw } from "./inputs.js";
import { refuseIfAny } from "./problem.js";
import { streamStart } from "./random-stream.js";
import { rangeDraw } from "./range-draw.js";
import { BLOCK, type Design } from "./runner.js";
import { cellsOf, sobolStart } from "./sobol.js";
import { simdProblems } from "./start-kernel.js";
import { type DrawModule, drawModule, MOST_UNIFORMS, STREAMS } from "./wasm/draw-code.js";
import { webAssembly } from "./wasm/host.js";

type Fill = (source: number, target: number, bytes: number) => void;

interface Exports {
  readonly memory: { readonly buffer: ArrayBuffer };
  draw(bytes: number): void;
  deal(raw: number, target: number): void;
  sobol(first: number, scramble: number, within: number, target: number): void;
  readonly uniform: Fill;
  readonly triangular: Fill;
  readonly normal: Fill;
  readonly exp: Fill;
}

export class DrawMachine {
  readonly #places: DrawModule;
  readonly #exports: Exports;
  readonly #numbers: Float64Array;
  readonly #words: Int32Array;

  constructor() {
    refuseIfAny(simdProblems());
    this.#places = drawModule();
    this.#exports = new webAssembly.Instance(new webAssembly.Module(this.#places.bytes)).exports as Exports;
    this.#numbers = new Float64Array(this.#exports.memory.buffer);
    this.#words = new Int32Array(this.#exports.memory.buffer);
  }

  /** Leaves the uniforms of a block for up to four keys in as many slots. `all` are all keys in order of declaration. */
  draw(
    { seed, sampling }: Pick<Design, "seed" | "sampling">,
    keys: readonly string[],
    block: number,
    all: readonly string[],
  ): void {
    const { starts, raw, uniforms, directions } = this.#places;
    for (const [slot, key] of keys.entries()) {
      const stream = sampling === "sobol" ? cellsOf(key) : key;
      const words = streamStart(seed, stream, block);
      for (const [i, word] of words.entries()) this.#words[starts / 4 + 4 * i + slot] = word;
    }
    this.#exports.draw(8 * (sampling === "latin" ? MOST_UNIFORMS : BLOCK));
    for (const [slot, key] of keys.entries()) {
      const [from, to] = [raw[slot] as number, uniforms[slot] as number];
      if (sampling === "latin") this.#exports.deal(from, to);
      else if (sampling === "plain") this.#numbers.copyWithin(to / 8, from / 8, from / 8 + BLOCK);
      else {
        const start = sobolStart(seed, key, block, all);
        this.#words.set(start.directions, directions / 4);
        this.#exports.sobol(start.first, start.scramble, from, to);
      }
    }
  }

  /** Puts uniforms into a slot. */
  put(slot: number, uniforms: Float64Array): void {
    this.#numbers.set(uniforms, (this.#places.uniforms[slot] as number) / 8);
  }

  /** The uniforms of a slot. */
  uniforms(slot: number, count = BLOCK): Float64Array {
    return this.#column(this.#places.uniforms[slot] as number, count);
  }

  /** The quantile of a draw at each uniform of a slot. */
  values(slot: number, draw: Draw, count = BLOCK): Float64Array {
    const { values, spare } = this.#places;
    const from = this.#places.uniforms[slot] as number;
    const bytes = 8 * count;
    const fill = (by: Fill, ...parameters: number[]): Float64Array => {
      this.#numbers.set(parameters, this.#places.parameters / 8);
      by(from, values, bytes);
      return this.#column(values, count);
    };
    switch (draw.kind) {
      case "range":
        return this.values(slot, rangeDraw(draw.low, draw.high), count);
      case "uniform":
        if (draw.high === draw.low) break;
        return fill(this.#exports.uniform, draw.low, draw.high - draw.low);
      case "triangular":
        if (draw.high === draw.low) break;
        return fill(this.#exports.triangular, draw.low, draw.high, draw.high - draw.low, draw.mode);
      case "normal":
        if (draw.sd === 0) break;
        return fill(this.#exports.normal, draw.mean, draw.sd);
      case "lognormal":
        if (draw.sdLog === 0) break;
        fill(this.#exports.normal, draw.meanLog, draw.sdLog);
        this.#exports.exp(values, spare, bytes);
        return this.#column(spare, count);
    }
    const { quantile } = distributionOf(draw);
    return this.uniforms(slot, count).map((p) => quantile(p, 1 - p));
  }

  #column(at: number, count: number): Float64Array {
    return this.#numbers.slice(at / 8, at / 8 + count);
  }
}

const machines: DrawMachine[] = [];

/** The one machine of this process, made when the first column is drawn. */
export function drawMachine(): DrawMachine {
  const machine = machines[0] ?? new DrawMachine();
  machines[0] = machine;
  return machine;
}

/** Keys in groups of as many as are drawn at a time. */
export function inFours<T>(keys: readonly T[]): T[][] {
  return Array.from({ length: Math.ceil(keys.length / STREAMS) }, (_, i) => keys.slice(STREAMS * i, STREAMS * (i + 1)));
}
