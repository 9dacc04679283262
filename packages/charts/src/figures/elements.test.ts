import { expect, test } from "vitest";
import { paintTerminal, toText } from "../paint/terminal.js";
import { type ElementsWish, elements } from "./elements.js";

const ages = Array.from({ length: 9 }, (_, at) => `${at * 5}-${at * 5 + 4}`);
const wish = (names: readonly string[]): ElementsWish => ({
  label: "People",
  unit: "person",
  question: "",
  years: [2020, 2025],
  names,
  values: names.map((_, i) => [10 + i, 20 + i]),
});

test("two sides by age are a pyramid: one side to the left of zero, each age a row, ages upward", () => {
  const spec = elements(wish(["female", "male"].flatMap((side) => ages.map((age) => `${side}, ${age}`))));
  const bars = spec.marks.flatMap((mark) => (mark.kind === "bar" ? [mark] : []));
  expect(bars.filter(({ to }) => to < 0).map(({ of }) => of)).toEqual(Array(9).fill("female"));
  expect(spec.y.names?.at(-1)).toBe("0-4");
  expect(bars.find(({ of, at }) => of === "male" && at === 8)?.to).toBe(29);
});

test("few elements are a small chart each, on the same axes", () => {
  const spec = elements(wish(["honduras", "mexico"]));
  expect(spec.panels?.map(({ title }) => title)).toEqual(["honduras", "mexico"]);
  expect(toText(paintTerminal(spec, { width: 70, height: 12, colour: false }))).toContain("mexico");
});

test("many elements of one kind are rows, with the first year as a mark beside the last as a bar", () => {
  const spec = elements(wish([...ages, "45-49", "50-54", "55-59", "60+"]));
  expect(spec.marks.filter(({ kind }) => kind === "dot")).toHaveLength(13);
  expect(spec.spoken).toBe("People in 2025: most 60+ 32, least 0-4 20.");
});
