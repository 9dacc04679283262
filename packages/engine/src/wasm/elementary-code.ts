/** exp, log and pow for two futures at a time: the operations of `elementary.ts`, in the same order. */
import { EXP_LEAST, EXP_MOST, EXP_PLAIN, LEAST_NORMAL, ROUNDER, SHORT_POWER } from "../elementary.js";
import {
  expTable,
  LN2_HIGH,
  LN2_LOW,
  LOG_FROM,
  logTable,
  STEP_HIGH,
  STEP_LOW,
  STEPS_A_UNIT,
} from "../elementary-tables.js";
import type { FunctionBytes } from "./bytes.js";
import { Code, formulas, type Kept, type Value } from "./code.js";
import type { Constants } from "./constants.js";
import { plain, v128Type } from "./opcodes.js";

type Keep = (value: Value) => Kept;

/** Functions by number that take the values which the short way does not. */
export interface WideFunctions {
  readonly exp: number;
  readonly log: number;
  readonly pow: number;
}

const LOW_SIX = 63n;
const FROM_BITS = BigInt(LOG_FROM) << 32n;
const ONE_BITS = 0x3ff0000000000000n;
const BELOW_POINT = 0xfffffffffffffn;
/** 2^52 as bits: what is added to its last bits is added to it as a number. */
const TWO_52_BITS = 0x4330000000000000n;
const TWO_52 = 4503599627370496;
const TWO_54 = 18014398509481984;

interface ExpParts {
  /** The nearest count of sixty-fourths in the last bits, and as a number. */
  readonly rounded: Kept;
  readonly count: Kept;
  /** 2^(j/64) with j taken from the exponent's bits, to which the count shifted by 46 is added. */
  readonly part: Value;
  readonly series: Kept;
}

function expParts(code: Code, keep: Keep, x: Value, low: Value | undefined): ExpParts {
  const f = formulas(code);
  const rounded = keep(f.add(f.mul(x, f.number(STEPS_A_UNIT)), f.number(ROUNDER)));
  const count = keep(f.sub(rounded, f.number(ROUNDER)));
  const rough = f.sub(f.sub(x, f.mul(count, f.number(STEP_HIGH))), f.mul(count, f.number(STEP_LOW)));
  const r = keep(low ? f.add(rough, low) : rough);
  const square = keep(f.mul(r, r));
  const far = f.add(f.number(1 / 24), f.mul(r, f.number(1 / 120)));
  const near = f.add(f.number(0.5), f.mul(r, f.number(1 / 6)));
  const series = keep(f.add(r, f.mul(square, f.add(near, f.mul(square, far)))));
  const table = code.constants.table(expTableShifted);
  const cell = keep(f.shiftLeft(f.and(rounded, f.bits(LOW_SIX)), 3));
  const lane = (at: number): void => {
    cell();
    code.simd("extractInt");
    code.plain(at);
  };
  return {
    rounded,
    count,
    series,
    part: () => {
      lane(2);
      lane(0);
      code.memory("loadZero", table);
      code.memory("loadLane", table, 3, 1);
    },
  };
}

/** The table with j << 46 taken off the bits, so that adding (64 k + j) << 46 scales by 2^k. */
const expTableShifted: Float64Array = (() => {
  const bits = new BigInt64Array(Float64Array.from(expTable).buffer);
  for (let j = 0; j < 64; j++) bits[j] = (bits[j] as bigint) - (BigInt(j) << 46n);
  return new Float64Array(bits.buffer);
})();

/** Pushes e^x for sizes up to `EXP_PLAIN`. */
function shortExp(code: Code, x: Value, low?: Value): void {
  const f = formulas(code);
  code.scope((keep) => {
    const { rounded, part, series } = expParts(code, keep, x, low);
    const scaled = keep(f.addInt(part, f.shiftLeft(rounded, 46)));
    f.add(scaled, f.mul(scaled, series))();
  });
}

/** Pushes e^x. */
export function expCode(code: Code, wide: WideFunctions, x: Value): void {
  const f = formulas(code);
  code.scope((keep) => {
    const kept = keep(x);
    branch(
      code,
      f.gt(f.abs(kept), f.number(EXP_PLAIN)),
      () => {
        kept();
        f.number(0)();
        code.call(wide.exp);
      },
      () => shortExp(code, kept),
    );
  });
}

function branch(code: Code, mask: Value, yes: Value, no: Value): void {
  formulas(code).anyTrue(mask)();
  code.plain(plain.if, v128Type);
  yes();
  code.plain(plain.else);
  no();
  code.plain(plain.end);
}

/** The function (x, low) -> e^(x + low) for every x. */
export function wideExp(constants: Constants): FunctionBytes {
  const code = new Code([v128Type, v128Type], constants);
  const f = formulas(code);
  const given: Value = () => code.get(0);
  const low: Value = () => code.get(1);
  code.scope((keep) => {
    const x = keep(f.pmin(f.pmax(given, f.number(EXP_LEAST - 1)), f.number(EXP_MOST + 1)));
    const { rounded, count, part, series } = expParts(code, keep, x, low);
    const power = keep(part);
    const scaled = keep(f.addInt(power, f.shiftLeft(rounded, 46)));
    const near = keep(f.add(scaled, f.mul(scaled, series)));
    // The part with its own exponent again: j << 46 comes back.
    const bare = keep(f.addInt(power, f.shiftLeft(f.and(rounded, f.bits(LOW_SIX)), 46)));
    const exponent = keep(f.floor(f.mul(count, f.number(1 / 64))));
    const half = keep(f.floor(f.mul(exponent, f.number(0.5))));
    const twoTo = (power: Value): Value => f.shiftLeft(f.add(power, f.number(TWO_52 + 1023)), 52);
    const far = f.mul(f.mul(f.add(bare, f.mul(bare, series)), twoTo(half)), twoTo(f.sub(exponent, half)));
    const some = keep(f.choose(far, near, f.gt(f.abs(given), f.number(EXP_PLAIN))));
    const bounded = keep(f.choose(f.number(Number.POSITIVE_INFINITY), some, f.gt(given, f.number(EXP_MOST))));
    f.choose(f.number(0), bounded, f.lt(given, f.number(EXP_LEAST)))();
  });
  return code.done([v128Type]);
}

