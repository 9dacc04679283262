/**
 * Functions over a strip: exp, log, powers and their like for many futures in one loop, whose constants stay in registers.
 * Most values go a short way. Where any of them cannot, the strip is gone over again the long way, which takes every value.
 */
import type { FunctionBytes } from "./bytes.js";
import { Code, formulas, type Value } from "./code.js";
import type { Constants } from "./constants.js";
import { i32Type, plain, v128Type } from "./opcodes.js";

/** Bytes of two futures. */
const PAIR = 16;
/** Pairs that go through the loop side by side, so that one's waiting is the other's work. */
const ABREAST = 2;

/** How an argument comes: an address, from which a number a future lies, or one vector for all. */
export type ArgumentKind = "strip" | "vector";

export interface StripWay {
  readonly takes: readonly ArgumentKind[];
  /** The value of two futures, by a way that holds where `Trouble` is not told of it. Absent: the long way is the only one. */
  readonly short?: (code: Code, args: readonly Value[], trouble: Trouble) => Value;
  readonly long: (code: Code, args: readonly Value[]) => void;
}

/** Collects what cannot go the short way. */
export interface Trouble {
  /** A size that is trouble above a limit; NaN passes. One limit a name. */
  atMost(name: string, limit: number, size: Value): void;
  /** A mask of what is trouble. */
  where(mask: Value): void;
}

/** The function (arguments, target, bytes) that writes a value a future from the target's address on. Arguments and target do not overlap. */
export function stripFunction(constants: Constants, { takes, short, long }: StripWay): FunctionBytes {
  const target = takes.length;
  const params = [...takes.map((kind) => (kind === "strip" ? i32Type : v128Type)), i32Type, i32Type];
  const code = new Code(params, constants, true);
  const moving = takes.flatMap((kind, i) => (kind === "strip" ? [i] : [])).concat(target);
  const argument = (i: number, pair: number): Value =>
    takes[i] === "vector"
      ? () => code.get(i)
      : () => {
          code.get(i);
          code.memory("load", pair * PAIR);
        };
  const end = code.fresh(i32Type);
  code.before(() => {
    code.get(target);
    code.get(target + 1);
    code.plain(plain.i32Add);
    code.set(end);
  });
  const loop = (abreast: number, write: (pair: number) => Value): void => {
    code.plain(plain.loop, 0x40);
    code.scope((keep) => {
      const values = Array.from({ length: abreast }, (_, pair) => keep(write(pair)));
      values.forEach((value, pair) => {
        code.get(target);
        value();
        code.memory("store", pair * PAIR);
      });
    });
    for (const one of moving) {
      code.get(one);
      code.int(abreast * PAIR);
      code.plain(plain.i32Add);
      code.set(one);
    }
    code.get(target);
    code.get(end);
    code.plain(plain.i32LtS, plain.brIf, 0, plain.end);
  };
  const args = (pair: number): Value[] => takes.map((_, i) => argument(i, pair));
  const goLong = (): void => loop(1, (pair) => () => long(code, args(pair)));
  if (!short) {
    goLong();
    return code.done([]);
  }
  const starts = moving.map((one) => {
    const start = code.fresh(i32Type);
    code.before(() => {
      code.get(one);
      code.set(start);
    });
    return [one, start] as const;
  });
  const trouble = new Collected(code);
  loop(ABREAST, (pair) => short(code, args(pair), trouble));
  trouble.any();
  code.plain(plain.if, 0x40);
  for (const [one, start] of starts) {
    code.get(start);
    code.set(one);
  }
  goLong();
  code.plain(plain.end);
  return code.done([]);
}

class Collected implements Trouble {
  readonly #code: Code;
  readonly #worst = new Map<string, { readonly local: number; readonly limit: number }>();
  #masks: number | undefined;

  constructor(code: Code) {
    this.#code = code;
  }

  atMost(name: string, limit: number, size: Value): void {
    const code = this.#code;
    const known = this.#worst.get(name);
    const local = known?.local ?? code.fresh(v128Type);
    if (!known) this.#worst.set(name, { local, limit });
    formulas(code).pmax(() => code.get(local), size)();
    code.set(local);
  }

  where(mask: Value): void {
    const code = this.#code;
    this.#masks ??= code.fresh(v128Type);
    const masks = this.#masks;
    formulas(code).or(() => code.get(masks), mask)();
    code.set(masks);
  }

  /** Pushes whether there is any. */
  any(): void {
    const code = this.#code;
    const f = formulas(code);
    const masks = this.#masks;
    const all: Value[] = [...this.#worst.values()].map(({ local, limit }) =>
      f.gt(() => code.get(local), f.number(limit)),
    );
    if (masks !== undefined) all.push(() => code.get(masks));
    f.anyTrue(all.reduce((a, b) => f.or(a, b)))();
  }
}
