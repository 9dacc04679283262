/** Which rival a future took: told only where its value can tell. */
import { type Draw, runInline } from "@palanca/engine";
import type { Case } from "@palanca/scenarios";
import { describe, expect, test } from "vitest";
import { twoLeverCase } from "../../test/two-levers.js";
import { ensembleOf } from "./ensemble.js";

/** The case with rivals for its effect, in the order of their authors. */
function withRivals(of: readonly Draw[]): Case {
  const one = twoLeverCase("one", { patrols: 1 });
  const effect = one.settled.inputs.effect as Case["settled"]["inputs"][string];
  const value = { ...one.inputs.effect, feed: "draw", draw: { kind: "mixture", of } } as (typeof one.inputs)[string];
  const settled = { ...effect, value, options: of.map((_, i) => `author ${i}`) };
  return {
    ...one,
    inputs: { ...one.inputs, effect: value },
    settled: { ...one.settled, inputs: { ...one.settled.inputs, effect: settled } },
  };
}

const columnOf = async (of: readonly Draw[]) => {
  const { columns } = await ensembleOf([withRivals(of)], { run: runInline, futures: 512, seed: 1 });
  return columns.find(({ name }) => name === "effect");
};
const point = (value: number): Draw => ({ kind: "point", value });

describe("a future's rival", () => {
  test("is the one whose figure it drew, in whatever order the figures stand", async () => {
    const column = await columnOf([point(3), point(1), point(2)]);
    const figures = [3, 1, 2];
    expect(column?.parts?.names).toEqual(["author 0", "author 1", "author 2"]);
    expect([...(column?.parts?.of ?? [])].map((part) => figures[part])).toEqual([...(column?.values ?? [])]);
    expect(new Set(column?.parts?.of)).toEqual(new Set([0, 1, 2]));
  });

  test("is not told of a figure that lies in another author's range, nor of two authors who say the same", async () => {
    const ranges = await columnOf([{ kind: "uniform", low: 0, high: 2 }, point(1)]);
    const same = await columnOf([point(1), point(1)]);
    expect([ranges?.parts, same?.parts]).toEqual([undefined, undefined]);
  });
});
