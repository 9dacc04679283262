/** Blocks laid side by side in the order of their numbers. A future that failed in one case is left out of all: differences stay paired. */
import type { Block, Failure } from "@palanca/engine";

export class Gathered {
  readonly #blocks: Block[] = [];
  readonly failures: Failure[] = [];
  readonly failed = new Set<number>();
  #futures = 0;

  add(block: Block): void {
    this.#blocks.push(block);
    this.#futures += block.count;
    for (const one of block.cases) {
      for (const failure of one.failures) {
        this.failures.push(failure);
        this.failed.add(failure.future);
      }
    }
  }

  get futures(): number {
    return this.#futures;
  }

  /** A measure of one case, NaN where the future failed in any case. */
  measure(index: number, name: string): Float64Array {
    const values = new Float64Array(this.#futures).fill(Number.NaN);
    for (const { first, cases } of this.#blocks) {
      const own = cases[index]?.measures[name];
      if (own) values.set(own, first);
    }
    for (const future of this.failed) values[future] = Number.NaN;
    return values;
  }

  /** A kept series of one case: row by row (element by element, point by point) over all futures. */
  series(index: number, name: string): Float64Array {
    const [start] = this.#blocks;
    const rows = start ? (start.cases[index]?.series[name]?.length ?? 0) / start.count : 0;
    const values = new Float64Array(rows * this.#futures);
    for (const { first, count, cases } of this.#blocks) {
      const own = cases[index]?.series[name] as Float64Array;
      for (let row = 0; row < rows; row++)
        values.set(own.subarray(row * count, (row + 1) * count), row * this.#futures + first);
    }
    return values;
  }
}
