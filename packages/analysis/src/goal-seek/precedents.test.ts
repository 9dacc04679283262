import { type Fact, openEvidence } from "@palanca/evidence";
import { describe, expect, test } from "vitest";
import { judge, type PrecedentLever, precedentsOf } from "./precedents.js";

const fact = (id: string, parts: Partial<Fact>): Fact =>
  ({
    id,
    topic: "t",
    grade: "documented",
    states: id,
    concept: "rate",
    kind: "observation",
    place: "here",
    said_by: "An office",
    at: { file: "t.yaml", line: 1 },
    ...parts,
  }) as Fact;

const yearly = { unit: "homicide / (100000 person year)" };
const evidence = openEvidence({
  facts: [
    fact("here-2010", { ...yearly, period: "2010", value: 80 }),
    fact("here-2012", { ...yearly, period: "2012", value: 20 }),
    fact("there-2012", { ...yearly, period: "2012", value: 10, place: "there" }),
    fact("said-otherwise", { ...yearly, period: "2011", value: 1, said_by: "Another" }),
    fact("fall", { unit: "percent / year", period: "2010-2014", value: 9 }),
    fact("promise", { unit: "percent / year", period: "2015", value: 90, kind: "proposal" }),
    fact("share", { unit: "percent", period: "2012", value: 35, concept: "school" }),
    fact("as-a-part", { unit: "1", period: "2013", value: 0.5, concept: "school" }),
  ],
  countedThings: ["homicide", "person"],
  documents: [],
  series: [],
  causal: [],
  concepts: [],
  places: [],
  renamed: {},
} as unknown as Parameters<typeof openEvidence>[0]);

const falls: PrecedentLever = { unit: "percent / year", because: "twice what promise says", concept: "rate" };

describe("precedents of a lever", () => {
  test("are levels of its concept, and the yearly speed between two years of one place and one voice", () => {
    // From 80 to 20 in two years: to a half each year, so minus 50 percent a year.
    expect(precedentsOf(falls, evidence)).toEqual([
      { facts: ["here-2010", "here-2012"], place: "here", value: expect.closeTo(-50, 9), years: 2 },
      { facts: ["fall"], place: "here", value: 9, years: 0 },
    ]);
  });

  test("are told in the unit of the lever", () => {
    const share = { unit: "percent", because: "", concept: "school" };
    expect(precedentsOf(share, evidence).map(({ facts, value }) => [facts[0], value])).toEqual([
      ["as-a-part", expect.closeTo(50, 9)],
      ["share", 35],
    ]);
  });

  test("follow the concepts of its facts where it names none", () => {
    const { concept: _concept, ...unnamed } = falls;
    expect(precedentsOf(unnamed, evidence)).toEqual(precedentsOf(falls, evidence));
    expect(precedentsOf({ ...unnamed, because: "", facts: ["fall"] }, evidence)).toEqual(precedentsOf(falls, evidence));
  });

  test.each([
    ["another concept", { ...falls, concept: "no-such" }],
    ["a unit that nothing fits", { ...falls, unit: "USD" }],
    ["a unit that is none", { ...falls, unit: "percnt" }],
  ])("are none for %s", (_, lever) => {
    expect(precedentsOf(lever, evidence)).toEqual([]);
  });

  test("say that a speed lies outside what lasted as long", () => {
    const known = precedentsOf(falls, evidence);
    expect(judge("l", "Yearly fall", 40, 2, known).isOutside).toBe(false);
    expect(judge("l", "Yearly fall", 40, 5, known).isOutside).toBe(true);
  });
});
