/** log for two futures at a time: the operations of `elementary.ts`, in the same order. */
import { LEAST_NORMAL } from "../elementary.js";
import { LN2_HIGH, LN2_LOW, LOG_FROM, logTable } from "../elementary-tables.js";
import type { FunctionBytes } from "./bytes.js";
import { Code, formulas, type Keep, type Kept, type Value } from "./code.js";
import type { Constants } from "./constants.js";
import { i32Type, plain, v128Type } from "./opcodes.js";
import type { ShortWay } from "./strip-code.js";
import type { Troubles } from "./troubles.js";

const FROM_BITS = BigInt(LOG_FROM) << 32n;
const ONE_BITS = 0x3ff0000000000000n;
const BELOW_POINT = 0xfffffffffffffn;
/** 2^52 as bits: what is added to its last bits is added to it as a number. */
const TWO_52_BITS = 0x4330000000000000n;
const TWO_52 = 4503599627370496;
const TWO_54 = 18014398509481984;

export interface LogParts {
  readonly high: Kept;
  readonly low: Kept;
  /** The exponent; of what is no positive normal number one of 1024 or more, or of -1022 or less. */
  readonly exponent: Kept;
}

/** The logarithm of positive normal numbers in two parts; `shift` is added to the exponent. */
export function logParts(code: Code, keep: Keep, x: Value, shift?: Value): LogParts {
  const f = formulas(code);
  const from = keep(f.addInt(x, f.bits(ONE_BITS - FROM_BITS)));
  const exponent = f.sub(f.or(f.shiftRight(from, 52), f.bits(TWO_52_BITS)), f.number(TWO_52 + 1023));
  const k = keep(shift ? f.add(exponent, shift) : exponent);
  const z = f.addInt(f.and(from, f.bits(BELOW_POINT)), f.bits(FROM_BITS));
  const table = code.constants.table(logTable);
  const cell = (lane: number): number => {
    from();
    code.simd("extractInt");
    code.plain(lane);
    code.int(8);
    code.plain(plain.i32ShrU);
    code.int(127 << 5);
    code.plain(plain.i32And);
    const at = code.take(i32Type);
    code.set(at);
    return at;
  };
  const [first, second] = [cell(1), cell(3)];
  const entry =
    (at: number, offset: number): Value =>
    () => {
      code.get(at);
      code.memory("load", table + offset, 3);
    };
  const even = (a: Value, b: Value): Value => shuffled(code, a, b, 0);
  const odd = (a: Value, b: Value): Value => shuffled(code, a, b, 8);
  const [a, b] = [keep(entry(first, 0)), keep(entry(second, 0))];
  const [c, d] = [keep(entry(first, 16)), keep(entry(second, 16))];
  const r = keep(f.mul(f.sub(z, even(a, b)), odd(a, b)));
  const start = keep(f.add(f.mul(k, f.number(LN2_HIGH)), even(c, d)));
  const high = keep(f.add(start, r));
  const terms = [1 / 7, -1 / 6, 0.2, -0.25, 1 / 3, -0.5];
  let series = f.number(terms[0] as number);
  for (const term of terms.slice(1)) series = f.add(f.number(term), f.mul(r, series));
  const square = f.mul(r, r);
  const lost = f.add(f.sub(start, high), r);
  const small = f.add(f.mul(k, f.number(LN2_LOW)), odd(c, d));
  const low = keep(f.add(f.add(lost, small), f.mul(square, series)));
  return { high, low, exponent: k };
}

function shuffled(code: Code, a: Value, b: Value, from: 0 | 8): Value {
  return () => {
    a();
    b();
    code.simd("shuffle");
    for (let i = 0; i < 8; i++) code.plain(from + i);
    for (let i = 0; i < 8; i++) code.plain(16 + from + i);
  };
}

/** ln x. */
export const shortLogWay: ShortWay = (code, keep, [x], troubles) => {
  const { high, low } = shortLogParts(code, keep, x as Value, troubles);
  return [formulas(code).add(high, low)];
};

/** Parts that hold but for what is not a positive normal number (or one of the largest and smallest), which shows in the exponent. */
export function shortLogParts(code: Code, keep: Keep, x: Value, troubles: Troubles): LogParts {
  const parts = logParts(code, keep, keep(x));
  troubles.above(1021 * 1021, formulas(code).mul(parts.exponent, parts.exponent));
  return parts;
}

/** Logarithm parts of any size 0 <= x <= infinity; what has none is settled by `endsOfLog`. */
export function wideLogParts(code: Code, keep: Keep, x: Value): LogParts {
  const f = formulas(code);
  const isSmall = keep(f.lt(x, f.number(LEAST_NORMAL)));
  const scaled = keep(f.choose(f.mul(x, f.number(TWO_54)), x, isSmall));
  return logParts(code, keep, scaled, f.choose(f.number(-54), f.number(0), isSmall));
}

export function endsOfLog(code: Code, x: Value, sound: Value): Value {
  const f = formulas(code);
  const finite = f.choose(sound, x, f.lt(x, f.number(Number.POSITIVE_INFINITY)));
  const positive = f.choose(finite, f.number(Number.NaN), f.gt(x, f.number(0)));
  return f.choose(f.number(Number.NEGATIVE_INFINITY), positive, f.eq(x, f.number(0)));
}

/** The function x -> ln x for every x. */
export function wideLog(constants: Constants): FunctionBytes {
  const code = new Code([v128Type], constants);
  const f = formulas(code);
  const x: Value = () => code.get(0);
  code.scope((keep) => {
    const { high, low } = wideLogParts(code, keep, x);
    endsOfLog(code, x, f.add(high, low))();
  });
  return code.done([v128Type]);
}
