/** Extremes and bins of up to 1,024 values, worked out in WebAssembly. */
import { refuseIfAny } from "./problem.js";
import { BLOCK } from "./runner.js";
import { simdProblems } from "./start-kernel.js";
import { type BinModule, binModule } from "./wasm/bin-code.js";
import { webAssembly } from "./wasm/host.js";

interface Exports {
  readonly memory: { readonly buffer: ArrayBuffer };
  scan(bytes: number): void;
  bins(bytes: number): void;
  binsEitherSide(bytes: number): void;
}

/** Where bins begin and how many go to one; `mayVanish` says that a value below zero may have a share too small to be a number. */
interface Binning {
  readonly perBin: number;
  readonly first: number;
  readonly mayVanish: boolean;
}

class BinMachine {
  readonly #places: BinModule;
  readonly #exports: Exports;
  readonly #numbers: Float64Array;
  readonly #bins: Uint16Array;

  constructor() {
    refuseIfAny(simdProblems());
    this.#places = binModule();
    this.#exports = new webAssembly.Instance(new webAssembly.Module(this.#places.bytes)).exports as Exports;
    const { buffer } = this.#exports.memory;
    this.#numbers = new Float64Array(buffer);
    this.#bins = new Uint16Array(buffer, this.#places.bins, BLOCK);
  }

  /** The extremes of 1 to 1,024 values, and whether all are finite numbers. They stay for `bins`. */
  extremes(values: Float64Array): { readonly min: number; readonly max: number; readonly isSound: boolean } {
    const [numbers, at, from] = [this.#numbers, this.#places.results / 8, this.#places.values / 8];
    numbers.set(values, from);
    // They go eight by eight; the last keeps itself company.
    const { length } = values;
    if (length % 8 > 0) numbers.fill(values[length - 1] as number, from + length, from + length + 8);
    this.#exports.scan(8 * length);
    const of = (i: number): number => numbers[at + i] as number;
    return { min: Math.min(of(0), of(1)), max: Math.max(of(2), of(3)), isSound: of(4) + of(5) === 0 };
  }

  /** Writes the bins of the `count` values that `extremes` saw last, counted from the first bin, into `into` from `at` on. */
  bins(count: number, { perBin, first, mayVanish }: Binning, into: Uint16Array, at: number): void {
    const parameters = this.#places.parameters / 8;
    this.#numbers[parameters] = perBin;
    this.#numbers[parameters + 1] = first;
    if (mayVanish) this.#exports.binsEitherSide(8 * count);
    else this.#exports.bins(8 * count);
    into.set(count === BLOCK ? this.#bins : this.#bins.subarray(0, count), at);
  }
}

const machines: BinMachine[] = [];

/** The one machine of this process, made when the first values are binned. */
export function binMachine(): BinMachine {
  const machine = machines[0] ?? new BinMachine();
  machines[0] = machine;
  return machine;
}
