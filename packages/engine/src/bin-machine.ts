/** Extremes and bins of up to 1,024 values, worked out in WebAssembly two at a time. */
import { refuseIfAny } from "./problem.js";
import { simdProblems } from "./start-kernel.js";
import { type BinModule, binModule } from "./wasm/bin-code.js";
import { webAssembly } from "./wasm/host.js";

interface Exports {
  readonly memory: { readonly buffer: ArrayBuffer };
  scan(bytes: number): void;
  bins(bytes: number): void;
}

class BinMachine {
  readonly #places: BinModule;
  readonly #exports: Exports;
  readonly #numbers: Float64Array;
  readonly #bins: Int32Array;
  #count = 0;

  constructor() {
    refuseIfAny(simdProblems());
    this.#places = binModule();
    this.#exports = new webAssembly.Instance(new webAssembly.Module(this.#places.bytes)).exports as Exports;
    const { buffer } = this.#exports.memory;
    this.#numbers = new Float64Array(buffer);
    this.#bins = new Int32Array(buffer, this.#places.bins);
  }

  /** Takes values, at least one; gives their extremes and whether all are finite numbers. */
  take(values: Float64Array): { readonly min: number; readonly max: number; readonly isSound: boolean } {
    const { values: at, results } = this.#places;
    const numbers = this.#numbers;
    this.#count = values.length;
    numbers.set(values, at / 8);
    // They go two by two; the last keeps itself company.
    numbers[at / 8 + values.length] = values[values.length - 1] as number;
    this.#exports.scan(8 * values.length);
    const [low, low2, high, high2, nothing, nothing2] = numbers.subarray(results / 8, results / 8 + 6) as unknown as [
      number,
      number,
      number,
      number,
      number,
      number,
    ];
    return { min: Math.min(low, low2), max: Math.max(high, high2), isSound: nothing + nothing2 === 0 };
  }

  /** The bin of each value taken, counted from `first`; the next call overwrites them. */
  bins(perBin: number, first: number): Int32Array {
    this.#numbers[this.#places.parameters / 8] = perBin;
    this.#numbers[this.#places.parameters / 8 + 1] = first;
    this.#exports.bins(8 * this.#count);
    return this.#bins;
  }
}

const machines: BinMachine[] = [];

/** The one machine of this process, made when the first values are binned. */
export function binMachine(): BinMachine {
  const machine = machines[0] ?? new BinMachine();
  machines[0] = machine;
  return machine;
}
