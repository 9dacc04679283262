/** Instructions over four words of 32 bits at a time. */
import { type Code, formulas, type Value } from "./code.js";

export type Words = ReturnType<typeof wordsOf>;

export function wordsOf(code: Code) {
  const op =
    (name: "addWords" | "mulWords" | "xor") =>
    (x: Value, y: Value): Value =>
    () => {
      x();
      y();
      code.simd(name);
    };
  const shift =
    (name: "shiftLeftWords" | "shiftRightWords") =>
    (x: Value, by: number): Value =>
    () => {
      x();
      code.int(by);
      code.simd(name);
    };
  const { and, or } = formulas(code);
  return {
    add: op("addWords"),
    mul: op("mulWords"),
    xor: op("xor"),
    left: shift("shiftLeftWords"),
    right: shift("shiftRightWords"),
    and,
    or,
    /** One word four times. */
    word:
      (word: number): Value =>
      () =>
        code.steady(`word ${word}`, () => {
          code.int(word | 0);
          code.simd("splatWord");
        }),
    /** Two of the four, the lower or the upper, without sign, as numbers. */
    numbers:
      (words: Value, half: 0 | 1): Value =>
      () => {
        words();
        if (half === 1) {
          words();
          code.simd("shuffle");
          for (let i = 0; i < 16; i++) code.plain(8 + (i % 8));
        }
        code.simd("convertLowWords");
      },
  };
}
