/** x^y for two futures at a time: the operations of `elementary.ts`, in the same order. */
import { EXP_PLAIN, SHORT_POWER } from "../elementary.js";
import type { FunctionBytes } from "./bytes.js";
import { Code, formulas, type Value } from "./code.js";
import type { Constants } from "./constants.js";
import { shortExp } from "./exp-code.js";
import { endsOfLog, logParts, notNormal, wideLogParts } from "./log-code.js";
import { v128Type } from "./opcodes.js";
import { branch, type Keep, type WideFunctions } from "./short-way.js";

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
