/** The module that draws: random numbers four streams at a time, hypercubes, and the quantiles of what is drawn most, in strips. */
import { BELOW_ONE, CELL, LOW_BITS, WORD } from "../random-stream.js";
import { BLOCK } from "../runner.js";
import { type FunctionBytes, moduleBytes } from "./bytes.js";
import { Code, formulas, type Value } from "./code.js";
import { Constants } from "./constants.js";
import { longExp, shortExpWay, wideExp } from "./exp-code.js";
import { wideLog } from "./log-code.js";
import { normalInverseFunction } from "./normal-code.js";
import { i32Type, plain, v128Type } from "./opcodes.js";
import { type ShortWay, shortFunction, stripFunction, tryOne } from "./strip-code.js";

/** Uniforms of a stream for a block at most: those of a hypercube. */
export const MOST_UNIFORMS = 2 * BLOCK - 1;
export const STREAMS = 4;

export interface DrawModule {
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** In bytes: the four words of four streams each, parameters, and columns (raw uniforms by stream, uniforms by stream, values). */
  readonly starts: number;
  readonly parameters: number;
  readonly raw: readonly number[];
  readonly uniforms: readonly number[];
  readonly values: number;
  readonly spare: number;
}

export function drawModule(): DrawModule {
  const constants = new Constants();
  const columns = (count: number, numbers: number): number[] =>
    Array.from({ length: count }, () => constants.room(8 * numbers + 64));
  const places = {
    starts: constants.room(16 * 4),
    parameters: constants.room(8 * 4),
    raw: columns(STREAMS, MOST_UNIFORMS + 1),
    uniforms: columns(STREAMS, BLOCK),
    values: constants.room(8 * BLOCK + 64),
    spare: constants.room(8 * BLOCK + 64),
  };
  const order = constants.room(2 * BLOCK);
  const functions: FunctionBytes[] = [];
  const add = (one: FunctionBytes, name?: string): number =>
    functions.push(name === undefined ? one : { ...one, exportAs: name }) - 1;
  const exp = add(wideExp(constants));
  const log = add(wideLog(constants));
  const inverse = add(normalInverseFunction(constants, { exp, log }));
  const strip = ["strip"] as const;
  add(streamsFunction(constants, places), "draw");
  add(dealFunction(constants, order), "deal");
  add(shortFunction(constants, strip, uniformWay(places.parameters)), "uniform");
  add(shortFunction(constants, strip, triangularWay(places.parameters)), "triangular");
  add(shortFunction(constants, strip, normalWay(places.parameters, inverse)), "normal");
  const short = add(shortFunction(constants, strip, shortExpWay));
  const long: Parameters<typeof stripFunction>[3] = (code, [x]) => longExp(code, exp, x as Value);
  add(stripFunction(constants, strip, tryOne(short, strip), long), "exp");
  return { ...places, bytes: moduleBytes(functions, constants.end, constants.data()) };
}

/** The function (bytes) that writes so many bytes of each stream's uniforms: the operations of `randomNumbers`. */
function streamsFunction(constants: Constants, { starts, raw }: Pick<DrawModule, "starts" | "raw">): FunctionBytes {
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
  const op =
    (name: "addWords") =>
    (x: Value, y: Value): Value =>
    () => {
      x();
      y();
      code.simd(name);
    };
  const add = op("addWords");
  const shifted =
    (name: "shiftLeftWords" | "shiftRightWords", x: Value, by: number): Value =>
    () => {
      x();
      code.int(by);
      code.simd(name);
    };
  const one: Value = () => code.steady("one", splat(code, 1));
  const lowBits: Value = () => code.steady("low bits", splat(code, LOW_BITS));
  code.plain(plain.loop, 0x40);
  code.scope((keep) => {
    const next = (): Value => {
      const word = keep(add(add(a, b), counter));
      set(0, xor(code, b, shifted("shiftRightWords", b, 9)));
      set(1, add(c, shifted("shiftLeftWords", c, 3)));
      set(2, add(f.or(shifted("shiftLeftWords", c, 21), shifted("shiftRightWords", c, 11)), word));
      set(3, add(counter, one));
      return word;
    };
    const first = keep(f.and(next(), lowBits));
    const second = next();
    for (const half of [0, 1]) {
      const numbers = (of: Value): Value => numbersOf(code, of, half === 1);
      const whole = f.add(f.mul(numbers(first), f.number(WORD)), numbers(second));
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

/** Two of four words, without sign, as numbers. */
function numbersOf(code: Code, words: Value, isUpper: boolean): Value {
  return () => {
    words();
    if (isUpper) {
      words();
      code.simd("shuffle");
      for (let i = 0; i < 16; i++) code.plain(8 + (i % 8));
    }
    code.simd("convertLowWords");
  };
}

function splat(code: Code, word: number): Value {
  return () => {
    code.int(word);
    code.simd("splatWord");
  };
}

function xor(code: Code, x: Value, y: Value): Value {
  return () => {
    x();
    y();
    code.simd("xor");
  };
}

/**
 * The function (raw uniforms, target) that makes a Latin hypercube: one draw in each of 1,024 equal strata. The first 1,024 uniforms say
 * where within its stratum a draw lies, the others deal the strata. McKay, Beckman and Conover, Technometrics 21, 1979.
 */
function dealFunction(constants: Constants, order: number): FunctionBytes {
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

function parameter(code: Code, at: number, i: number): Value {
  return () =>
    code.steady(`parameter ${i}`, () => {
      code.int(at);
      code.memory("loadSplat", 8 * i);
    });
}

/** low + u width. */
function uniformWay(at: number): ShortWay {
  return (code, _keep, [u]) => {
    const f = formulas(code);
    return [f.add(parameter(code, at, 0), f.mul(u as Value, parameter(code, at, 1)))];
  };
}

/** Parameters low, high, width, mode. */
function triangularWay(at: number): ShortWay {
  return (code, keep, [given]) => {
    const f = formulas(code);
    const [low, high, width, mode] = [0, 1, 2, 3].map((i) => parameter(code, at, i)) as [Value, Value, Value, Value];
    const steady =
      (name: string, value: Value): Value =>
      () =>
        code.steady(name, value);
    const rise = steady("rise", f.sub(mode, low));
    const fall = steady("fall", f.sub(high, mode));
    const turn = steady("turn", f.div(rise, width));
    const p = keep(given as Value);
    const isRising = keep(f.lt(p, turn));
    const area = f.choose(f.mul(f.mul(p, width), rise), f.mul(f.mul(f.sub(f.number(1), p), width), fall), isRising);
    const root = keep(f.sqrt(area));
    return [f.choose(f.add(low, root), f.sub(high, root), isRising)];
  };
}

/** mean + sd z; z is worked out from the nearer tail. */
function normalWay(at: number, inverse: number): ShortWay {
  return (code, keep, [given]) => {
    const f = formulas(code);
    const p = keep(given as Value);
    const isLow = keep(f.le(p, f.number(0.5)));
    const z = keep(() => {
      f.choose(p, f.sub(f.number(1), p), isLow)();
      code.call(inverse);
    });
    return [f.add(parameter(code, at, 0), f.mul(parameter(code, at, 1), f.choose(z, f.neg(z), isLow)))];
  };
}
