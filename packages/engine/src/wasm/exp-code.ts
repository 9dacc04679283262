/** exp for two futures at a time: the operations of `elementary.ts`, in the same order. */
import { EXP_LEAST, EXP_MOST, EXP_PLAIN, ROUNDER } from "../elementary.js";
import { expTable, STEP_HIGH, STEP_LOW, STEPS_A_UNIT } from "../elementary-tables.js";
import type { FunctionBytes } from "./bytes.js";
import type { Keep } from "./code.js";
import { Code, formulas, type Kept, type Value } from "./code.js";
import type { Constants } from "./constants.js";
import { v128Type } from "./opcodes.js";
import type { ShortWay } from "./strip-code.js";

const LOW_SIX = 63n;
const TWO_52 = 4503599627370496;

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

/** e^(x + low) for sizes of x whose square is at most `PLAIN_SQUARE`; of NaN, NaN. */
function shortExp(code: Code, keep: Keep, x: Value, low?: Value): Value {
  const f = formulas(code);
  const { rounded, part, series } = expParts(code, keep, x, low);
  const scaled = keep(f.addInt(part, f.shiftLeft(rounded, 46)));
  return f.add(scaled, f.mul(scaled, series));
}

/** A square of sizes that lie within `EXP_PLAIN`. */
const PLAIN_SQUARE = 500_000;

/** e^x, or e^(x + low) where low comes beside it. */
export const shortExpWay: ShortWay = (code, keep, [given, low], troubles) => {
  const x = keep(given as Value);
  troubles.above(PLAIN_SQUARE, formulas(code).mul(x, x));
  return [shortExp(code, keep, x, low)];
};

/** Pushes e^x of any x. */
export function longExp(code: Code, wide: number, x: Value): void {
  x();
  formulas(code).number(0)();
  code.call(wide);
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
