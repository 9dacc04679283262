/** The module that looks through values: their extremes, whether they are numbers, and the bins that they fall into. */
import { BLOCK } from "../runner.js";
import { type FunctionBytes, moduleBytes } from "./bytes.js";
import { Code, formulas, type Value } from "./code.js";
import { Constants } from "./constants.js";
import { i32Type, plain } from "./opcodes.js";

export interface BinModule {
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** In bytes: values; two each of least, greatest, and zero unless one is no number; bins a unit and first bin; bins of 16 bits. */
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
    bins: constants.room(2 * BLOCK + 64),
  };
  const functions = [
    scanFunction(constants, places),
    binsFunction(constants, places, "bins"),
    binsFunction(constants, places, "binsEitherSide"),
  ];
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
    goThrough(code, 2, (at) => {
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

/** The function (bytes) that writes the bins. On either side of zero it keeps what is below zero there, even where its share is too small to be a number. */
function binsFunction(
  constants: Constants,
  { values, parameters, bins }: Places,
  exportAs: "bins" | "binsEitherSide",
): FunctionBytes {
  const code = new Code([i32Type], constants, true);
  const f = formulas(code);
  const parameter =
    (i: number): Value =>
    () =>
      code.steady(`parameter ${i}`, () => {
        code.int(parameters);
        code.memory("loadSplat", 8 * i);
      });
  const bin = (value: Value): Value => f.floor(f.mul(value, parameter(0)));
  const belowZero = (value: Value): Value =>
    f.pmin(bin(value), f.choose(f.number(-1), f.number(Number.POSITIVE_INFINITY), f.lt(value, f.number(0))));
  goThrough(code, 8, (at) => {
    const words = (pair: number): void =>
      code.scope((keep) => {
        const value = keep(() => {
          code.get(at);
          code.memory("load", values + 16 * pair);
        });
        f.sub(exportAs === "bins" ? bin(value) : belowZero(value), parameter(1))();
        code.simd("truncateToWords");
      });
    code.get(at);
    code.int(2);
    code.plain(plain.i32ShrU);
    for (const pair of [0, 2]) {
      words(pair);
      words(pair + 1);
      // The lower halves of both, side by side.
      code.simd("shuffle");
      code.plain(...LOWER_HALVES);
    }
    code.simd("narrowWords");
    code.memory("store", bins);
  });
  return code.done([], exportAs);
}

const LOWER_HALVES = [0, 1, 2, 3, 4, 5, 6, 7, 16, 17, 18, 19, 20, 21, 22, 23];

/** A loop over so many values at a time, up to the bytes of the first parameter; `body` is given the local of their place. */
function goThrough(code: Code, values: number, body: (at: number) => void): void {
  const at = code.fresh(i32Type);
  code.plain(plain.loop, 0x40);
  body(at);
  code.get(at);
  code.int(8 * values);
  code.plain(plain.i32Add, plain.localTee, at);
  code.get(0);
  code.plain(plain.i32LtS, plain.brIf, 0, plain.end);
}
