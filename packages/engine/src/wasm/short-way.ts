/** Most values go a short way; the few for which it does not hold call a function that takes every value. */
import { type Code, formulas, type Kept, type Value } from "./code.js";
import { plain, v128Type } from "./opcodes.js";

export type Keep = (value: Value) => Kept;

/** Functions by number that take the values which the short way does not. */
export interface WideFunctions {
  readonly exp: number;
  readonly log: number;
  readonly pow: number;
}

/** Pushes `yes` where the mask holds in either lane, else `no`. */
export function branch(code: Code, mask: Value, yes: Value, no: Value): void {
  formulas(code).anyTrue(mask)();
  code.plain(plain.if, v128Type);
  yes();
  code.plain(plain.else);
  no();
  code.plain(plain.end);
}
