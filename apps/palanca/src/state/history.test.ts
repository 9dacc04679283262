import type { Step } from "@palanca/scenarios";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Draft, openDraft } from "./draft.js";
import { type History, noHistory, redone, stepped, stepsOf, undone } from "./history.js";
import { takeStep } from "./step.js";

const scenario = (id: string, levers = {}) => ({ id, title: id, levers, held: {}, whose: {} });
const question = { id: "q", text: "q?", theme: "t", place: "here", models: ["m"], baseline: "base", scenarios: ["a"] };
const draft = openDraft({ ...question, headline: "x", charts: [] }, [
  scenario("base"),
  scenario("a", { reform: { level: 10, from: 2015, until: 2020 } }),
]);

const id = fc.constantFrom("base", "a", "b", "c");
const lever = fc.constantFrom("reform", "pact", "m.reach");
const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({ does: fc.constant("set" as const), lever, to: fc.integer({ min: 0, max: 3 }) }),
  fc.record({ does: fc.constant("reset" as const), lever }),
  fc.record({ does: fc.constant("look" as const), at: id }),
  fc.record({ does: fc.constant("copy" as const), scenario: id, as: id, title: id }),
  fc.record({ does: fc.constant("rename" as const), scenario: id, title: id }),
  fc.record({ does: fc.constantFrom("pin" as const, "unpin" as const, "remove" as const), scenario: id }),
  fc.record({ does: fc.constant("place" as const), place: fc.constantFrom("here", "there") }),
  fc.record({ does: fc.constant("whose" as const), of: lever, fact: fc.constantFrom("one", "two") }),
  fc.record({ does: fc.constant("futures" as const), futures: fc.integer({ min: 1, max: 3 }) }),
);

interface At {
  readonly draft: Draft;
  readonly history: History;
}

const walked = (steps: readonly Step[]): At =>
  steps.reduce<At>((at, one) => stepped(at.draft, at.history, one), { draft, history: noHistory });

describe("whatever steps are taken", () => {
  test("undoing all of them gives the draft that was opened", () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 30 }), (steps) => {
        let at = walked(steps);
        for (let before = undone(at.draft, at.history); before; before = undone(at.draft, at.history)) at = before;
        expect(at.draft).toEqual(draft);
      }),
    );
  });

  test("undoing some and redoing them gives the same draft and the same past", () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 30 }), fc.nat(30), (steps, count) => {
        const there = walked(steps);
        let at: At = there;
        let back = 0;
        for (let i = 0; i < count; i++) {
          const before = undone(at.draft, at.history);
          if (!before) break;
          at = before;
          back++;
        }
        for (let i = 0; i < back; i++) at = redone(at.draft, at.history) as At;
        expect(at.draft).toEqual(there.draft);
        expect(stepsOf(at.history)).toEqual(stepsOf(there.history));
      }),
    );
  });

  test("the steps that are remembered lead to the same draft again", () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 30 }), (steps) => {
        const at = walked(steps);
        expect(stepsOf(at.history).reduce(takeStep, draft)).toEqual(at.draft);
      }),
    );
  });
});

test("a step keeps what it changed and no more", () => {
  const { history } = stepped(draft, noHistory, { does: "set", lever: "reform", to: 12 });
  expect(history.past?.item.before).toEqual([
    {
      path: ["scenarios", 1, "scenario", "levers", "reform"],
      value: { level: 10, from: 2015, until: 2020 },
    },
  ]);
});

test("the baseline cannot be removed", () => {
  expect(takeStep(draft, { does: "remove", scenario: "base" })).toBe(draft);
});
