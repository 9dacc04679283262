import type { Column } from "@palanca/analysis";
import { describe, expect, test } from "vitest";
import { turnsOf } from "./turns.js";

const futures = 4096;
/** Evenly spread between two ends, in an order that has nothing to do with the other column. */
const spread = (low: number, high: number, stride: number): Float64Array =>
  Float64Array.from({ length: futures }, (_, i) => low + ((high - low) * (((i * stride) % futures) + 1 / 2)) / futures);

const column = (name: string, values: Float64Array): Column => ({
  name,
  label: name,
  unit: "1",
  grade: "assumption",
  facts: [],
  precedents: [],
  values,
});

const x = spread(0, 10, 1);
const y = spread(-1, 1, 1025);
const columns = [column("x", x), column("y", y)];

describe("where one uncertainty turns the sign of a median", () => {
  test("is found at the value and for the share of futures worked out by hand", () => {
    // 3 - x with x from 0 to 10: the median is -2, and below 3 it is above zero.
    const [turn, ...others] = turnsOf(
      columns,
      ["x", "y"],
      x.map((value, i) => 3 - value + 0.01 * (y[i] as number)),
    );
    expect(others).toEqual([]);
    expect(turn).toMatchObject({ input: "x", side: "below", sign: "higher" });
    expect(turn?.at).toBeCloseTo(3, 1);
    expect(turn?.share).toBeCloseTo(0.3, 1);
  });

  test("is found on the upper side too", () => {
    const [turn] = turnsOf(
      columns,
      ["x"],
      x.map((value) => 8 - value),
    );
    expect(turn).toMatchObject({ side: "above", sign: "lower" });
    expect(turn?.at).toBeCloseTo(8, 1);
  });

  test("is not told where the sign comes and goes, or never turns", () => {
    const wave = x.map((value) => (value > 4 && value < 5 ? -1 : 1));
    expect(turnsOf(columns, ["x", "y"], wave)).toEqual([]);
    expect(
      turnsOf(
        columns,
        ["x", "y"],
        x.map((value) => 11 - value),
      ),
    ).toEqual([]);
  });

  test("is not looked for in what the measure does not rest on", () => {
    expect(
      turnsOf(
        columns,
        ["y"],
        x.map((value) => 3 - value),
      ),
    ).toEqual([]);
  });
});
