/** A fault of the app as its user reads it: what happened, where the work is saved, and a report to send. */
import { ProblemsError, renderProblems } from "@palanca/engine";
import type { State } from "./state/state.js";
import { freeName, type Workspace } from "./workspace/workspace.js";

export function tellFault(fault: unknown, version: string, state: State, workspace: Workspace | undefined): string {
  if (fault instanceof ProblemsError) return `${renderProblems(fault.problems)}\n`;
  const what = fault instanceof Error ? (fault.stack ?? fault.message) : String(fault);
  const { bench } = state;
  const report = [
    `This is a fault in Palanca ${version}.`,
    what,
    `Question: ${bench?.question.id ?? "none (home)"}; panes: ${state.over.join(", ") || (bench?.pane ?? "home")}; window: ${state.size.width} by ${state.size.height}.`,
  ].join("\n\n");
  const kept = workspace ? written(workspace, report) : "";
  const saved = workspace && bench?.session ? `What you did is saved in ${workspace.path}/${bench.session}.\n` : "";
  return `${report}\n\nPlease report it.${kept}\n${saved}`;
}

function written(workspace: Workspace, report: string): string {
  try {
    return ` This text is also in ${workspace.write(freeName(workspace, "faults/fault", ".txt"), `${report}\n`)}.`;
  } catch (error) {
    if (!(error instanceof ProblemsError)) throw error;
    return "";
  }
}
