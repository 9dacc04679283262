import { type Problem, ProblemsError, renderProblems } from "@palanca/engine";
import { describe, expect, test } from "vitest";
import { files, seeds } from "../test/made-up.js";
import { buildEvidence } from "./build-evidence.js";

/** The problems that a changed file makes, told. */
function told(changed: Readonly<Record<string, string | undefined>>): string {
  return renderProblems(problems(changed));
}

function problems(changed: Readonly<Record<string, string | undefined>>): readonly Problem[] {
  try {
    buildEvidence(seeds(changed));
    return [];
  } catch (error) {
    if (error instanceof ProblemsError) return error.problems;
    throw error;
  }
}

const facts = files["facts/all.yaml"] as string;
const inFacts = (from: string | RegExp, to: string) => {
  const text = facts.replace(from, to);
  expect(text).not.toBe(facts);
  return { "facts/all.yaml": text };
};

describe("what the build gives", () => {
  const data = buildEvidence(seeds());

  test("lists stand in the order of ids, and every record knows its line", () => {
    const ids = data.facts.map((fact) => fact.id);
    expect(ids).toEqual([...ids].sort());
    const line = data.facts.find((fact) => fact.id === "aid-fall")?.at.line ?? 0;
    expect(facts.split("\n")[line - 1]).toContain("id: aid-fall");
  });

  test("a derived fact is worked out with its units", () => {
    // 86.5 / (100,000 person year) times 1,000,000 person is 865 a year
    expect(data.facts.find((fact) => fact.id === "robberies")?.value).toBeCloseTo(865, 9);
  });

  test("ranges are carried through an equation by their ends", () => {
    const more = facts
      .replace("equation: robbery_rate_north * head_count", "equation: guards / head_count")
      .replace("from: [robbery-rate-north, head-count]", "from: [guards, head-count]")
      .replace("unit: robbery / year", "unit: guard / person");
    const fact = buildEvidence(seeds({ "facts/all.yaml": more })).facts.find((one) => one.id === "robberies");
    expect([fact?.low, fact?.high]).toEqual([0.04, 0.06]);
  });

  test("a rival named on one side is a rival on both", () => {
    const other = data.facts.find((fact) => fact.id === "robbery-rate-ministry");
    expect(other?.rivals).toEqual([{ id: "robbery-rate-north", why: "Another count" }]);
  });

  test("rows of a table stand by place and year, whatever their order in the file", () => {
    expect(data.series[0]).toMatchObject({ name: "people", fact: "people" });
    expect(data.series[0]?.rows.map((row) => row.year)).toEqual([2010, 2011]);
  });

  test("a comment or another order of files moves no hash, a figure does", () => {
    const commented = `# a comment\n${facts}`;
    expect(buildEvidence(seeds({ "facts/all.yaml": commented }).reverse()).hash).toBe(data.hash);
    expect(buildEvidence(seeds(inFacts("value: 86.5", "value: 86.6"))).hash).not.toBe(data.hash);
  });

  test("questions are carried as text and data", () => {
    expect(data.questions).toEqual([
      {
        file: "seeds/questions/first.yaml",
        text: files["questions/first.yaml"],
        data: { text: "What does a guard cost?" },
      },
    ]);
  });
});

