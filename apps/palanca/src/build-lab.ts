/** What the build runs: evidence, questions, scenarios and every plan that home needs to `dist/lab.json` and plans beside it, or all problems and exit code 1. */
import { readFileSync, renameSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { catalogue } from "@palanca/catalogue";
import { joinModels, ProblemsError, renderProblems } from "@palanca/engine";
import { planOf } from "@palanca/engine/plan";
import { type EvidenceData, openEvidence } from "@palanca/evidence";
import type { ModelPackage, Question } from "@palanca/model-kit";
import { resolve } from "@palanca/scenarios";
import { readQuestion, readScenario } from "@palanca/scenarios/read";
import { catalogueOf } from "./catalogue-of.js";
import { CAUSAL_FILE, type HomeData, type LabData, ownQuestion, ownScenarios, placesOf, planKey } from "./lab-data.js";

/** The first question first, then its theme, then the other themes in order; within a theme by id. */
function inThemes(questions: readonly Question[]): Question[] {
  const opening = questions.find((question) => question.first)?.theme ?? "";
  const key = ({ first, theme, id }: Question): string =>
    [first ? 0 : 1, theme === opening ? 0 : 1, theme, id].join("\u0000");
  return [...questions].sort((a, b) => (key(a) < key(b) ? -1 : 1));
}

const [evidencePath, out] = process.argv.slice(2);
if (!evidencePath || !out) throw new Error("usage: build-lab <evidence.json> <out.json>");
try {
  const evidence = JSON.parse(readFileSync(evidencePath, "utf8")) as EvidenceData;
  const models = new Map<string, ModelPackage>();
  for (const [id, load] of Object.entries(catalogue)) models.set(id, await load());
  const questions = inThemes(evidence.questions.map(({ data, file }) => readQuestion(data, file)));
  const scenarios = evidence.scenarios.map(({ text, file }) => readScenario(text, file));
  const own = [...models].map(([id, pack]) => ownQuestion(id, pack));
  const plans = new Map(
    [...questions, ...own].map((question) => {
      const joined = joinModels(
        question.models.map((id) => (models.get(id) as ModelPackage).model),
        question.from ?? {},
      );
      return [planKey(joined), planOf(joined)];
    }),
  );
  const files = Object.fromEntries([...plans].map(([key, { hash }]) => [key, `plan-${hash.slice(0, 16)}.json`]));
  const { causal, ...others } = evidence;
  const data: LabData = {
    format: "palanca-lab/2",
    evidence: others,
    questions: [...questions, ...own],
    scenarios,
    plans: files,
  };
  // A scenario that cannot be settled is found here and not by the first who opens it.
  const whole = catalogueOf(data, models, (key) => plans.get(key), planOf);
  const opened = openEvidence(evidence);
  for (const scenario of [...scenarios, ...[...models].flatMap(([id, pack]) => ownScenarios(id, pack))])
    resolve(scenario, whole, opened);
  const home: HomeData = {
    questions: data.questions,
    facts: evidence.facts.length,
    places: placesOf(data.questions, opened),
  };
  const beside = (file: string, made: unknown): void =>
    writeFileSync(join(dirname(out), file), `${JSON.stringify(made)}\n`);
  for (const [key, plan] of plans) beside(files[key] as string, plan);
  beside(CAUSAL_FILE, causal);
  beside("home.json", home);
  writeFileSync(`${out}.part`, `${JSON.stringify(data)}\n`);
  renameSync(`${out}.part`, out);
} catch (error) {
  if (!(error instanceof ProblemsError)) throw error;
  process.stderr.write(`${renderProblems(error.problems)}\n`);
  process.exitCode = 1;
}
