/** What has been seen before for each lever, and whether what is asked lies beyond it. */
import { judge, leverOf, type Precedent, type PrecedentVerdict, precedentsOf } from "@palanca/analysis";
import type { Evidence } from "@palanca/evidence";
import type { LeverPath } from "@palanca/model-kit";
import type { Case } from "@palanca/scenarios";
import { policyOf } from "../../state/draft.js";
import { levelOf, pathOf } from "../../state/levers.js";
import type { Bench, LeverInfo } from "../../state/state.js";

/** Precedents do not change while a model and its evidence do not: they are looked up once a model. */
const known = new WeakMap<object, Map<string, readonly Precedent[]>>();

export function precedentsFor(bench: Bench, lever: LeverInfo, evidence: Evidence): readonly Precedent[] {
  const one: Case | undefined = bench.run.comparison?.cases.at(-1);
  if (!one) return [];
  const levers = known.get(one.model.levers) ?? new Map<string, readonly Precedent[]>();
  const asked = leverOf(one, lever.name);
  const found = levers.get(lever.name) ?? (asked ? precedentsOf(asked, evidence) : []);
  known.set(one.model.levers, levers.set(lever.name, found));
  return found;
}

/** How a lever that is moved stands against what is on record; undefined where it is not moved or nothing is. */
export function verdictOf(bench: Bench, lever: LeverInfo, evidence: Evidence): PrecedentVerdict | undefined {
  const path = pathOf(policyOf(bench.draft), lever.name);
  const level = levelOf(path, lever);
  if (level === lever.standing) return undefined;
  const verdict = judge(lever.name, lever.label, level, yearsOf(path), precedentsFor(bench, lever, evidence));
  return verdict.isKnown ? verdict : undefined;
}

function yearsOf(path: LeverPath | undefined): number {
  if (path === undefined || typeof path === "number" || "table" in path) return 0;
  return path.from === undefined || path.until === undefined ? 0 : path.until - path.from;
}
