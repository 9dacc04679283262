import type { ChartSpec } from "@palanca/charts/page";
import { expect, test } from "vitest";
import { sizeOf, WIDE } from "./picture-size.js";

const chart = (y: ChartSpec["y"]): ChartSpec => ({
  title: "",
  question: "",
  x: { label: "", unit: "1", kind: "number" },
  y,
  marks: [],
  sources: [],
  spoken: "",
});

test("a single bar stands in less than half the height of a fan", () => {
  const bar = sizeOf(chart({ label: "", unit: "1", kind: "names", names: ["one"] }), WIDE);
  const fan = sizeOf(chart({ label: "", unit: "1", kind: "number" }), WIDE);
  expect([bar.width, fan]).toEqual([WIDE.width, WIDE]);
  expect(bar.height).toBeLessThan(fan.height / 2);
});

test("many bars take no more height than a fan", () => {
  const names = Array.from({ length: 30 }, (_, i) => String(i));
  expect(sizeOf(chart({ label: "", unit: "1", kind: "names", names }), WIDE)).toEqual(WIDE);
});
