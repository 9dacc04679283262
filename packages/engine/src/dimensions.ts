/** Named dimensions with their subranges and mappings: which labels they have, and which other dimension's element one of their elements settles. */
import type { Model } from "./model.js";

/** The element at hand: for each dimension that is settled, the index of its label. */
export type Element = Readonly<Record<string, number>>;

type ModelDimensions = Pick<Model, "dimensions" | "subranges" | "mappings">;

interface Settles {
  readonly to: string;
  /** By index of the one, index of the other. */
  readonly index: readonly number[];
}

export class Dimensions {
  readonly #labels = new Map<string, readonly string[]>();
  readonly #settles = new Map<string, Settles[]>();

  /** Takes the dimensions of a model that `checkDimensions` found sound. */
  constructor({ dimensions = {}, subranges = {}, mappings = {} }: ModelDimensions) {
    for (const [name, labels] of Object.entries(dimensions)) this.#labels.set(name, labels);
    for (const [name, { labels }] of Object.entries(subranges)) this.#labels.set(name, labels);
    for (const [name, { of, labels }] of Object.entries(subranges)) {
      this.#settle(
        name,
        of,
        labels.map((label) => this.labels(of).indexOf(label)),
      );
    }
    for (const { from, to, pairs } of Object.values(mappings)) {
      this.#settle(
        from,
        to,
        this.labels(from).map((label) => this.labels(to).indexOf(pairs[label] as string)),
      );
    }
  }

  get names(): string[] {
    return [...this.#labels.keys()];
  }

  has(name: string): boolean {
    return this.#labels.has(name);
  }

  labels(name: string): readonly string[] {
    return this.#labels.get(name) ?? [];
  }

  size(name: string): number {
    return this.labels(name).length;
  }

  /** How many elements a quantity over these dimensions has. */
  count(over: readonly string[]): number {
    return over.reduce((product, name) => product * this.size(name), 1);
  }

  /** The other dimensions whose element is settled once this one's is: what it is part of, what it is mapped to. */
  settledBy(name: string): string[] {
    const found: string[] = [];
    const look = (one: string): void => {
      for (const { to } of this.#settles.get(one) ?? []) {
        if (to === name || found.includes(to)) continue;
        found.push(to);
        look(to);
      }
    };
    look(name);
    return found;
  }

  /** Says whether an element over `over` settles the dimension, by its own name or through another. */
  covers(over: Iterable<string>, name: string): boolean {
    for (const one of over) if (one === name || this.settledBy(one).includes(name)) return true;
    return false;
  }

  /** The element with one dimension at an index, and with it all that this settles; the innermost counts. */
  enter(element: Element, name: string, index: number): Element {
    const entered: Record<string, number> = { ...element, [name]: index };
    const seen = new Set([name]);
    const walk = (one: string): void => {
      for (const { to, index: settled } of this.#settles.get(one) ?? []) {
        if (seen.has(to)) continue;
        seen.add(to);
        entered[to] = settled[entered[one] as number] as number;
        walk(to);
      }
    };
    walk(name);
    return entered;
  }

  /** Calls back for each element of a quantity over these dimensions, the last fastest, with its place and its label as text. */
  forEach(over: readonly string[], each: (element: Element, at: number, label: string) => void): void {
    const count = this.count(over);
    for (let at = 0; at < count; at++) {
      const own: Record<string, number> = {};
      let rest = at;
      for (let d = over.length - 1; d >= 0; d--) {
        const size = this.size(over[d] as string);
        own[over[d] as string] = rest % size;
        rest = Math.floor(rest / size);
      }
      let element: Element = {};
      for (const name of over) element = this.enter(element, name, own[name] as number);
      // What a quantity spans itself comes before what another of its dimensions settles.
      each({ ...element, ...own }, at, over.map((name) => this.labels(name)[own[name] as number]).join(", "));
    }
  }

  #settle(from: string, to: string, index: readonly number[]): void {
    this.#settles.set(from, [...(this.#settles.get(from) ?? []), { to, index }]);
  }
}
