import type { ProblemsError } from "@palanca/engine";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readSession } from "./read-session.js";
import { compacted, type Step, writeSession } from "./session.js";

const id = fc.stringMatching(/^[a-z][a-z0-9.-]{0,12}$/);
const title = fc.string({ minLength: 1, maxLength: 20 });
const number = fc.double({ noNaN: true, noDefaultInfinity: true });
const path = fc.oneof(number, fc.record({ level: number, from: fc.integer(), until: fc.integer() }));
const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({ does: fc.constant("set" as const), lever: id, to: path }),
  fc.record({ does: fc.constant("reset" as const), lever: id }),
  fc.record({ does: fc.constant("look" as const), at: id }),
  fc.record({ does: fc.constant("copy" as const), scenario: id, as: id, title }),
  fc.record({ does: fc.constant("rename" as const), scenario: id, title }),
  fc.record({ does: fc.constantFrom("pin" as const, "unpin" as const, "remove" as const), scenario: id }),
  fc.record({ does: fc.constant("place" as const), place: id }),
  fc.record({ does: fc.constant("whose" as const), of: id, fact: id }),
  fc.record({ does: fc.constant("seed" as const), seed: fc.integer({ min: 1, max: 1000 }) }),
  fc.record({ does: fc.constant("futures" as const), futures: fc.integer({ min: 1, max: 1000 }) }),
);

/** JSON has no negative zero, and no step needs one. */
const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

describe("a session that is written", () => {
  test("is read back as it was, whatever a sentence or a title holds", () => {
    fc.assert(
      fc.property(id, step, fc.string(), (question, one, words) => {
        const text = writeSession({ question, steps: [one] }, () => words);
        expect(plain(readSession(text, "s.yaml"))).toEqual(plain({ question, steps: [one] }));
      }),
    );
  });

  test("once compacted leaves out what the next step overrides, and nothing else", () => {
    const set = (lever: string, to: number): Step => ({ does: "set", lever, to });
    const steps = [set("a", 1), set("a", 2), set("b", 1), set("a", 3)];
    const kept = readSession(
      writeSession({ question: "q", steps: compacted(steps) }, () => ""),
      "s.yaml",
    ).steps;
    expect(kept).toEqual([set("a", 2), set("b", 1), set("a", 3)]);
  });
});

test.each([
  ["format: other/1\nquestion: q\n", "format: palanca-session/1"],
  ["format: palanca-session/1\nquestion: 3\n", "about a question"],
  ["format: palanca-session/1\nquestion: q\nsteps:\n  - sat: a\n", "no step called sat"],
  ["format: palanca-session/1\nquestion: q\nsteps:\n  - set: a\n    to: high\n", "set to"],
  ["format: palanca-session/1\nquestion: q\nsteps:\n  - set: a\n    to: 1\n    by: 2\n", "set"],
  ["format: palanca-session/1\nquestion: q\nsteps: &a []\nmore: *a\n", "no aliases"],
])("%j is refused with what it needs", (text, needed) => {
  try {
    readSession(text, "s.yaml");
    expect.unreachable();
  } catch (error) {
    expect((error as ProblemsError).problems.map((problem) => problem.needed).join(" ")).toContain(needed);
  }
});
