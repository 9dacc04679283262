/** The normal distribution for two futures at a time: the operations of `elementary.ts`, both branches worked out and one chosen. */
import {
  CENTRE_ABOVE,
  CENTRE_BELOW,
  FRACTION_TERMS,
  MIDDLE_ABOVE,
  MIDDLE_BELOW,
  ROOT_TWO_PI,
  TAIL_ABOVE,
  TAIL_BELOW,
  TAIL_PART_ABOVE,
  TAIL_PART_BELOW,
} from "../elementary.js";
import type { FunctionBytes } from "./bytes.js";
import { Code, formulas, type Keep, type Kept, type Value } from "./code.js";
import type { Constants } from "./constants.js";
import { longExp } from "./exp-code.js";
import { plain, v128Type } from "./opcodes.js";

/** Functions by number that take every value. */
export interface ExpAndLog {
  readonly exp: number;
  readonly log: number;
}

function polynomial(code: Code, x: Value, coefficients: readonly number[]): Value {
  const f = formulas(code);
  return [...coefficients]
    .reverse()
    .map((one) => f.number(one))
    .reduce((sum, one) => f.add(f.mul(sum, x), one));
}

/** The function z -> exp(-z^2 / 2) / sqrt(2 pi). */
export function normalPdfFunction(constants: Constants, wide: ExpAndLog): FunctionBytes {
  const code = new Code([v128Type], constants);
  const f = formulas(code);
  const z: Value = () => code.get(0);
  f.div(() => longExp(code, wide.exp, f.mul(f.mul(f.number(-0.5), z), z)), f.number(ROOT_TWO_PI))();
  return code.done([v128Type]);
}

/** The chance that a standard normal draw lies below z. */
export function normalCdfFunction(constants: Constants, wide: ExpAndLog): FunctionBytes {
  const code = new Code([v128Type], constants);
  const f = formulas(code);
  const z: Value = () => code.get(0);
  code.scope((keep) => {
    const x = keep(f.abs(z));
    const e = keep(() => longExp(code, wide.exp, f.mul(f.mul(f.number(-0.5), x), x)));
    const near = keep(f.div(f.mul(e, polynomial(code, x, TAIL_PART_ABOVE)), polynomial(code, x, TAIL_PART_BELOW)));
    const below = keep(x);
    const left = keep(f.number(FRACTION_TERMS));
    f.anyTrue(f.not(f.lt(x, f.number(4))))();
    code.plain(plain.if, 0x40, plain.loop, 0x40);
    f.add(x, f.div(left, below))();
    code.set(below.local);
    f.sub(left, f.number(1))();
    code.set(left.local);
    f.anyTrue(f.gt(left, f.number(0)))();
    code.plain(plain.brIf, 0, plain.end, plain.end);
    const far = f.div(f.div(e, below), f.number(ROOT_TWO_PI));
    const tail = keep(f.choose(near, far, f.lt(x, f.number(4))));
    const isAbove = keep(f.gt(z, f.number(0)));
    const sound = keep(f.choose(f.sub(f.number(1), tail), tail, isAbove));
    f.choose(f.choose(f.number(1), f.number(0), isAbove), sound, f.gt(x, f.number(37)))();
  });
  return code.done([v128Type]);
}

/** The z below which a standard normal draw lies with chance p. Most pairs lie in the middle, and few so far out that the last formula is wanted. */
export function normalInverseFunction(constants: Constants, wide: ExpAndLog): FunctionBytes {
  const code = new Code([v128Type], constants);
  const f = formulas(code);
  const p: Value = () => code.get(0);
  code.scope((keep) => {
    const q = keep(f.sub(p, f.number(0.5)));
    const centre = keep(f.sub(f.number(0.180625), f.mul(q, q)));
    const above = f.mul(q, polynomial(code, centre, CENTRE_ABOVE));
    const middle = keep(f.div(above, polynomial(code, centre, CENTRE_BELOW)));
    const isMiddle = keep(f.le(f.abs(q), f.number(0.425)));
    either(code, isMiddle, middle, () => {
      const inside = keep(f.choose(middle, outer(code, keep, p, q, wide), isMiddle));
      const isInside = f.and(f.gt(p, f.number(0)), f.lt(p, f.number(1)));
      const atOne = f.choose(f.number(Number.POSITIVE_INFINITY), f.number(Number.NaN), f.eq(p, f.number(1)));
      const ends = f.choose(f.number(Number.NEGATIVE_INFINITY), atOne, f.eq(p, f.number(0)));
      f.choose(inside, ends, isInside)();
    });
  });
  return code.done([v128Type]);
}

function outer(code: Code, keep: Keep, p: Value, q: Kept, wide: ExpAndLog): Value {
  const f = formulas(code);
  const ratio = (x: Value, above: readonly number[], below: readonly number[]): Value =>
    f.div(polynomial(code, x, above), polynomial(code, x, below));
  const isLow = keep(f.lt(q, f.number(0)));
  const tail = keep(f.choose(p, f.sub(f.number(1), p), isLow));
  const r = keep(
    f.sqrt(
      f.neg(() => {
        tail();
        code.call(wide.log);
      }),
    ),
  );
  const one = keep(f.sub(r, f.number(1.6)));
  const near = keep(ratio(one, MIDDLE_ABOVE, MIDDLE_BELOW));
  const isNear = keep(f.le(r, f.number(5)));
  const size = keep(() =>
    either(code, isNear, near, () => {
      const two = keep(f.sub(r, f.number(5)));
      f.choose(near, ratio(two, TAIL_ABOVE, TAIL_BELOW), isNear)();
    }),
  );
  return f.choose(f.neg(size), size, isLow);
}

/** Pushes the first where the mask holds of both futures, else the second. */
function either(code: Code, mask: Value, both: Value, otherwise: Value): void {
  formulas(code).anyTrue(formulas(code).not(mask))();
  code.plain(plain.if, v128Type);
  otherwise();
  code.plain(plain.else);
  both();
  code.plain(plain.end);
}
