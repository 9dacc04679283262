/** What the build makes ahead for the lab, so that a start reads JSON and parses no equation. */
import type { Evidence, EvidenceData } from "@palanca/evidence";
import type { LabModel, ModelPackage, Question } from "@palanca/model-kit";
import type { Scenario } from "@palanca/scenarios";

export interface LabData {
  readonly format: "palanca-lab/2";
  /** Without causal claims, which lie in a file of their own: many starts never ask for one. */
  readonly evidence: Omit<EvidenceData, "causal">;
  readonly questions: readonly Question[];
  readonly scenarios: readonly Scenario[];
  /** The file of each plan, by `planKey`: a start reads those that it runs and no others. */
  readonly plans: Readonly<Record<string, string>>;
}

/** The file of the causal claims, beside lab.json. */
export const CAUSAL_FILE = "causal.json";

/** What home shows before the rest is read. */
export interface HomeData {
  readonly questions: readonly Question[];
  readonly facts: number;
  readonly places: Readonly<Record<string, string>>;
}

/** Names of the places that the questions are asked for. */
export function placesOf(questions: readonly Question[], evidence: Evidence): Record<string, string> {
  return Object.fromEntries(questions.map(({ place }) => [place, evidence.place(place)?.name ?? place]));
}

/** What tells the plan of one (joined) model from another: its parts, and who gives what. */
export function planKey(model: LabModel): string {
  return `${model.id} ${JSON.stringify(model.gives ?? {})}`;
}

/** Every model is a question of its own, with its own scenarios: a new package is on home without another line. */
export function ownQuestion(id: string, pack: ModelPackage): Question {
  const [baseline = "baseline", ...others] = Object.keys(pack.scenarios).map((name) => `${id}/${name}`);
  const measures = Object.keys(pack.model.measures);
  return {
    id: `model-${id}`,
    text: pack.model.question,
    theme: "One model alone",
    place: pack.place ?? "latin-america-and-caribbean",
    models: [id],
    baseline,
    scenarios: others.length > 0 ? others : [baseline],
    headline: measures[0] ?? "",
    measures,
    charts: pack.charts,
  };
}

/** A model's own scenarios as those of files. */
export function ownScenarios(id: string, pack: ModelPackage): Scenario[] {
  return Object.entries(pack.scenarios).map(([name, scenario]) => ({
    id: `${id}/${name}`,
    title: scenario.title,
    models: [id],
    place: pack.place ?? "latin-america-and-caribbean",
    levers: scenario.levers,
    held: {},
    whose: {},
  }));
}
