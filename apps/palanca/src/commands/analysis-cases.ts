/** The cases that an analysis of one scenario is about: its baseline, the scenario, and the measure that is asked about. */
import { refuseEqualCases, refuseUnlike } from "@palanca/analysis";
import type { Question } from "@palanca/model-kit";
import type { Case, Scenario } from "@palanca/scenarios";
import type { Io } from "../io.js";
import type { OpenLab } from "../open-lab.js";
import { type CommandOption, type Given, UsageError } from "./command.js";
import { questionOf, shownMeasures, withBaseline } from "./compare-scenarios.js";
import { findScenario } from "./find-scenarios.js";
import { atPlace, toldApart } from "./resolve-asked.js";

export const analysisOptions: readonly CommandOption[] = [
  { name: "measure", value: "name", says: "the measure asked about (the question's headline when not given)" },
  { name: "against", value: "scenario", says: "the baseline (the question's own when not given)" },
  { name: "place", value: "id", says: "run at another place" },
  { name: "seed", value: "n", says: "which futures are drawn (1 when not given)" },
];

export interface AnalysisCases {
  /** Absent when the scenario is itself the baseline, or none is known. */
  readonly baseline: Case | undefined;
  readonly of: Case;
  readonly question: Question | undefined;
  readonly measure: string;
  readonly label: string;
  readonly unit: string;
}

/** Finds and resolves one scenario and what it is set against. */
export async function analysisCases(verb: string, given: Given, lab: OpenLab, io: Io): Promise<AnalysisCases> {
  const [name, ...more] = given.args;
  if (name === undefined || more.length > 0) throw new UsageError(`${verb} takes one scenario; stack several with +.`);
  const { scenario } = await findScenario(lab.modelIds.includes(name) ? `${name}/baseline` : name, lab, io);
  const placed = atPlace([scenario], given, lab)[0] as Scenario;
  const question = questionOf(placed, lab);
  const [first, last] = toldApart(await withBaseline([placed], question, given, lab, io));
  const of = await lab.resolveWhole(last ?? placed);
  const baseline = last && first ? await lab.resolveWhole(first) : undefined;
  if (baseline) refuseUnlike([baseline, of]);
  // Asked for against itself by name; without --against a baseline is asked about alone.
  if (!baseline && given.options.against !== undefined) refuseEqualCases(of, of);
  const shown = shownMeasures([of], question, given);
  const measure = (given.options.measure === undefined ? question?.headline : undefined) ?? shown[0] ?? "";
  const described = of.plan.measures.find((one) => one.name === measure);
  return { baseline, of, question, measure, label: described?.label ?? measure, unit: described?.unit ?? "" };
}

/** A kept quantity by its whole name or its last part. */
export function quantityNamed(of: Case, asked: string): string {
  const names = of.plan.quantities.filter((one) => one.elements.length === 1).map((one) => one.name);
  const found = names.includes(asked) ? [asked] : names.filter((name) => name.endsWith(`.${asked}`));
  if (found.length === 1) return found[0] as string;
  throw new UsageError(`--over takes a quantity of the model; ${asked} is none, or more than one model has it.`);
}