describe("what the build refuses", () => {
  const line = (text: string, part: string) => text.split("\n").findIndex((one) => one.includes(part)) + 1;

  test.each([
    ["a place that is not there", inFacts("place: northland", "place: northlnd"), /Did you mean northland\?/],
    ["a concept that is not there", inFacts("concept: robbery", "concept: roberry"), /Did you mean robbery\?/],
    ["an unknown document", inFacts('document: "001"', 'document: "009"'), /rios-vale is in document 001/],
    ["an unknown contribution", inFacts("contribution: okoro", "contribution: okro"), /Did you mean okoro\?/],
    ["a unit that nobody knows", inFacts("unit: guard", "unit: watchtowr"), /Did you mean watchtower\?/],
    ["a noun that is not counted", inFacts("unit: guard", "unit: dragon"), /counted-things\.yaml/],
    ["a mistyped key", inFacts("hedge: about", "hegde: about"), /UNKNOWN KEY.*\n[\s\S]*Did you mean hedge\?/],
    ["a mistyped key of the source", inFacts("section: Streets", "secton: Streets"), /Did you mean section\?/],
    ["a hedge that is not on the list", inFacts("hedge: about", "hedge: roughly"), /hedge: "roughly"/],
    [
      "a value beside a range",
      inFacts("low: 40000", "low: 40000\n  value: 5"),
      /a value, or low and high, or a series/,
    ],
    ["a range upside down", inFacts("low: 40000", "low: 70000"), /low is not above high/],
    ["half a range", inFacts("  low: 40000\n", ""), /low and high go together/],
    ["a documented fact without anchor", inFacts("  anchor: stood at 86.5 robberies\n", ""), /has source and anchor/],
    ["a long anchor", inFacts("stood at 86.5 robberies", "a b c d e f g h i"), /at most eight words/],
    ["an external fact without citation", inFacts(/ {2}citation: .*\n/, ""), /An external fact has a citation/],
    ["a derived fact without equation", inFacts(/ {2}equation: .*\n/, ""), /A derived fact has from and equation/],
    ["a derived fact with a value", inFacts("  from: [robbery", "  value: 3\n  from: [robbery"), /works it out/],
    ["a period of no form", inFacts('period: "2010"', 'period: "in 2010"'), /A period is a year/],
    ["a period in short", inFacts("period: 2008-2012", "period: 2008-14"), /14 is no month/],
    ["a period that ends first", inFacts("period: 2008-2012", "period: 2012-2008"), /ends before it begins/],
    [
      "a rival that is not there",
      inFacts("id: robbery-rate-ministry, why", "id: robbery-minister, why"),
      /NO SUCH FACT/,
    ],
    [
      "a record as its own rival",
      inFacts("id: robbery-rate-ministry, why", "id: robbery-rate-north, why"),
      /own rival/,
    ],
    ["an equation with another unit", inFacts("unit: robbery / year", "unit: robbery"), /robberies/],
    ["an equation over a table", inFacts("head-count]", "people]"), /single figures or ranges/],
    [
      "a division by zero",
      inFacts("* head_count", "* head_count * head_count / (head_count - head_count)"),
      /NO NUMBER/,
    ],
    ["a table nobody describes", { "series/more.csv": "place,year,value\n" }, /series: more/],
    ["a row of another place", { "series/people.csv": "place,year,value\nnorthlnd,2010,1\n" }, /people\.csv:2/],
    ["a row that is no number", { "series/people.csv": "place,year,value\nnorthland,2010,x\n" }, /value is a number/],
    ["a row given twice", { "series/people.csv": "place,year,value\nnorthland,2010,1\nnorthland,2010,1\n" }, /already/],
    ["a column that is not there", { "series/people.csv": "place,yaer,value\n" }, /Did you mean year\?/],
    ["an old name that leads nowhere", { "renamed.yaml": "old: robberys\n" }, /Did you mean robberies\?/],
    ["an old name still in use", { "renamed.yaml": "guards: robberies\n" }, /ID REUSED/],
    [
      "a concept given twice",
      { "concepts.yaml": `${files["concepts.yaml"]}- { id: aid, label: A, means: b }\n` },
      /ID TAKEN/,
    ],
    ["a wider place that is not there", { "places/more.yaml": "- { id: x, name: X, part_of: anywere }\n" }, /anywhere/],
    ["a file in a folder nobody reads", { "fact/crime.yaml": "[]\n" }, /Did you mean facts\?/],
    ["an alias", { "counted-things.yaml": "- &a one\n- *a\n" }, /without an alias/],
    ["a key given twice", { "renamed.yaml": "a: guards\na: guards\n" }, /renamed\.yaml:2/],
    ["a noun of two words", { "counted-things.yaml": "- watch tower\n" }, /underscores/],
    ["brackets without end", { "positions/deep.yaml": "[".repeat(100_000) }, /YAML NOT READ/],
    ["values inside values", { "positions/deep.yaml": `${"[".repeat(50)}${"]".repeat(50)}` }, /at most 24 deep/],
    ["a file too large", { "positions/large.yaml": `#${"x".repeat(4_000_000)}` }, /Split it by topic/],
  ])("%s", (_what, changed, message) => {
    expect(told(changed)).toMatch(message);
  });

  test("a causal claim about a concept that is not there", () => {
    const text = (files["causal/all.yaml"] as string).replace("from: guards", "from: gards");
    expect(told({ "causal/all.yaml": text })).toMatch(/Did you mean guards\?/);
  });

  test("a claim on facts that are not there, and one in another unit than its fact", () => {
    const text = (files["claims/all.yaml"] as string)
      .replace("[aid-first", "[aid-frst")
      .replace("unit: guard", "unit: USD");
    expect(told({ "claims/all.yaml": text })).toMatch(/Close by: aid-first[\s\S]*UNITS DISAGREE/);
  });

  test("places that are part of each other, each told once", () => {
    const text =
      "- { id: a, name: A, part_of: b }\n- { id: b, name: B, part_of: a }\n- { id: c, name: C, part_of: a }\n";
    const found = problems({ "places/circle.yaml": text });
    expect(found.map((one) => [one.kind, one.where.symbol])).toEqual([
      ["place-in-itself", "a"],
      ["place-in-itself", "b"],
    ]);
  });

  test("derived facts in a circle", () => {
    const circle = inFacts("from: [robbery-rate-north, head-count]", "from: [robberies]");
    expect(told(circle)).toMatch(/DERIVED IN A CIRCLE/);
  });

  test("an id is one record's alone, across facts and causal claims, and both places are told", () => {
    const text = (files["causal/all.yaml"] as string).replace("id: fear-raises-guards", "id: guards");
    expect(told({ "causal/all.yaml": text })).toMatch(
      /ID TAKEN {3}guards {3}seeds\/causal[\s\S]*seeds\/facts\/all\.yaml:\d+ already/,
    );
  });

  test("everything at once, each with file, line and column", () => {
    const text = facts.replace("hedge: about", "hegde: about").replace("period: fiscal 2008", "period: 8");
    const found = problems({ "facts/all.yaml": text, "renamed.yaml": "x: y\n" });
    expect(found.map(({ kind }) => kind)).toEqual([
      "unknown-key",
      "record-not-fitting",
      ...found.slice(2).map((one) => one.kind),
    ]);
    expect(found[0]?.where).toMatchObject({ file: "seeds/facts/all.yaml", line: line(text, "hegde"), column: 3 });
    expect(found[1]?.where).toMatchObject({ line: line(text, "period: 8"), column: 11, symbol: "aid-first" });
    expect(found.some((one) => one.where.file === "seeds/renamed.yaml")).toBe(true);
  });
});
