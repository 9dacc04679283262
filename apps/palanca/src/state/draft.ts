/** What the user has on the workbench and may undo: scenarios as they now stand, place, whose numbers, and how many futures. */
import type { LeverPath, Question } from "@palanca/model-kit";
import type { Scenario } from "@palanca/scenarios";

export interface Draft {
  /** The baseline first. */
  readonly scenarios: readonly BenchScenario[];
  /** Which scenario is being looked at. */
  readonly chosen: number;
  readonly place: string;
  /** Whose number is taken where authors disagree, in every scenario alike: input to fact id or `all`. */
  readonly whose: Readonly<Record<string, string>>;
  readonly seed: number;
  readonly futures: number;
}

export interface BenchScenario {
  /** As it now stands. */
  readonly scenario: Scenario;
  /** As it came. */
  readonly origin: Scenario;
  /** Pinned scenarios stay in chart and measures whichever is looked at. */
  readonly isPinned: boolean;
}

export type Policy = Readonly<Record<string, LeverPath>>;

export const standard = { seed: 1, futures: 2048 } as const;

/** The draft that a question opens with: the first scenario after the baseline is what it asks about. */
export function openDraft(question: Question, scenarios: readonly Scenario[], place = question.place): Draft {
  return {
    scenarios: scenarios.map((scenario) => ({ scenario, origin: scenario, isPinned: false })),
    chosen: Math.min(1, scenarios.length - 1),
    place,
    whose: {},
    ...standard,
  };
}

/** The scenario that is being looked at. */
export function chosenOf(draft: Draft): BenchScenario {
  return draft.scenarios[draft.chosen] as BenchScenario;
}

/** A scenario's levers as they now stand. */
export function policyOf(draft: Draft): Policy {
  return chosenOf(draft).scenario.levers;
}

export function isChanged({ scenario, origin }: BenchScenario): boolean {
  return scenario.levers !== origin.levers && JSON.stringify(scenario.levers) !== JSON.stringify(origin.levers);
}

/** A scenario as it is run and named: at the place and with the numbers of the draft. */
export function asRun(draft: Draft, one: BenchScenario): Scenario {
  const { scenario } = one;
  const here = { place: draft.place, whose: { ...scenario.whose, ...draft.whose } };
  if (!isChanged(one)) return { ...scenario, ...here };
  // What no file says any more is not told to be that file's.
  const { file: _file, text: _text, lines: _lines, ...rest } = scenario;
  return { ...rest, ...here, id: `${scenario.id}-changed`, title: `${scenario.title}, changed` };
}

/** The scenario that is being looked at, as it is run. */
export function workingScenario(draft: Draft): Scenario {
  return asRun(draft, chosenOf(draft));
}

/** What is compared: the baseline, what is pinned, and last what is being looked at; the baseline alone when that is looked at. */
export function comparedScenarios(draft: Draft): Scenario[] {
  const [baseline, ...others] = draft.scenarios;
  if (!baseline) return [];
  const chosen = chosenOf(draft);
  const pinned = others.filter((one) => one.isPinned && one !== chosen);
  // A changed baseline is not measured against itself as it was: it is the baseline.
  const shown = chosen === baseline ? [baseline, ...pinned] : [baseline, ...pinned, chosen];
  return shown.map((one) => asRun(draft, one));
}

/** What tells one comparison from another. */
export function benchKey({ question, draft }: { readonly question: Question; readonly draft: Draft }): string {
  const shown = comparedScenarios(draft).map(({ id, title, levers, held }) => [id, title, levers, held]);
  return JSON.stringify([question.id, draft.place, draft.whose, draft.seed, draft.futures, shown]);
}
