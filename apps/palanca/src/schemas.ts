/** Every JSON Schema of the project: what people write (scenarios, questions, briefs, facts, claims) and what `--json` answers. */
import { schemas as ofEvidence } from "@palanca/evidence/build";
import { schemas as ofBriefs } from "@palanca/report/brief";
import { schemas as ofScenarios } from "@palanca/scenarios/read";
import { answerSchemas } from "./schemas/answers.js";
import { reportSchemas } from "./schemas/report-file.js";

/** The schemas by the name of their file, in order. */
export function schemas(): Record<string, unknown> {
  const all = { ...ofEvidence(), ...ofScenarios(), ...ofBriefs(), ...answerSchemas(), ...reportSchemas() };
  return Object.fromEntries(Object.entries(all).sort(([a], [b]) => (a < b ? -1 : 1)));
}
