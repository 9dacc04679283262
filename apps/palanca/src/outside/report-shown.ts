/** Writes a report of what is on the workbench, as the command does, with the session beside it that makes it again. */
import { benchKey, isChanged } from "../state/draft.js";
import type { Bench } from "../state/state.js";
import { madeBySession, sessionText } from "../workspace/session-file.js";
import { freeName } from "../workspace/workspace.js";
import type { Outside } from "./outside.js";

export async function reportShown(outside: Outside): Promise<string> {
  const { workspace, store, lab } = outside;
  const { bench } = store.get();
  const { comparison } = bench?.run ?? {};
  if (!workspace) return "There is no folder to write to; set PALANCA_HOME.";
  if (!bench || !comparison) return "The first futures are still on their way.";
  if (bench.run.isRunning || bench.run.key !== benchKey(bench))
    return "The futures are still on their way; press r again when they are there.";
  const { print, writeReport } = await import("@palanca/report");
  const name = freeName(workspace, `reports/${bench.question.id}`, ".md").replace(/\.md$/, "");
  const text = hasOwn(bench) ? sessionText(bench, lab.evidence) : undefined;
  const made =
    text === undefined
      ? comparison
      : madeBySession(comparison, { file: workspace.write(`${name}-session.yaml`, text), text });
  const measures = bench.question.measures;
  const written = await writeReport(made, bench.question, lab.evidence, measures ? { measures } : {});
  const paths: string[] = [];
  for (const format of ["md", "html"] as const)
    for (const { ending, bytes } of await print(written, format))
      paths.push(workspace.write(`${name}${ending}`, bytes));
  return `Wrote ${paths.join(" and ")}.`;
}

/** Whether the workbench holds anything that no scenario file has. */
function hasOwn({ draft, first, history }: Bench): boolean {
  return history.past !== undefined && (draft !== first || draft.scenarios.some(isChanged));
}
