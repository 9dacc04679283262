/** Labels at line ends keep apart and stay inside. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { moveApart } from "./end-labels.js";

test("labels with room stay where their lines end", () => {
  expect(moveApart([{ y: 2.5 }, { y: 7.5 }], 0, 10, 1)).toEqual([
    { index: 0, top: 2 },
    { index: 1, top: 7 },
  ]);
});

test("of more labels than lines the last are left out", () => {
  expect(moveApart([{ y: 0 }, { y: 0 }, { y: 0 }], 0, 2, 1).map(({ index }) => index)).toEqual([0, 1]);
});

test("labels never touch and never leave the plot", () => {
  fc.assert(
    fc.property(fc.array(fc.double({ min: 0, max: 12, noNaN: true }), { maxLength: 20 }), (ends) => {
      const tops = moveApart(
        ends.map((y) => ({ y })),
        0,
        12,
        1,
      ).map(({ top }) => top);
      expect(tops.length).toBe(Math.min(12, ends.length));
      for (const [at, top] of tops.entries()) {
        expect(top).toBeGreaterThanOrEqual(at === 0 ? -1e-9 : tops[at - 1]! + 1 - 1e-9);
        expect(top).toBeLessThanOrEqual(11 + 1e-9);
      }
    }),
    { seed: 1 },
  );
});
