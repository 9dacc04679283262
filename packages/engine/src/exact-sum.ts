/** Sums without rounding: the same total whatever the order, the batch or the thread. J. R. Shewchuk, Discrete & Computational Geometry 18, 1997. */

/** Holds a sum as numbers that do not overlap, smallest first; what two of them hold can be added together. */
export class ExactSum {
  /** The first `#count` hold the sum; a list that is never cut is cheaper than one that shrinks and grows with every number. */
  readonly #parts: number[] = [];
  #count = 0;
  /** What is not finite, which no parts can hold. */
  #lost = 0;

  add(value: number): void {
    if (value - value !== 0) {
      this.#lost += value;
      return;
    }
    let rest = value;
    let kept = 0;
    const parts = this.#parts;
    for (let i = 0; i < this.#count; i++) {
      const part = parts[i] as number;
      const total = rest + part;
      const low = Math.abs(rest) < Math.abs(part) ? rest - (total - part) : part - (total - rest);
      if (low !== 0) parts[kept++] = low;
      rest = total;
    }
    parts[kept] = rest;
    this.#count = kept + 1;
  }

  merge(other: ExactSum): void {
    this.#lost += other.#lost;
    for (let i = 0; i < other.#count; i++) this.add(other.#parts[i] as number);
  }

  /** The sum, rounded once. */
  get total(): number {
    if (this.#lost !== 0) return this.#lost;
    const parts = this.#parts;
    let i = this.#count - 1;
    let total = i < 0 ? 0 : (parts[i] as number);
    let low = 0;
    while (i > 0 && low === 0) {
      i--;
      const before = total;
      total = before + (parts[i] as number);
      low = (parts[i] as number) - (total - before);
    }
    // A tie is broken by the sign of what comes below it.
    if (i > 0 && low !== 0 && low < 0 === (parts[i - 1] as number) < 0) {
      const twice = total + 2 * low;
      if (twice - total === 2 * low) total = twice;
    }
    return total;
  }
}
