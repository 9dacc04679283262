/** What is shown, as a file of the workspace. */
import { plain } from "../../screen/line.js";
import { type ExportAs, exportForms } from "../../state/actions.js";
import { needsResult } from "../../state/select.js";
import { sliceOf } from "../../state/state.js";
import { definePane } from "../pane.js";
import { type Walked, walk, walkKeys } from "../walk.js";

const WORDS: Readonly<Record<ExportAs, string>> = {
  csv: "CSV: the table of the pane in focus, every digit",
  svg: "SVG: the chart in focus, as reports have it",
  text: "text: the screen as it stands",
  scenario: "YAML: the scenario being looked at, for `palanca compare`",
};

export const exportPane = definePane<Walked>({
  name: "export",
  title: "export what is shown",
  stands: "over",
  opens: { keys: ["x"], says: "export", unless: needsResult },
  keys: [
    {
      keys: ["enter"],
      where: "export",
      says: "write the file",
      rank: 1,
      does: (state) => {
        const as = exportForms[sliceOf<Walked>(state, "export").at] ?? "csv";
        return [{ type: "pane-closed" }, { type: "asked", ask: { does: "export", as } }];
      },
    },
    ...walkKeys("export"),
  ],
  starts: () => ({ at: 0 }),
  reduce: (slice, act) => walk(slice, act, exportForms.length),
  draw: ({ slice }) => ({
    lines: [
      ...exportForms.map((as, i) => [{ text: `${i === slice.at ? "▸" : " "} ${WORDS[as]}`, bold: i === slice.at }]),
      plain(""),
    ],
  }),
});
