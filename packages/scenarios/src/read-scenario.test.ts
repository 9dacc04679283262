import { ProblemsError } from "@palanca/engine";
import { describe, expect, test } from "vitest";
import { HalfReadError, readScenario } from "./read-scenario.js";
import { writeScenario } from "./write-scenario.js";

const whole = `# what the president said
title: The promise
question: honduras-violence
place: honduras
horizon: { to: 2025 }
on: [baseline]
levers:
  homicide.yearly_reduction: { level: 10, from: 2015, until: 2020 }
  police_reform: 40
held:
  relapse_speed: 0.1
  underlying_trend: { kind: uniform, low: -4, high: 0 }
whose:
  total_cost: crime-cost-world-bank
`;

/** What could be read of a text that is refused. */
function restOf(text: string) {
  try {
    readScenario(text, "folder/mine.yaml");
  } catch (error) {
    return error instanceof HalfReadError ? error.rest : undefined;
  }
  throw new Error("it was read whole");
}

/** What is wrong with a text: kind, line and what to do. */
function wrong(text: string) {
  try {
    readScenario(text, "folder/mine.yaml");
  } catch (error) {
    if (error instanceof ProblemsError) return error.problems;
    throw error;
  }
  return [];
}

test("a scenario file gives its settings, its id and the line of each key", () => {
  const scenario = readScenario(whole, "folder/promise.yaml");
  expect(scenario.id).toBe("promise");
  expect(scenario.levers).toEqual({
    "homicide.yearly_reduction": { level: 10, from: 2015, until: 2020 },
    police_reform: 40,
  });
  expect(scenario.held).toEqual({ relapse_speed: 0.1, underlying_trend: { kind: "uniform", low: -4, high: 0 } });
  expect(scenario.lines).toMatchObject({ title: 2, "levers.police_reform": 9, "whose.total_cost": 14 });
});

test("a scenario that is written is read back the same", () => {
  const scenario = readScenario(whole, "promise.yaml");
  const again = readScenario(writeScenario(scenario), "promise.yaml");
  const { text: _text, lines: _lines, ...settings } = scenario;
  expect(again).toMatchObject(settings);
});

describe("what is wrong is told with its line", () => {
  test.each([
    ["malformed YAML", "title: A\nlevers:\n  a: [1\n", "yaml-not-read", 3],
    ["a key twice", "title: A\ntitle: B\n", "yaml-not-read", 2],
    ["an unknown key", "title: A\nmodels: [homicide]\nlevrs: {}\n", "unknown-key", 3],
    ["a lever that is a word", "title: A\nlevers:\n  reform: much\n", "value-not-fitting", 3],
    ["a ramp without its years", "title: A\nlevers:\n  reform: { to: 5 }\n", "value-not-fitting", 3],
    ["no number", "title: A\nlevers:\n  reform: .nan\n", "value-not-fitting", 3],
    ["an alias", "title: &a A\nnote: *a\n", "yaml-not-read", 2],
  ])("%s", (_what, text, kind, line) => {
    const problems = wrong(text);
    expect(problems[0]?.kind).toBe(kind);
    expect(problems[0]?.where).toMatchObject({ file: "folder/mine.yaml", line });
  });

  test("an unknown key comes with the nearest one", () => {
    expect(wrong("title: A\nlevrs: {}\n")[0]?.todo).toContain("levers");
  });

  test("everything at once and not the first alone", () => {
    expect(wrong("levrs: {}\nplace: 5\nhorizon: soon\n").length).toBeGreaterThanOrEqual(4);
  });

  test("a title is needed, also of an empty file", () => {
    expect(wrong("")[0]?.seen).toContain("title");
  });
});

describe("strangers' files", () => {
  test("that are too large or too deep are refused", () => {
    expect(wrong(`title: ${"a".repeat(300_000)}`)[0]?.kind).toBe("file-too-large");
    expect(wrong(`title: A\nlevers: ${"{a: ".repeat(40)}1${"}".repeat(40)}\n`)[0]?.kind).toBe("file-too-deep");
  });

  test("make no objects with a prototype of their own", () => {
    expect(wrong("title: A\n__proto__: { polluted: 1 }\n").length).toBeGreaterThan(0);
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });

  test("cannot name a tag that runs something", () => {
    expect(() => readScenario("title: !!js/function 'function () {}'\n", "a.yaml")).not.toThrow(TypeError);
  });
});

const heldIn = (held: string) => readScenario(`title: A\nheld:\n  violence: ${held}\n`, "a.yaml").held.violence;

describe("what a scenario holds", () => {
  test("may be a range as people write it", () => {
    expect(heldIn("5 to 50")).toEqual({ kind: "range", low: 5, high: 50 });
    expect(heldIn("-1.5 to 2e3")).toEqual({ kind: "range", low: -1.5, high: 2000 });
  });
  test.each(["5 too 50", "5 to", "1..2 to 3", "1e999 to 2"])("is refused with its line when it is %s", (held) => {
    try {
      heldIn(held);
      expect.unreachable();
    } catch (error) {
      const { problems } = error as ProblemsError;
      expect(problems).toHaveLength(1);
      expect(problems[0]?.where.line).toBe(3);
      expect(problems[0]?.needed).toContain("5 to 50");
    }
  });
});

describe("of a file that is refused", () => {
  test("what stands beside unknown keys and unreadable values is kept, with its lines", () => {
    const rest = restOf("title: 3\nquestion: some\nlevers:\n  first: 10\n  second: much\nfutures: 9\n");
    expect(rest).toMatchObject({ question: "some", levers: { first: 10 }, lines: { "levers.first": 4 } });
    expect(Object.keys(rest?.levers ?? {})).toEqual(["first"]);
  });
  test("nothing is kept when what it asks cannot be read: all else would look wrong", () => {
    expect(restOf("title: some\nquestion: [1]\nlevers:\n  first: 10\n")).toBeUndefined();
  });
});
