/** Opens a saved session where it was left. */
import { openQuestion } from "../effects/open-question.js";
import type { Outside } from "./outside.js";

export async function openSession(file: string, { store, lab, workspace }: Outside): Promise<string | undefined> {
  if (!workspace) return "There is no folder to read from; set PALANCA_HOME.";
  const { readSession } = await import("@palanca/scenarios/read");
  const { question, steps } = readSession(workspace.read(file), file);
  openQuestion(store, lab, question, { steps, session: file });
  return undefined;
}
