/** What cannot go the short way, collected over a loop. */
import { type Code, formulas, type Value } from "./code.js";
import { v128Type } from "./opcodes.js";

export class Troubles {
  readonly #code: Code;
  readonly #worst = new Map<number, number>();
  #masks: number | undefined;

  constructor(code: Code) {
    this.#code = code;
  }

  /** A size above the limit is trouble; NaN is none. */
  above(limit: number, size: Value): void {
    const code = this.#code;
    const local = this.#worst.get(limit) ?? code.fresh(v128Type);
    this.#worst.set(limit, local);
    formulas(code).pmax(() => code.get(local), size)();
    code.set(local);
  }

  /** Where the mask holds is trouble. */
  where(mask: Value): void {
    const code = this.#code;
    this.#masks ??= code.fresh(v128Type);
    const masks = this.#masks;
    formulas(code).or(() => code.get(masks), mask)();
    code.set(masks);
  }

  /** Pushes whether there was any. */
  any(): void {
    const code = this.#code;
    const f = formulas(code);
    const masks = this.#masks;
    const all: Value[] = [...this.#worst].map(([limit, local]) => f.gt(() => code.get(local), f.number(limit)));
    if (masks !== undefined) all.push(() => code.get(masks));
    if (all.length === 0) code.int(0);
    else f.anyTrue(all.reduce((a, b) => f.or(a, b)))();
  }
}
