/** (state, action) to state: pure, no screen, no engine. */
import type { LeverPath } from "@palanca/model-kit";
import type { Action } from "./actions.js";
import { keyOf, levelOf, pathOf, stepped, withLevel } from "./levers.js";
import { foundQuestions, inputNames } from "./select.js";
import type { Bench, LeverInfo, Overlay, PaneName, Policy, State } from "./state.js";

const panes: readonly PaneName[] = ["levers", "chart", "measures"];

const ARRIVES: ReadonlySet<Action["type"]> = new Set(["run-began", "run-arrived", "run-failed", "size-changed"]);

export function reduce(before: State, action: Action): State {
  // A note is about the last key only; what arrives by itself leaves it to be read.
  const { note: _note, ...noteless } = before;
  const state = ARRIVES.has(action.type) ? before : noteless;
  const bench = state.bench;
  switch (action.type) {
    case "size-changed":
      return { ...state, size: { width: action.width, height: action.height } };
    case "focus-moved":
      return moveFocus(state, action.by);
    case "search-began":
      return { ...state, home: { focus: 0, search: "" } };
    case "search-typed":
      return { ...state, home: { focus: 0, search: action.text } };
    case "search-ended":
      return { ...state, home: { focus: 0 } };
    case "question-chosen":
      return state;
    case "question-opened":
      return { ...state, bench: openBench(action) };
    case "question-left": {
      const { bench: _bench, overlay: _overlay, ...home } = state;
      return home;
    }
    case "pane-moved":
      return onBench(state, (one) => ({
        ...one,
        pane: panes[(panes.indexOf(one.pane) + action.by + panes.length) % panes.length] as PaneName,
      }));
    case "scenario-moved":
      return onBench(state, (one) => {
        const chosen = (one.chosen + 1) % one.scenarios.length;
        return { ...one, chosen, policy: one.scenarios[chosen]?.levers ?? {}, past: [], future: [] };
      });
    case "chart-moved":
      return onBench(state, (one) => ({ ...one, chart: (one.chart + 1) % one.question.charts.length }));
    case "lever-moved":
      return moveLever(state, (lever, level) => stepped(level, action.steps, lever.range));
    case "lever-reset":
      return onBench(state, (one) => {
        const lever = one.levers[one.lever];
        return lever ? changed(one, reset(one, lever)) : one;
      });
    case "digit-typed":
      return onBench(state, (one) => ({ ...one, typed: ((one.typed ?? "") + action.text).slice(0, 12) }));
    case "digits-erased":
      return onBench(state, (one) =>
        one.typed && one.typed.length > 1 ? { ...one, typed: one.typed.slice(0, -1) } : untyped(one),
      );
    case "digits-dropped":
      return onBench(state, untyped);
    case "digits-entered":
      return enterDigits(state);
    case "undone":
      return onBench(state, (one) => {
        const [last, ...rest] = one.past;
        return last === undefined ? one : { ...one, policy: last, past: rest, future: [one.policy, ...one.future] };
      });
    case "redone":
      return onBench(state, (one) => {
        const [next, ...rest] = one.future;
        return next === undefined ? one : { ...one, policy: next, future: rest, past: [one.policy, ...one.past] };
      });
    case "run-began":
      return onBench(state, (one) => ({ ...one, run: { ...withoutProblems(one), isRunning: true } }));
    case "run-arrived":
      return onBench(state, (one) => ({
        ...one,
        run: { key: action.key, comparison: action.comparison, isRunning: !action.isLast },
      }));
    case "run-failed":
      return onBench(state, (one) => ({ ...one, run: { ...one.run, isRunning: false, problems: action.problems } }));
    case "help-opened":
      return { ...state, overlay: { kind: "help", scroll: 0 } };
    case "spoken-opened":
      return { ...state, overlay: { kind: "spoken", scroll: 0 } };
    case "parameters-opened":
      return { ...state, overlay: { kind: "parameters", focus: 0, scroll: 0 } };
    case "evidence-opened":
      return openEvidence(state);
    case "overlay-closed": {
      const { overlay: _overlay, ...rest } = state;
      return rest;
    }
    case "note-shown":
      return { ...state, note: action.text };
    case "quit":
      return { ...state, exit: action.code };
    default:
      return assertNever(action, bench);
  }
}

function openBench(action: Action & { type: "question-opened" }): Bench {
  // The first scenario after the baseline is what the question asks about.
  const chosen = Math.min(1, action.scenarios.length - 1);
  return {
    question: action.question,
    scenarios: action.scenarios,
    levers: action.levers,
    chosen,
    policy: action.scenarios[chosen]?.levers ?? {},
    past: [],
    future: [],
    pane: "levers",
    lever: 0,
    measure: 0,
    chart: 0,
    run: { isRunning: false },
  };
}

