/**
 * Functions over a strip: exp, log, powers and their like for many futures in one loop, whose constants stay in registers.
 * Most values go a short way. Where any of them cannot, the strip is gone over again the long way, which takes every value.
 */
import type { FunctionBytes } from "./bytes.js";
import { Code, type Keep, type Value } from "./code.js";
import type { Constants } from "./constants.js";
import { i32Type, plain, v128Type } from "./opcodes.js";
import { Troubles } from "./troubles.js";

/** Futures that are worked together, so that what they hold stays near the processor. */
export const STRIP = 32;

/** Bytes of two futures. */
const PAIR = 16;
/** Pairs that go through a short loop side by side, so that one's waiting is the other's work. */
const ABREAST = 2;

/** How an argument comes: an address, from which a number a future lies, or one vector for all. */
export type ArgumentKind = "strip" | "vector";

/** The short way of two futures: gives what is written, one value after the other, and tells of what it does not hold for. */
export type ShortWay = (code: Code, keep: Keep, args: readonly Value[], troubles: Troubles) => readonly Value[];

/**
 * The function (arguments, target, bytes) -> whether there was trouble, which writes from the target's address on: pair by pair, one vector
 * for each of `outcomes`. Pairs are read at every `stride` vectors. Arguments and target do not overlap.
 */
export function shortFunction(
  constants: Constants,
  takes: readonly ArgumentKind[],
  way: ShortWay,
  { outcomes = 1, stride = 1 } = {},
): FunctionBytes {
  const { code, args, target, loop } = stripCode(constants, takes, [i32Type]);
  const troubles = new Troubles(code);
  loop(ABREAST, PAIR * stride, PAIR * outcomes, () => {
    code.scope((keep) => {
      const written = Array.from({ length: ABREAST }, (_, pair) =>
        way(code, keep, args(pair * PAIR * stride), troubles).map(keep),
      ).flat();
      for (const [i, value] of written.entries()) {
        code.get(target);
        value();
        code.memory("store", i * PAIR);
      }
    });
  });
  troubles.any();
  return code.done([i32Type]);
}

/** The function (arguments, target, bytes) that tries short functions, each of which takes what the one before left, and else goes the long way. */
export function stripFunction(
  constants: Constants,
  takes: readonly ArgumentKind[],
  tries: (code: Code, push: (i: number) => void) => void,
  long: (code: Code, args: readonly Value[]) => void,
): FunctionBytes {
  const { code, args, target, loop } = stripCode(constants, takes, []);
  tries(code, (i) => code.get(i));
  code.plain(plain.if, 0x40);
  loop(1, PAIR, PAIR, () => {
    code.get(target);
    long(code, args(0));
    code.memory("store", 0);
  });
  code.plain(plain.end);
  return code.done([]);
}

/** Tries one short function of the same arguments. */
export function tryOne(short: number, takes: readonly ArgumentKind[]): (code: Code, push: (i: number) => void) => void {
  return (code, push) => {
    for (let i = 0; i < takes.length + 2; i++) push(i);
    code.call(short);
  };
}

function stripCode(constants: Constants, takes: readonly ArgumentKind[], results: readonly number[]) {
  const target = takes.length;
  const params = [...takes.map((kind) => (kind === "strip" ? i32Type : v128Type)), i32Type, i32Type];
  const code = new Code(params, constants, results.length > 0);
  const args = (offset: number): Value[] =>
    takes.map((kind, i) => () => {
      code.get(i);
      if (kind === "strip") code.memory("load", offset);
    });
  const advance = (local: number, bytes: number): void => {
    code.get(local);
    code.int(bytes);
    code.plain(plain.i32Add);
    code.set(local);
  };
  const loop = (abreast: number, read: number, written: number, body: () => void): void => {
    const left = target + 1;
    code.plain(plain.loop, 0x40);
    body();
    takes.forEach((kind, i) => {
      if (kind === "strip") advance(i, read * abreast);
    });
    advance(target, written * abreast);
    advance(left, -PAIR * abreast);
    code.get(left);
    code.int(0);
    code.plain(plain.i32GtS, plain.brIf, 0, plain.end);
  };
  return { code, args, target, loop };
}