interface LogParts {
  readonly high: Kept;
  readonly low: Kept;
}

/** The logarithm of positive normal numbers in two parts; `shift` is added to the exponent. */
function logParts(code: Code, keep: Keep, x: Value, shift?: Value): LogParts {
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
    const at = code.take(0x7f);
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
  return { high, low };
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

/** A mask of what is not a positive normal number. */
function notNormal(code: Code, x: Value): Value {
  const f = formulas(code);
  return f.ne(f.pmin(f.pmax(x, f.number(LEAST_NORMAL)), f.number(Number.MAX_VALUE)), x);
}

/** Pushes ln x. */
export function logCode(code: Code, wide: WideFunctions, x: Value): void {
  const f = formulas(code);
  code.scope((keep) => {
    const kept = keep(x);
    branch(
      code,
      notNormal(code, kept),
      () => {
        kept();
        code.call(wide.log);
      },
      () =>
        code.scope((inner) => {
          const { high, low } = logParts(code, inner, kept);
          f.add(high, low)();
        }),
    );
  });
}

/** Logarithm parts of any size 0 <= x <= infinity; what has none is settled by `endsOfLog`. */
function wideLogParts(code: Code, keep: Keep, x: Value): LogParts {
  const f = formulas(code);
  const isSmall = keep(f.lt(x, f.number(LEAST_NORMAL)));
  const scaled = keep(f.choose(f.mul(x, f.number(TWO_54)), x, isSmall));
  return logParts(code, keep, scaled, f.choose(f.number(-54), f.number(0), isSmall));
}

function endsOfLog(code: Code, x: Value, sound: Value): Value {
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

/** Pushes x^y; short whole powers (`isShort`, where any may be), and x that are not positive and normal, take the long way. */
export function powCode(code: Code, wide: WideFunctions, x: Value, y: Value, isShort: Value | undefined): void {
  const f = formulas(code);
  code.scope((keep) => {
    const [base, power] = [keep(x), keep(y)];
    const long: Value = () => {
      base();
      power();
      code.call(wide.pow);
    };
    // Two tests and not one at the end: engines lay out short stretches of code better than long ones.
    const isOdd = notNormal(code, base);
    branch(code, isShort ? f.or(isOdd, isShort) : isOdd, long, () =>
      code.scope((inner) => {
        const { high, low } = logParts(code, inner, base);
        const whole = inner(f.add(high, low));
        const product = inner(f.mul(power, whole));
        const left = inner(f.mul(power, f.sub(low, f.sub(whole, high))));
        branch(code, f.gt(f.abs(product), f.number(EXP_PLAIN)), long, () => shortExp(code, product, left));
      }),
    );
  });
}

/** Whether y is a whole number up to 8. */
export function shortCode(code: Code, y: Value): Value {
  const f = formulas(code);
  return f.and(f.eq(f.floor(y), y), f.le(f.abs(y), f.number(SHORT_POWER)));
}

/** The function (x, y) -> x^y for every x and y. */
export function widePow(constants: Constants, expAt: number): FunctionBytes {
  const code = new Code([v128Type, v128Type], constants);
  const f = formulas(code);
  const x: Value = () => code.get(0);
  const y: Value = () => code.get(1);
  code.scope((keep) => {
    const size = keep(f.abs(x));
    const isWhole = keep(f.eq(f.floor(y), y));
    const { high, low } = wideLogParts(code, keep, size);
    const sum = keep(f.add(high, low));
    const whole = keep(endsOfLog(code, size, sum));
    const product = keep(f.mul(y, whole));
    // Zero and infinity have no second part.
    const isPlain = f.and(f.gt(size, f.number(0)), f.lt(size, f.number(Number.POSITIVE_INFINITY)));
    const left = keep(f.and(f.mul(y, f.sub(low, f.sub(sum, high))), isPlain));
    const power = keep(() => {
      product();
      left();
      code.call(expAt);
    });
    const isEven = f.eq(f.mul(f.floor(f.mul(y, f.number(0.5))), f.number(2)), y);
    const signed = f.choose(f.choose(power, f.neg(power), isEven), f.number(Number.NaN), isWhole);
    const far = keep(f.choose(power, signed, f.ge(x, f.number(0))));
    const isLost = f.or(f.ne(x, x), f.ne(y, y));
    const settled = keep(f.choose(f.number(Number.NaN), far, isLost));
    const isShort = shortCode(code, y);
    f.choose(wholePower(code, keep, x, y), settled, isShort)();
  });
  return code.done([v128Type]);
}

/** Powers up to 8 multiplied out, the lowest bit of the exponent first. */
function wholePower(code: Code, keep: Keep, x: Value, y: Value): Value {
  const f = formulas(code);
  let left = keep(f.abs(y));
  let result = keep(f.number(1));
  let base = keep(x);
  for (let bit = 0; bit < 4; bit++) {
    const half = keep(f.floor(f.mul(left, f.number(0.5))));
    const isOdd = f.ne(f.mul(half, f.number(2)), left);
    result = keep(f.choose(f.mul(result, base), result, isOdd));
    base = keep(f.mul(base, base));
    left = half;
  }
  return f.choose(f.div(f.number(1), result), result, f.lt(y, f.number(0)));
}
