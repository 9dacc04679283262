/** Random numbers of four streams at a time, and the hypercubes that are made of them. */
import { BELOW_ONE, CELL, LOW_BITS, WORD } from "../random-stream.js";
import { BLOCK } from "../runner.js";
import type { FunctionBytes } from "./bytes.js";
import { Code, formulas, type Value } from "./code.js";
import type { Constants } from "./constants.js";
import { i32Type, plain, v128Type } from "./opcodes.js";
import { wordsOf } from "./words-code.js";

/** The function (bytes) that writes so many bytes of each stream's uniforms: the operations of `randomNumbers`. */
export function streamsFunction(
  constants: Constants,
  { starts, raw }: { readonly starts: number; readonly raw: readonly number[] },
): FunctionBytes {
  const code = new Code([i32Type], constants, true);
  const f = formulas(code);
  const at = code.fresh(i32Type);
  const words = [0, 1, 2, 3].map((i) => {
    const local = code.fresh(v128Type);
    code.int(starts);
    code.memory("load", 16 * i);
    code.set(local);
    return local;
  }) as [number, number, number, number];
  const [a, b, c, counter] = words.map(
    (local): Value =>
      () =>
        code.get(local),
  ) as [Value, Value, Value, Value];
  const set = (word: number, value: Value): void => {
    value();
    code.set(words[word] as number);
  };
  const w = wordsOf(code);
  code.plain(plain.loop, 0x40);
  code.scope((keep) => {
    const next = (): Value => {
      const word = keep(w.add(w.add(a, b), counter));
      set(0, w.xor(b, w.right(b, 9)));
      set(1, w.add(c, w.left(c, 3)));
      set(2, w.add(w.or(w.left(c, 21), w.right(c, 11)), word));
      set(3, w.add(counter, w.word(1)));
      return word;
    };
    const first = keep(w.and(next(), w.word(LOW_BITS)));
    const second = next();
    for (const half of [0, 1] as const) {
      const whole = f.add(f.mul(w.numbers(first, half), f.number(WORD)), w.numbers(second, half));
      const uniform = keep(f.pmin(f.number(BELOW_ONE), f.mul(f.add(whole, f.number(0.5)), f.number(CELL))));
      for (const lane of [0, 1]) {
        code.get(at);
        uniform();
        code.memory("storeLane", raw[2 * half + lane] as number, 3, lane);
      }
    }
  });
  code.get(at);
  code.int(8);
  code.plain(plain.i32Add, plain.localTee, at);
  code.get(0);
  code.plain(plain.i32LtS, plain.brIf, 0, plain.end);
  return code.done([]);
}

/**
 * The function (raw uniforms, target) that makes a Latin hypercube: one draw in each of 1,024 equal strata. The first 1,024 uniforms say
 * where within its stratum a draw lies, the others deal the strata. McKay, Beckman and Conover, Technometrics 21, 1979.
 */
export function dealFunction(constants: Constants, order: number): FunctionBytes {
  const code = new Code([i32Type, i32Type], constants);
  const [i, j, at, other, held] = Array.from({ length: 5 }, () => code.fresh(i32Type)) as [
    number,
    number,
    number,
    number,
    number,
  ];
  const pair = (index: number, address: number): void => {
    code.get(index);
    code.int(1);
    code.plain(plain.i32Shl, plain.localTee, address);
  };
  const countUp = (body: () => void): void => {
    code.int(0);
    code.set(i);
    code.plain(plain.loop, 0x40);
    body();
    code.get(i);
    code.int(1);
    code.plain(plain.i32Add, plain.localTee, i);
    code.int(BLOCK);
    code.plain(plain.i32LtS, plain.brIf, 0, plain.end);
  };
  const load16 = (address: number): void => {
    code.get(address);
    code.plain(plain.i32Load16, 1);
    code.offset(order);
  };
  const store16 = (): void => {
    code.plain(plain.i32Store16, 1);
    code.offset(order);
  };
  countUp(() => {
    pair(i, at);
    code.get(i);
    store16();
  });
  code.int(BLOCK - 1);
  code.set(i);
  code.plain(plain.loop, 0x40);
  // The uniforms behind those of the draws, from the last strata down.
  code.get(0);
  code.int(2 * BLOCK - 1);
  code.get(i);
  code.plain(plain.i32Sub);
  code.int(3);
  code.plain(plain.i32Shl, plain.i32Add, plain.f64Load, 3, 0);
  code.get(i);
  code.int(1);
  code.plain(plain.i32Add, plain.f64ConvertI32, plain.f64Mul, plain.i32TruncF64);
  code.set(j);
  pair(i, at);
  code.set(at);
  pair(j, other);
  code.set(other);
  load16(at);
  code.set(held);
  code.get(at);
  load16(other);
  store16();
  code.get(other);
  code.get(held);
  store16();
  code.get(i);
  code.int(1);
  code.plain(plain.i32Sub, plain.localTee, i);
  code.int(0);
  code.plain(plain.i32GtS, plain.brIf, 0, plain.end);
  countUp(() => {
    const eights = (base: number): void => {
      code.get(base);
      code.get(i);
      code.int(3);
      code.plain(plain.i32Shl, plain.i32Add);
    };
    pair(i, at);
    code.set(at);
    eights(1);
    load16(at);
    code.plain(plain.f64ConvertI32);
    eights(0);
    code.plain(plain.f64Load, 3, 0, plain.f64Add);
    code.float(1 / BLOCK);
    code.plain(plain.f64Mul, plain.f64Store, 3, 0);
  });
  return code.done([]);
}
