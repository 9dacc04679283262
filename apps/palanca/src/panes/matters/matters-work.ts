/** What moves a measure most: one uncertainty at a time over few futures, then over more, with shares of the spread by grade and author. */
import { type GroupShare, type ModelTornado, modelTornado, modelVarianceBy } from "@palanca/analysis";
import { ProblemsError } from "@palanca/engine";
import type { Case } from "@palanca/scenarios";
import type { Lab } from "../../lab.js";
import { asRun, chosenOf } from "../../state/draft.js";
import type { Bench } from "../../state/state.js";
import { inPieces } from "../in-pieces.js";

export const STAGES = ["quick", "finer"] as const;

/** Futures over which the other uncertainties are drawn, by stage; more than a block go to workers, and keys are read meanwhile. */
const FUTURES = { quick: 64, finer: 2048 } as const;
/** Shares of the spread are worked out until they are known this well, or so many rows were run. */
const WITHIN = 0.08;
const MOST_ROWS = 2048;

export interface Mattered {
  /** What it answers (`aboutOf`). */
  readonly about: string;
  readonly cases: readonly Case[];
  readonly measure: string;
  readonly tornado: ModelTornado;
  readonly grades?: readonly GroupShare[];
  readonly authors?: readonly GroupShare[];
  /** The choices among authors that carry most, largest first. */
  readonly whose?: readonly { readonly label: string; readonly share: number }[];
  /** Set when the difference is the same in every future, so that the scenario alone was looked at. */
  readonly isSame?: boolean;
}

/** Works a stage out. A difference that does not vary gives way to the scenario alone, and says so. */
export async function whatMatters(
  bench: Bench,
  measure: string,
  isAlone: boolean,
  about: string,
  stage: keyof typeof FUTURES,
  lab: Lab,
  signal: AbortSignal,
): Promise<Mattered> {
  const { draft } = bench;
  const [first] = draft.scenarios;
  const chosen = lab.resolve(asRun(draft, chosenOf(draft)));
  const pair = isAlone || !first || chosenOf(draft) === first ? [chosen] : [lab.resolve(asRun(draft, first)), chosen];
  const ask = { measure, seed: draft.seed, futures: FUTURES[stage], signal };
  const answer = async (cases: readonly Case[]): Promise<Mattered> => {
    const tornado = await modelTornado(cases, { ...ask, run: inPieces(lab.run) });
    const found = { about, cases, measure, tornado };
    return stage === "quick" ? found : { ...found, ...(await sharesOf(cases, { ...ask, run: lab.run })) };
  };
  try {
    return await answer(pair);
  } catch (error) {
    if (!(error instanceof ProblemsError) || pair.length === 1) throw error;
    if (!error.problems.some(({ kind }) => kind === "does-not-vary")) throw error;
    return { ...(await answer([chosen])), isSame: true };
  }
}

/** What moves the measure by a thousandth of the widest swing at least; less is nothing to look at. */
export function movingBars({ tornado: { bars } }: Mattered): ModelTornado["bars"] {
  const size = ({ low, high, swing }: ModelTornado["bars"][number]) => Math.max(Math.abs(high - low), Math.abs(swing));
  const widest = bars[0] ? size(bars[0]) : 0;
  return bars.filter((bar) => size(bar) > widest / 1000);
}

async function sharesOf(
  cases: readonly Case[],
  ask: { readonly measure: string; readonly seed: number; readonly signal: AbortSignal; readonly run: Lab["run"] },
): Promise<Pick<Mattered, "grades" | "authors" | "whose">> {
  const request = { ...ask, target: WITHIN, mostRows: MOST_ROWS };
  const [grades, authors] = [
    await modelVarianceBy(cases, "grade", request),
    await modelVarianceBy(cases, "author", request),
  ];
  return {
    grades: grades.groups,
    authors: authors.groups,
    whose: authors.whose.map(({ label, total }) => ({
      label: label.replace("Whose number: ", ""),
      share: total.value,
    })),
  };
}