function moveFocus(state: State, by: number): State {
  const { overlay, bench, home } = state;
  if (overlay) return { ...state, overlay: moveOverlay(overlay, by, bench) };
  if (!bench) {
    const count = foundQuestions(state).length;
    return { ...state, home: { ...home, focus: clamp(home.focus + by, count) } };
  }
  if (bench.pane === "levers")
    return onBench(state, (one) => ({ ...untyped(one), lever: clamp(one.lever + by, one.levers.length) }));
  if (bench.pane === "measures") {
    const count = bench.question.measures?.length ?? bench.run.comparison?.measures.length ?? 0;
    return onBench(state, (one) => ({ ...one, measure: clamp(one.measure + by, count) }));
  }
  return onBench(state, (one) => ({
    ...one,
    chart: (one.chart + by + one.question.charts.length) % one.question.charts.length,
  }));
}

function moveOverlay(overlay: Overlay, by: number, bench: Bench | undefined): Overlay {
  if (overlay.kind === "parameters") return { ...overlay, focus: clamp(overlay.focus + by, inputNames(bench).length) };
  return { ...overlay, scroll: Math.max(0, overlay.scroll + by) };
}

function openEvidence(state: State): State {
  const { bench, overlay } = state;
  if (!bench) return state;
  if (overlay?.kind === "parameters") {
    const of = inputNames(bench)[overlay.focus];
    return of === undefined ? state : { ...state, overlay: { kind: "evidence", of, scroll: 0 } };
  }
  const measures = bench.question.measures ?? bench.run.comparison?.measures.map((measure) => measure.name) ?? [];
  const of =
    bench.pane === "measures"
      ? measures[bench.measure]
      : bench.pane === "chart"
        ? bench.question.charts[bench.chart]?.of
        : bench.levers[bench.lever]?.name;
  return of === undefined
    ? { ...state, note: "Nothing is focused." }
    : { ...state, overlay: { kind: "evidence", of, scroll: 0 } };
}

function moveLever(state: State, move: (lever: LeverInfo, level: number) => number): State {
  return onBench(state, (one) => {
    const lever = one.levers[one.lever];
    if (!lever) return one;
    const level = levelOf(pathOf(one.policy, lever.name), lever);
    const next = move(lever, level);
    return next === level ? untyped(one) : changed(one, withPath(one.policy, lever.name, withLevel(one, lever, next)));
  });
}

function enterDigits(state: State): State {
  const { bench } = state;
  const lever = bench?.levers[bench.lever];
  if (!bench || !lever || bench.typed === undefined) return state;
  const value = Number(bench.typed);
  const [low, high] = lever.range;
  if (bench.typed.trim() === "" || !Number.isFinite(value))
    return { ...onBench(state, untyped), note: `${bench.typed} is not a number.` };
  if (value < low || value > high)
    return { ...onBench(state, untyped), note: `The lever goes from ${low} to ${high}: ${lever.because}.` };
  return moveLever(onBench(state, untyped), () => value);
}

/** The policy with the lever back where the chosen scenario has it. */
function reset(bench: Bench, lever: LeverInfo): Policy {
  const given = pathOf(bench.scenarios[bench.chosen]?.levers ?? {}, lever.name);
  const { [keyOf(bench.policy, lever.name)]: _gone, ...rest } = bench.policy;
  return given === undefined ? rest : withPath(rest, lever.name, given);
}

function withPath(policy: Policy, name: string, path: LeverPath): Policy {
  return { ...policy, [keyOf(policy, name)]: path };
}

function changed(bench: Bench, policy: Policy): Bench {
  if (JSON.stringify(policy) === JSON.stringify(bench.policy)) return untyped(bench);
  return { ...untyped(bench), policy, past: [bench.policy, ...bench.past].slice(0, 200), future: [] };
}

function untyped(bench: Bench): Bench {
  const { typed: _typed, ...rest } = bench;
  return rest;
}

function withoutProblems(bench: Bench): Bench["run"] {
  const { problems: _problems, ...run } = bench.run;
  return run;
}

function onBench(state: State, change: (bench: Bench) => Bench): State {
  return state.bench ? { ...state, bench: change(state.bench) } : state;
}

function clamp(at: number, count: number): number {
  return Math.max(0, Math.min(count - 1, at));
}

function assertNever(action: never, _bench: unknown): never {
  throw new Error(`This is a fault in the app: nothing is known of ${JSON.stringify(action)}.`);
}
