/** Opens a saved session where it was left; one that another lab has open goes on as a session of its own. */
import { openQuestion } from "../effects/open-question.js";
import { isOpenElsewhere } from "../workspace/recents.js";
import type { Outside } from "./outside.js";

export async function openSession(file: string, { store, lab, workspace, pid }: Outside): Promise<string | undefined> {
  if (!workspace) return "There is no folder to read from; set PALANCA_HOME.";
  const { readSession } = await import("@palanca/scenarios/read");
  const { question, steps } = readSession(workspace.read(file), file);
  const isTaken = isOpenElsewhere(workspace, pid, file);
  openQuestion(store, lab, question, isTaken ? { steps } : { steps, session: file });
  return isTaken ? "Another window has this session open; what you do here is saved as one of its own." : undefined;
}
