/** What the lab answers when nobody asks: the first question of home, as text. */
import type { Io } from "../io.js";
import type { OpenLab } from "../open-lab.js";
import { compareScenarios } from "./compare-scenarios.js";
import { comparisonText } from "./comparison-text.js";

export async function defaultAnswer(
  lab: OpenLab,
  io: Pick<Io, "isTerminal" | "signal" | "err" | "exists" | "progress" | "clock">,
): Promise<string> {
  const [question] = lab.questions;
  if (!question) throw new Error("This is a fault in the app: the lab has no question.");
  const names = [question.baseline, ...question.scenarios];
  return comparisonText(await compareScenarios(names, { args: [], options: {} }, lab, io as Io), lab.evidence);
}
