/** Scrambled Sobol' points of one dimension and block: the operations of `sobol.ts`, four points at a time. */
import { BLOCK } from "../runner.js";
import type { FunctionBytes } from "./bytes.js";
import { Code, formulas, type Value } from "./code.js";
import type { Constants } from "./constants.js";
import { i32Type, plain } from "./opcodes.js";
import { wordsOf } from "./words-code.js";

interface Places {
  readonly directions: number;
  /** Room for the bits of a block's points. */
  readonly points: number;
}

/** The function (bits of the first point, scramble, uniforms within cells, target) that writes the block's uniforms. */
export function sobolFunction(constants: Constants, { directions, points }: Places): FunctionBytes {
  const code = new Code([i32Type, i32Type, i32Type, i32Type], constants, true);
  const f = formulas(code);
  const w = wordsOf(code);
  const i = code.fresh(i32Type);
  const steps = (from: number, by: number, end: number, body: () => void): void => {
    code.int(from);
    code.set(i);
    code.plain(plain.loop, 0x40);
    body();
    code.get(i);
    code.int(by);
    code.plain(plain.i32Add, plain.localTee, i);
    code.int(end);
    code.plain(plain.i32LtS, plain.brIf, 0, plain.end);
  };
  const words = (at: number, name: "i32Load" | "i32Store"): void => {
    code.plain(plain[name], 2);
    code.offset(at);
  };
  const fours = (): void => {
    code.int(2);
    code.plain(plain.i32Shl);
  };

  code.int(0);
  code.get(0);
  words(points, "i32Store");
  // A number is one without its lowest bit, and that bit.
  steps(1, 1, BLOCK, () => {
    code.get(i);
    fours();
    code.get(i);
    code.get(i);
    code.int(1);
    code.plain(plain.i32Sub, plain.i32And);
    fours();
    words(points, "i32Load");
    code.get(i);
    code.plain(plain.i32Ctz);
    fours();
    words(directions, "i32Load");
    code.plain(plain.i32Xor);
    words(points, "i32Store");
  });

  const splatOf =
    (name: string, push: Value): Value =>
    () =>
      code.steady(name, () => {
        push();
        code.simd("splatWord");
      });
  const seed = splatOf("seed", () => code.get(1));
  const factor = splatOf("factor", () => {
    code.get(1);
    code.int(16);
    code.plain(plain.i32ShrU);
    code.int(1);
    code.plain(plain.i32Or);
  });
  steps(0, 4, BLOCK, () => {
    code.scope((keep) => {
      const mixed = (x: Value, by: number): Value => keep(w.xor(x, w.mul(x, w.word(by))));
      const halves = (x: Value, by: number, mask: number): Value =>
        keep(w.or(w.and(w.right(x, by), w.word(mask)), w.left(w.and(x, w.word(mask)), by)));
      const reversed = (x: Value): Value => {
        const bytes = halves(halves(halves(halves(x, 1, 0x55555555), 2, 0x33333333), 4, 0x0f0f0f0f), 8, 0x00ff00ff);
        return keep(w.or(w.right(bytes, 16), w.left(bytes, 16)));
      };
      const bits = keep(() => {
        code.get(i);
        fours();
        code.memory("load", points, 2);
      });
      const first = mixed(reversed(bits), 0x3d20adea);
      const spread = keep(w.mul(w.add(first, seed), factor));
      const scrambled = reversed(mixed(mixed(spread, 0x05526c56), 0x53a22864));
      const eights = (base: number): void => {
        code.get(base);
        code.get(i);
        code.int(3);
        code.plain(plain.i32Shl, plain.i32Add);
      };
      for (const half of [0, 1] as const) {
        const within: Value = () => {
          eights(2);
          code.memory("load", 16 * half);
        };
        // A point is one of 2^32 cells; where it lies within its cell is drawn, but never at its ends.
        const part = f.mul(f.add(f.floor(f.mul(within, f.number(65536))), f.number(0.5)), f.number(1 / 65536));
        eights(3);
        f.mul(f.add(w.numbers(scrambled, half), part), f.number(1 / 4294967296))();
        code.memory("store", 16 * half);
      }
    });
  });
  return code.done([]);
}
