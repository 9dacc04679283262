/** Columns drawn before, a shelf for each block of a design; the least lately used shelves are emptied first. */
import { BLOCK } from "./runner.js";

export type Shelf = Map<string, Float64Array>;

/** Whoever takes a column must not write to it. */
export class DrawnColumns {
  readonly #shelves = new Map<string, Shelf>();
  readonly #most: number;
  #size = 0;

  /** Holds at most so many bytes: 64 MB are 8,192 columns, or 20 uncertainties over 400,000 futures. */
  constructor(bytes = 67_108_864) {
    this.#most = Math.max(1, Math.floor(bytes / (8 * BLOCK)));
  }

  /** Columns that are held. */
  get size(): number {
    return this.#size;
  }

  /** Whether so many columns can be held at once; a run that goes past them would find none of them again. */
  holds(columns: number): boolean {
    return columns <= this.#most;
  }

  /** The shelf of this name, which is now the one used last. */
  shelf(name: string): Shelf {
    const found = this.#shelves.get(name) ?? new Map();
    this.#shelves.delete(name);
    this.#shelves.set(name, found);
    return found;
  }

  /** Puts a column on a shelf, and takes others away where there is no room. */
  keep(shelf: Shelf, label: string, values: Float64Array): void {
    if (!shelf.has(label)) this.#size++;
    shelf.set(label, values);
    while (this.#size > this.#most) this.#drop();
  }

  #drop(): void {
    const [name, oldest] = this.#shelves.entries().next().value as [string, Shelf];
    const [label] = oldest.keys();
    if (label !== undefined) {
      oldest.delete(label);
      this.#size--;
    }
    if (oldest.size === 0) this.#shelves.delete(name);
  }
}
