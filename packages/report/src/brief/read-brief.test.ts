import { ProblemsError } from "@palanca/engine";
import { describe, expect, test } from "vitest";
import { isBrief, newBrief, readBrief } from "./read-brief.js";

const whole = `title: Half of Mérida
asks: What moves?
against: third.yaml
scenarios:
  - half.yaml
  - mexico-aid-communities
measures: [moved, delivered]
charts:
  - { of: delivered, form: fan, title: Delivered a year }
futures: 512
style: apa
texts:
  - title: Why
    before: answer
    text: |
      One.

      - two
`;

function wrong(text: string) {
  try {
    readBrief(text, "folder/mine.yaml");
  } catch (error) {
    if (error instanceof ProblemsError) return error.problems;
    throw error;
  }
  return [];
}

test("a brief gives what it says, in its order", () => {
  expect(readBrief(whole, "folder/mine.yaml")).toMatchObject({
    scenarios: ["half.yaml", "mexico-aid-communities"],
    measures: ["moved", "delivered"],
    texts: [{ title: "Why", before: "answer" }],
    file: "folder/mine.yaml",
  });
});

describe("what is wrong is told with its line", () => {
  test.each([
    ["malformed YAML", "title: A\nscenarios: [a\n", "yaml-not-read", 2, "indentation"],
    ["an unknown key", "title: A\nscenarios: [a]\nmeasurs: [b]\n", "unknown-key", 3, "measures"],
    [
      "an unknown key of a chart",
      "title: A\nscenarios: [a]\ncharts:\n  - { fo: a, form: fan }\n",
      "unknown-key",
      4,
      "of",
    ],
    ["a chart of no form", "title: A\nscenarios: [a]\ncharts:\n  - { of: a, form: pie }\n", "value-not-fitting", 4, ""],
    [
      "a place in no order",
      "title: A\nscenarios: [a]\ntexts:\n  - text: b\n    after: awnser\n",
      "value-not-fitting",
      5,
      "",
    ],
    [
      "a text in two places",
      "title: A\nscenarios: [a]\ntexts:\n  - text: b\n    after: answer\n    before: answer\n",
      "value-not-fitting",
      5,
      "",
    ],
    ["half a future", "title: A\nscenarios: [a]\nfutures: 2.5\n", "value-not-fitting", 3, ""],
    ["a file above the folder", "title: A\nscenarios:\n  - b\n  - ../secret.yaml\n", "path-outside", 4, "beside"],
    ["a file of the machine", "title: A\nscenarios: [/etc/passwd]\n", "path-outside", 2, "beside"],
    ["a stack with a file above", "title: A\nscenarios: [baseline + ../x.yaml]\n", "path-outside", 2, "beside"],
    ["a baseline above the folder", "title: A\nagainst: ../x.yaml\nscenarios: [a]\n", "path-outside", 2, "beside"],
    ["an alias", "title: &a A\nscenarios: [*a]\n", "yaml-not-read", 2, ""],
  ])("%s", (_what, text, kind, line, todo) => {
    const problems = wrong(text);
    const told = problems.find((one) => one.kind === kind && one.where.line === line);
    expect(told, JSON.stringify(problems)).toBeDefined();
    expect(told?.todo).toContain(todo);
    expect(told?.where.column).toBeGreaterThan(0);
  });

  test("everything at once and not the first alone", () => {
    const kinds = wrong("titel: A\nscenarios: soon\nfutures: many\nstyle: mla\n").map(({ where }) => where.line);
    expect(kinds).toEqual(expect.arrayContaining([1, 2, 3, 4]));
  });

  test("a title and a list of scenarios are needed, also of an empty file", () => {
    expect(wrong("").map(({ seen }) => seen)).toEqual(["title: (nothing)", "scenarios: (nothing)"]);
  });

  test.each([
    ["brackets", `title: ${"[".repeat(100_000)}`],
    ["brackets that are closed", `title: ${"[".repeat(40)}${"]".repeat(40)}`],
    ["dashes", "- ".repeat(100_000)],
  ])("a file of %s is too deep", (_what, text) => {
    expect(wrong(text).map(({ kind }) => kind)).toEqual(["file-too-deep"]);
  });
});

describe("a brief to begin with", () => {
  test.each([
    ["plain words", "What moves?", "Half"],
    ["a question with a colon: and a # in it", "Is it: #1?", "a: b # c"],
    ["quotes, and what YAML takes for other things", "no", "- [a] {b} *c &d !e |f >g 'h' \"i\" %j @k `l"],
    ["commas, which end a title between braces", "First, second, third", "Deaths per 100,000 a year, share of GDP"],
    ["lines", "one\ntwo", "x\n# y"],
  ])("is read back as it was meant: %s", (_what, asks, title) => {
    const text = newBrief({
      title,
      asks,
      against: "baseline",
      scenarios: [{ name: "half", title }],
      measures: [{ name: "moved", label: title }],
      charts: [{ of: "moved", form: "bars", title }],
    });
    expect(isBrief(text)).toBe(true);
    const brief = readBrief(text, "new.yaml");
    expect([brief.title, brief.asks, brief.scenarios, brief.charts?.[0]?.title]).toEqual([
      title,
      asks,
      ["half"],
      title,
    ]);
  });

  test("a scenario file is no brief", () => {
    expect(isBrief("title: A\nquestion: b\nlevers:\n  charts: 1\n")).toBe(false);
  });
});
