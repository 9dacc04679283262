/** Writes what is shown to a file of the workspace. */
import { paintSvg } from "@palanca/charts";
import { chartInFocus } from "../panes/chart/chart-pane.js";
import { draw } from "../screen/draw.js";
import type { ExportAs } from "../state/actions.js";
import { workingScenario } from "../state/draft.js";
import type { Bench } from "../state/state.js";
import { freeName } from "../workspace/workspace.js";
import type { Outside } from "./outside.js";
import { tableShown } from "./table-shown.js";

const ENDINGS: Readonly<Record<ExportAs, string>> = { csv: ".csv", svg: ".svg", text: ".txt", scenario: ".yaml" };

export async function exportShown(as: ExportAs, outside: Outside): Promise<string> {
  const { workspace, store } = outside;
  if (!workspace) return "There is no folder to write to; set PALANCA_HOME.";
  const { bench } = store.get();
  if (!bench) return "There is nothing to export here.";
  const text = await textOf(as, bench, outside);
  if (text === undefined) return as === "svg" ? "There is no chart in focus yet." : "There is no table in focus.";
  const folder = as === "scenario" ? "scenarios" : "exports";
  const path = workspace.write(freeName(workspace, `${folder}/${bench.question.id}`, ENDINGS[as]), text);
  return `Wrote ${path}.`;
}

async function textOf(as: ExportAs, bench: Bench, { store, lab }: Outside): Promise<string | undefined> {
  const state = store.get();
  switch (as) {
    case "csv": {
      const { printCsv } = await import("@palanca/report");
      const table = tableShown(state, lab.evidence);
      return table && printCsv(table.columns, table.rows);
    }
    case "svg": {
      const spec = chartInFocus(state, bench, lab.evidence);
      return spec && paintSvg(spec);
    }
    case "text": {
      const lines = draw(state, lab.evidence).map((line) =>
        line
          .map(({ text }) => text)
          .join("")
          .trimEnd(),
      );
      return `${lines.join("\n")}\n`;
    }
    case "scenario": {
      const { writeScenario } = await import("@palanca/scenarios/read");
      return writeScenario(workingScenario(bench.draft));
    }
  }
}
