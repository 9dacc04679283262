import { describe, expect, test } from "vitest";
import { evidence, model } from "../test/made-up.js";
import { assumption, defineModel, fact, flow, rivals } from "./index.js";
import { settle } from "./settle.js";

const at = (place: string, more = {}) => settle(model, { place, ...more }, evidence);
const input = (name: string, place: string, more = {}) => at(place, more).settled.inputs[name];

describe("a fact", () => {
  test("is converted to the declared unit and keeps its grade and author", () => {
    const share = input("share", "north");
    expect(share?.value).toEqual({ feed: "constant", values: [0.1] });
    expect([share?.grade, share?.author, share?.placeUsed]).toEqual(["documented", "Author of share-north", undefined]);
  });

  test("of the nearest wider place stands in, is graded an assumption and says so", () => {
    const people = input("count", "far-north");
    expect(people?.grade).toBe("assumption");
    expect(people?.placeUsed).toBe("north");
    expect(people?.warnings.join(" ")).toContain("Northland");
  });

  test("with a hedge is drawn around its figure, and its doubt is carried along", () => {
    const share = input("share", "far-north");
    expect(share?.value).toMatchObject({ feed: "draw", draw: { kind: "triangular", mode: 0.04 } });
    expect(share?.warnings.join(" ")).toContain("The base is not stated.");
  });

  test("that is a series gives a row a step, read linearly between years", () => {
    const people = input("people", "north");
    expect(people?.value.feed).toBe("path");
    const rows = people?.value.feed === "path" ? people.value.rows : [];
    expect([rows.length, rows[0], rows[5], rows[10]]).toEqual([11, [1000], [1500], [2000]]);
  });

  test("that is a series with parts gives each element the rows of its label, last dimension fastest", () => {
    expect(input("by_age", "north")?.value).toEqual({ feed: "constant", values: [5, 7, 4, 6] });
  });

  test("under an old name is found", () => {
    const renamed = defineModel({
      ...model,
      uncertainties: { share: { ...model.uncertainties.share!, value: fact("share-old-name") } },
    });
    expect(settle(renamed, { place: "north" }, evidence).problems.map((one) => one.kind)).not.toContain("no-such-fact");
  });
});

describe("rivals", () => {
  test("of the nearest place are drawn with equal weight, and wider ones are left out", () => {
    expect(input("count", "north")?.value).toEqual({
      feed: "draw",
      key: "count-a|count-b",
      draw: {
        kind: "mixture",
        of: [
          { kind: "point", value: 20 },
          { kind: "uniform", low: 30, high: 40 },
        ],
      },
    });
  });

  test("that are accounts keep those of wider places too", () => {
    expect(input("account", "north")?.options).toEqual(["count-a", "count-wide"]);
  });

  test("are settled by whose number, by fact or by author", () => {
    for (const whose of ["count-a", "Author of count-a"])
      expect(input("count", "north", { whose: { count: whose } })).toMatchObject({
        value: { feed: "constant", values: [20] },
        chosen: "count-a",
        changed: true,
      });
  });

  test("that nobody wrote are refused with those that there are", () => {
    const [problem] = at("north", { whose: { count: "count-z" } }).problems;
    expect(problem?.kind).toBe("nobodys-number");
    expect(problem?.todo).toContain("count-a, count-b");
  });

  test("of no single figure give way to the one series that covers the place", () => {
    const alone = defineModel({
      ...model,
      uncertainties: { count: { label: "Count", unit: "person", value: rivals("people", "count-wide") } },
    });
    const { settled, problems } = settle(alone, { place: "north" }, evidence);
    expect(problems.map((one) => one.kind)).not.toContain("series-among-rivals");
    expect(settled.inputs.count).toMatchObject({ value: { feed: "constant", values: [1000] }, chosen: "people" });
  });

  test("cannot be two whole series", () => {
    const wrong = defineModel({
      ...model,
      uncertainties: { count: { label: "Count", unit: "person", value: rivals("people", "people-by-age") } },
    });
    expect(settle(wrong, { place: "north" }, evidence).problems.map((one) => one.kind)).toContain(
      "series-among-rivals",
    );
  });
});

describe("what is held", () => {
  test("replaces the draw and is marked as changed", () => {
    expect(input("habit", "north", { held: { habit: 1.5 } })).toMatchObject({
      value: { feed: "constant", values: [1.5] },
      changed: true,
    });
  });

  test("and whose number must be names that the model has", () => {
    const problems = at("north", { held: { habbit: 1 } }).problems;
    expect(problems[0]?.todo).toContain("habit");
  });
});

test("every problem is told at once: no fact, wrong unit, no rows for the place, no such place", () => {
  const wrong = defineModel({
    ...model,
    uncertainties: {
      a: { label: "A", unit: "1", value: fact("share-nroth") },
      b: { label: "B", unit: "USD", value: fact("share-north") },
      c: { label: "C", unit: "person", value: fact("people"), path: true },
      d: { label: "D", unit: "1", value: assumption(1, "Made up.") },
    },
    relationships: { robbed: flow("a * c * d", "person") },
  });
  const kinds = settle(wrong, { place: "atlantis" }, evidence).problems.map((one) => one.kind);
  expect(new Set(kinds)).toEqual(new Set(["unknown-place", "no-such-fact", "units-disagree", "no-figure-in-series"]));
});
