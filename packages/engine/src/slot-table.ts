/** Hands out slots: first to every element of every quantity in the order declared, then to what the plan adds. */
import type { CheckedModel } from "./check-units.js";

export class SlotTable {
  readonly first = new Map<string, number>();
  /** What each slot belongs to, for messages. */
  readonly #names: string[] = [];

  constructor({ symbols, dimensions }: CheckedModel) {
    for (const symbol of symbols.values()) {
      this.first.set(symbol.name, this.#names.length);
      dimensions.forEach(symbol.over, (_element, _at, label) => {
        this.#names.push(label ? `${symbol.name}[${label}]` : symbol.name);
      });
    }
  }

  get count(): number {
    return this.#names.length;
  }

  /** A slot for something that belongs to a quantity or a measure. */
  take(owner: string): number {
    return this.#names.push(owner) - 1;
  }

  of(name: string): number {
    return this.first.get(name) ?? -1;
  }

  told(at: number): string {
    return this.#names[at] ?? `slot ${at}`;
  }
}
