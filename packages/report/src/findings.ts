/**
 * What would change the answer, beyond what a comparison tells.
 * Takes: cases (the first is the baseline), the measure that leads, and a runner. Gives: `Findings`: where the sign of the difference turns,
 * in which futures a scenario stops beating the baseline, what each author's figure makes of it, and what every rule of choice picks.
 */
import {
  type Discovery,
  discover,
  type Ensemble,
  type EnsembleMeasure,
  ensembleOf,
  type Interest,
  interestLosing,
  robustness,
  tellRobustness,
} from "@palanca/analysis";
import { ProblemsError, type Runner } from "@palanca/engine";
import { quantile, sortedSound } from "@palanca/engine/run";
import type { Case } from "@palanca/scenarios";
import { type AuthorFinding, byAuthor } from "./by-author.js";
import { type Turn, turnsOf } from "./turns.js";

export interface Findings {
  /** The measure that leads. */
  readonly measure: string;
  readonly futures: number;
  readonly seed: number;
  /** One for each case but the baseline. */
  readonly cases: readonly CaseFindings[];
  /** By measure shown and rival set, for those in which it matters who is believed. */
  readonly authors: readonly AuthorFinding[];
  /** What the rules of choice pick, in sentences; none where more of the measure is neither better nor worse. */
  readonly rules: readonly string[];
}

export interface CaseFindings {
  readonly case: number;
  readonly turns: readonly Turn[];
  /** Futures in which it stops beating the baseline, or a sentence that says why there is nothing to tell. */
  readonly flips: Discovery | string;
}

export interface FindingsRequest {
  readonly run: Runner;
  readonly futures: number;
  readonly seed: number;
  readonly signal?: AbortSignal;
}

/** Works everything out over one table of futures; the first of the measures leads. Gives undefined for a case alone. */
export async function findingsOf(
  cases: readonly Case[],
  measures: readonly string[],
  request: FindingsRequest,
): Promise<Findings | undefined> {
  if (cases.length < 2) return undefined;
  const ensemble = await ensembleOf(cases, request);
  const shown = measures.flatMap((name) => ensemble.measures.find((one) => one.name === name) ?? []);
  const [found] = shown;
  if (!found) return undefined;
  return {
    measure: found.name,
    futures: ensemble.futures,
    seed: request.seed,
    cases: cases.slice(1).map((_, i) => ({
      case: i + 1,
      turns: turnsOf(ensemble.columns, found.behind, differenceOf(found, i + 1)),
      flips: orSeen(() => discover(ensemble, interestOf(ensemble, found, i + 1))),
    })),
    authors: await byAuthor(
      cases,
      shown.map(({ name }) => name),
      request,
    ),
    rules: rulesOf(ensemble, found),
  };
}

function differenceOf(measure: EnsembleMeasure, of: number): Float64Array {
  const base = measure.values[0] as Float64Array;
  return (measure.values[of] as Float64Array).map((value, i) => value - (base[i] as number));
}

/** Futures in which a scenario does not beat the baseline; of a measure with no better side, those in which the sign is not the usual one. */
function interestOf(ensemble: Ensemble, measure: EnsembleMeasure, of: number): Interest {
  if (measure.better !== "neither") return interestLosing(ensemble, of, 0, measure.name);
  const difference = differenceOf(measure, of);
  const usual = quantile(sortedSound(difference), 1 / 2);
  const title = ensemble.policies[of]?.title ?? "";
  return {
    says: `${title} does not ${usual < 0 ? "lower" : "raise"} ${measure.label}`,
    of: Uint8Array.from(difference, (value) => ((usual < 0 ? value >= 0 : value <= 0) ? 1 : 0)),
    behind: measure.behind,
  };
}

/** What an analysis refuses is a finding too: what it saw is told. */
function orSeen(analyse: () => Discovery): Discovery | string {
  try {
    return analyse();
  } catch (error) {
    if (error instanceof ProblemsError) return error.problems[0]?.seen ?? "";
    throw error;
  }
}

function rulesOf(ensemble: Ensemble, measure: EnsembleMeasure): readonly string[] {
  if (measure.better === "neither") return [];
  try {
    return tellRobustness(robustness(ensemble, { measure: measure.name, constraints: [], alpha: 1 / 2 }));
  } catch (error) {
    if (error instanceof ProblemsError) return [];
    throw error;
  }
}
