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

  constructor() {
    refuseIfAny(simdProblems());
    this.#places = binModule();
    this.#exports = new webAssembly.Instance(new webAssembly.Module(this.#places.bytes)).exports as Exports;
    const { buffer } = this.#exports.memory;
    this.#numbers = new Float64Array(buffer);
    this.#bins = new Int32Array(buffer, this.#places.bins);
  }

  /** The extremes of values, at least one, and whether all are finite numbers. */
  extremes(values: Float64Array): { readonly min: number; readonly max: number; readonly isSound: boolean } {
    this.#take(values);
    this.#exports.scan(8 * values.length);
    const [numbers, at] = [this.#numbers, this.#places.results / 8];
    const of = (i: number): number => numbers[at + i] as number;
    return { min: Math.min(of(0), of(1)), max: Math.max(of(2), of(3)), isSound: of(4) + of(5) === 0 };
  }

  /** The bin of each value, counted from `first`; the next call overwrites them. */
  bins(values: Float64Array, perBin: number, first: number): Int32Array {
    this.#take(values);
    this.#numbers[this.#places.parameters / 8] = perBin;
    this.#numbers[this.#places.parameters / 8 + 1] = first;
    this.#exports.bins(8 * values.length);
    return this.#bins;
  }

  #take(values: Float64Array): void {
    const at = this.#places.values / 8;
    this.#numbers.set(values, at);
    // They go two by two; the last keeps itself company.
    this.#numbers[at + values.length] = values[values.length - 1] as number;
  }
}

const machines: BinMachine[] = [];

/** The one machine of this process, made when the first values are binned. */
export function binMachine(): BinMachine {
  const machine = machines[0] ?? new BinMachine();
  machines[0] = machine;
  return machine;
}
