/** What was done and can be undone, without end: a step with the few values that it changed, never a copy of the draft. */

import type { Step } from "@palanca/scenarios";
import type { Draft } from "./draft.js";
import { takeStep } from "./step.js";

export interface History {
  /** The newest first, as a chain: a step more costs one link. */
  readonly past: Link<Done> | undefined;
  readonly future: Link<Step> | undefined;
}

export interface Link<Item> {
  readonly item: Item;
  readonly next: Link<Item> | undefined;
}

export interface Done {
  readonly step: Step;
  /** What stood there before, to be put back. */
  readonly before: readonly Change[];
}

/** A value of the draft by its path; absent when there was none. */
export interface Change {
  readonly path: readonly (string | number)[];
  readonly value?: unknown;
}

export const noHistory: History = { past: undefined, future: undefined };

/** The draft and its history after a step. A step that changes nothing is not remembered. */
export function stepped(draft: Draft, history: History, step: Step): { draft: Draft; history: History } {
  const after = takeStep(draft, step);
  const before = changes(draft, after);
  if (before.length === 0) return { draft, history };
  return { draft: after, history: { past: { item: { step, before }, next: history.past }, future: undefined } };
}

export function undone(draft: Draft, { past, future }: History): { draft: Draft; history: History } | undefined {
  if (!past) return undefined;
  const before = past.item.before.reduce<unknown>((value, change) => put(value, change.path, change), draft) as Draft;
  return { draft: before, history: { past: past.next, future: { item: past.item.step, next: future } } };
}

export function redone(draft: Draft, { past, future }: History): { draft: Draft; history: History } | undefined {
  if (!future) return undefined;
  const again = stepped(draft, { past, future: undefined }, future.item);
  return { draft: again.draft, history: { past: again.history.past, future: future.next } };
}

/** The steps that led to the draft, first to last. */
export function stepsOf(history: History): Step[] {
  const steps: Step[] = [];
  for (let link = history.past; link; link = link.next) steps.push(link.item.step);
  return steps.reverse();
}

/** The values of `before` wherever `after` differs; lists of other lengths are one value. */
function changes(before: unknown, after: unknown, path: readonly (string | number)[] = []): Change[] {
  if (Object.is(before, after)) return [];
  const isList = Array.isArray(before) && Array.isArray(after);
  const isWhole = isList ? before.length !== after.length : !isRecord(before) || !isRecord(after);
  if (isWhole) return [{ path, value: before }];
  const [one, other] = [before as Record<string, unknown>, after as Record<string, unknown>];
  return [...new Set([...Object.keys(one), ...Object.keys(other)])].flatMap((key) => {
    const here = [...path, isList ? Number(key) : key];
    if (!Object.hasOwn(one, key)) return [{ path: here }];
    return Object.hasOwn(other, key) ? changes(one[key], other[key], here) : [{ path: here, value: one[key] }];
  });
}

function put(into: unknown, [key, ...rest]: readonly (string | number)[], change: Change): unknown {
  if (key === undefined) return change.value;
  if (Array.isArray(into)) return into.map((item, i) => (i === key ? put(item, rest, change) : item));
  const record = into as Record<string, unknown>;
  if (rest.length === 0 && !Object.hasOwn(change, "value")) {
    const { [key]: _gone, ...others } = record;
    return others;
  }
  return { ...record, [key]: put(record[key], rest, change) };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
