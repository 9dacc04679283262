/** x^y for two futures at a time: the operations of `elementary.ts`, in the same order. */
import { SHORT_POWER } from "../elementary.js";
import type { FunctionBytes } from "./bytes.js";
import { Code, formulas, type Keep, type Value } from "./code.js";
import type { Constants } from "./constants.js";
import { endsOfLog, shortLogParts, wideLogParts } from "./log-code.js";
import { v128Type } from "./opcodes.js";
import type { ArgumentKind, ShortWay } from "./strip-code.js";

/**
 * y ln x in two parts, of which x^y is the exponential. Short whole y, which are multiplied out, are trouble; where y varies, all whole ones.
 * Two loops in place of one, for a processor has not the registers that both together want.
 */
export function shortPowerWay(takes: readonly ArgumentKind[]): ShortWay {
  return (code, keep, [x, given], troubles) => {
    const f = formulas(code);
    const y = keep(given as Value);
    const isShort =
      takes[1] === "strip" ? f.eq(f.floor(y), y) : () => code.steady("short", shortWhole(code, given as Value));
    troubles.where(isShort);
    const { high, low } = shortLogParts(code, keep, x as Value, troubles);
    const whole = keep(f.add(high, low));
    return [f.mul(y, whole), f.mul(y, f.sub(low, f.sub(whole, high)))];
  };
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
    f.choose(wholePower(code, keep, x, y), settled, shortWhole(code, y))();
  });
  return code.done([v128Type]);
}

/** A mask of whole numbers up to 8. */
function shortWhole(code: Code, y: Value): Value {
  const f = formulas(code);
  return f.and(f.eq(f.floor(y), y), f.le(f.abs(y), f.number(SHORT_POWER)));
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
