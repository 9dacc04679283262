/** Sums without rounding: the same total whatever the order, the batch or the thread. J. R. Shewchuk, Discrete & Computational Geometry 18, 1997. */

/** Holds a sum as numbers that do not overlap, smallest first; what two of them hold can be added together. */
export class ExactSum {
  #parts: number[] = [];
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
    for (let i = 0; i < parts.length; i++) {
      const part = parts[i] as number;
      const total = rest + part;
      const low = Math.abs(rest) < Math.abs(part) ? rest - (total - part) : part - (total - rest);
      if (low !== 0) parts[kept++] = low;
      rest = total;
    }
    parts[kept++] = rest;
    while (parts.length > kept) parts.pop();
  }

  merge(other: ExactSum): void {
    this.#lost += other.#lost;
    for (const part of other.#parts) this.add(part);
  }

  /** The sum, rounded once. */
  get total(): number {
    if (this.#lost !== 0) return this.#lost;
    const parts = this.#parts;
    let i = parts.length - 1;
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
