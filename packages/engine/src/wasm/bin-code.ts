/** The module that looks through values: their extremes, whether they are numbers, and the bins that they fall into. */
import { BLOCK } from "../runner.js";
import { type FunctionBytes, moduleBytes } from "./bytes.js";
import { Code, formulas, type Value } from "./code.js";
import { Constants } from "./constants.js";
import { i32Type, plain } from "./opcodes.js";

export interface BinModule {
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** In bytes: values; two each of least, greatest, and zero unless one is no number; bins a unit and first bin; bins as words. */
  readonly values: number;
  readonly results: number;
  readonly parameters: number;
  readonly bins: number;
}

export function binModule(): BinModule {
  const constants = new Constants();
  const places = {
    values: constants.room(8 * BLOCK + 64),
    results: constants.room(48),
    parameters: constants.room(16),
    bins: constants.room(4 * BLOCK + 64),
  };
  const functions = [scanFunction(constants, places), binsFunction(constants, places)];
  return { ...places, bytes: moduleBytes(functions, constants.end, constants.data()) };
}

type Places = Omit<BinModule, "bytes">;

/** The function (bytes) that writes the results. */
function scanFunction(constants: Constants, { values, results }: Places): FunctionBytes {
  const code = new Code([i32Type], constants, true);
  const f = formulas(code);
  code.scope((keep) => {
    const least = keep(f.number(Number.POSITIVE_INFINITY));
    const greatest = keep(f.number(Number.NEGATIVE_INFINITY));
    const nothing = keep(f.number(0));
    goThrough(code, (at) => {
      const value: Value = () => {
        code.get(at);
        code.memory("load", values);
      };
      code.scope((inner) => {
        const one = inner(value);
        for (const [into, next] of [
          [least, f.pmin(least, one)],
          [greatest, f.pmax(greatest, one)],
          [nothing, f.add(nothing, f.sub(one, one))],
        ] as const) {
          next();
          code.set(into.local);
        }
      });
    });
    for (const [i, result] of [least, greatest, nothing].entries()) {
      code.int(results + 16 * i);
      result();
      code.memory("store", 0);
    }
  });
  return code.done([], "scan");
}

/** The function (bytes) that writes the bins. */
function binsFunction(constants: Constants, { values, parameters, bins }: Places): FunctionBytes {
  const code = new Code([i32Type], constants, true);
  const f = formulas(code);
  const parameter =
    (i: number): Value =>
    () =>
      code.steady(`parameter ${i}`, () => {
        code.int(parameters);
        code.memory("loadSplat", 8 * i);
      });
  goThrough(code, (at) => {
    code.get(at);
    code.int(1);
    code.plain(plain.i32ShrU);
    const value: Value = () => {
      code.get(at);
      code.memory("load", values);
    };
    f.sub(f.floor(f.mul(value, parameter(0))), parameter(1))();
    code.simd("truncateToWords");
    code.memory("storeLane", bins, 3, 0);
  });
  return code.done([], "bins");
}

/** A loop over pairs, up to the bytes of the first parameter; `body` is given the local of their place. */
function goThrough(code: Code, body: (at: number) => void): void {
  const at = code.fresh(i32Type);
  code.plain(plain.loop, 0x40);
  body(at);
  code.get(at);
  code.int(16);
  code.plain(plain.i32Add, plain.localTee, at);
  code.get(0);
  code.plain(plain.i32LtS, plain.brIf, 0, plain.end);
}
