import type { Question } from "@palanca/model-kit";
import type { Scenario } from "@palanca/scenarios";
import { describe, expect, test } from "vitest";
import { actionsFor } from "../keymap/find-binding.js";
import type { Action } from "./actions.js";
import { benchKey, policyOf, workingScenario } from "./draft.js";
import { firstState } from "./first-state.js";
import { reduce } from "./reduce.js";
import { type State, sliceOf } from "./state.js";

const question = (id: string, text: string): Question => ({
  id,
  text,
  theme: "Violence",
  place: "honduras",
  models: ["homicide"],
  baseline: "base",
  scenarios: ["promise"],
  headline: "victims",
  measures: ["victims", "rate"],
  charts: [
    { of: "rate", form: "fan", title: "Rate" },
    { of: "victims", form: "tornado", title: "Why" },
  ],
});
const scenario = (id: string, levers: Scenario["levers"]): Scenario => ({ id, title: id, levers, held: {}, whose: {} });
const lever = {
  name: "reform",
  label: "Reform",
  unit: "percent",
  range: [0, 100] as const,
  because: "all",
  standing: 0,
};

const home: State = firstState({
  size: { width: 80, height: 24 },
  look: { depth: "none", background: "dark", isSpoken: false },
  facts: 3,
  places: {},
  questions: [question("a", "What does violence cost?"), question("b", "Do truces save lives?")],
});
const opened: Action = {
  type: "question-opened",
  question: home.questions[0] as Question,
  scenarios: [scenario("base", {}), scenario("promise", { reform: { level: 10, from: 2015, until: 2020 } })],
  levers: [lever, { ...lever, name: "pact", label: "Pact" }],
};

/** The state after actions and pressed keys, in order. */
function after(...happened: (Action | string)[]): State {
  return happened.reduce<State>((state, one) => {
    const actions = typeof one === "string" ? actionsFor(state, one) : [one];
    return actions.reduce(reduce, state);
  }, home);
}
const policy = (state: State) => state.bench && policyOf(state.bench.draft);
const slice = (state: State, pane: string) => sliceOf<{ at: number; typed?: string }>(state, pane);

describe("on home", () => {
  test("the focus stays among the questions", () => {
    expect(slice(after("up"), "home").at).toBe(0);
    expect(slice(after("down", "down", "down"), "home").at).toBe(1);
  });

  test("typing after / searches, and escape leaves", () => {
    expect(slice(after("/", "t", "r", "u"), "search").typed).toBe("tru");
    expect(after("/", "t", "escape").over).toEqual([]);
  });

  test("a question mark is a letter while searching", () => {
    expect(slice(after("/", "?"), "search").typed).toBe("?");
  });

  test("a question that was searched for is chosen with enter", () => {
    const found = after("/", "t", "r", "u", "c", "e");
    expect(actionsFor(found, "enter")).toContainEqual({ type: "question-chosen", id: "b" });
  });
});

describe("on the workbench", () => {
  test("a question opens with the scenario that it asks about and its levers", () => {
    expect(after(opened).bench).toMatchObject({ pane: "levers", draft: { chosen: 1 } });
    expect(policy(after(opened))).toEqual({ reform: { level: 10, from: 2015, until: 2020 } });
  });

  test("a lever that a scenario moves for some years keeps its years when it is raised", () => {
    expect(policy(after(opened, "right"))?.reform).toMatchObject({ from: 2015, until: 2020 });
  });

  test("a raised lever makes a changed scenario with another key, and undo brings the old one back", () => {
    const before = after(opened);
    const raised = after(opened, "right");
    expect(workingScenario(raised.bench!.draft).title).toBe("promise, changed");
    expect(benchKey(raised.bench!)).not.toBe(benchKey(before.bench!));
    expect(policy(after(opened, "right", "u"))).toEqual(policy(before));
  });

  test("undo and redo walk the same path there and back", () => {
    const there = after(opened, "right", "right", "down", "L");
    const back = after(
      opened,
      "right",
      "right",
      "down",
      "L",
      "u",
      "u",
      "u",
      { type: "redone" },
      { type: "redone" },
      { type: "redone" },
    );
    expect(policy(back)).toEqual(policy(there));
  });

  test("a new move forgets what was undone", () => {
    expect(after(opened, "right", "u", "L").bench?.history.future).toBeUndefined();
  });

  test("a typed number moves the lever, and one outside its range says why not", () => {
    expect(policy(after(opened, "4", "2", "enter"))?.reform).toMatchObject({ level: 42 });
    const refused = after(opened, "4", "2", "0", "enter");
    expect(refused.note).toContain("0 to 100");
    expect(policy(refused)).toEqual(policy(after(opened)));
  });

  test("a key that is off tells its reason", () => {
    const atTop = after(opened, "1", "0", "0", "enter", "right");
    expect(atTop.note).toContain("top of its range");
    expect(after(opened, "e").note).toContain("on their way");
  });

  test("a note goes with the next key", () => {
    expect(after(opened, "e", "tab").note).toBeUndefined();
  });

  test("tab goes round the panes both ways", () => {
    expect(after(opened, "tab", "tab", "tab").bench?.pane).toBe("levers");
    expect(after(opened, "shift-tab").bench?.pane).toBe("measures");
  });

  test("evidence waits for the first futures", () => {
    expect(after(opened, "e")).toMatchObject({ note: expect.stringContaining("on their way") });
  });

  test("q goes back to home and then out", () => {
    expect(after(opened, "q").bench).toBeUndefined();
    expect(after(opened, "q", "q").exit).toBe(0);
  });
});

test("ctrl-c leaves from anywhere with the code of an interrupted program", () => {
  for (const way of [[], ["/"], [opened], [opened, "4"], ["?"]] as (Action | string)[][])
    expect(after(...way, "ctrl-c").exit).toBe(130);
});

test("nothing that happens changes the state before it", () => {
  const before = after(opened);
  const kept = JSON.stringify(before);
  after(opened, "right", "]", "u");
  reduce(before, { type: "step-taken", step: { does: "set", lever: "reform", to: 3 } });
  expect(JSON.stringify(before)).toBe(kept);
});

test("a note stays when results arrive or the window changes, until the next key", () => {
  const noted = after(opened, "e");
  expect(noted.note).toContain("on their way");
  expect(reduce(noted, { type: "size-changed", width: 90, height: 30 }).note).toBe(noted.note);
  expect(reduce(noted, { type: "run-began", key: "a" }).note).toBe(noted.note);
});
