/**
 * Every pane, once. To add one:
 *
 * 1. Make a folder `panes/<name>/` with `<name>-pane.ts` that exports `definePane<Slice>({ name, title, stands: "over", opens, keys,
 *    starts, reduce, draw })` (see `pane.ts`; `parameters/` is a short example, `walk.ts` has the keys of a list).
 * 2. Add it to the list below. Its keys are then in keymap, key bar, help and docs/keys.md, its slice in the state, and the screen
 *    lays it out: whole below 180 columns, beside the workbench from there on.
 *
 * A pane only draws. What it wants done it asks for: `step-taken` for what can be undone, `work` for what must be worked out apart.
 * A key's `where` is the pane's name. Put a test of its keys and its frames beside it.
 */
import { causalPane } from "./causal/causal-pane.js";
import { chartPane } from "./chart/chart-pane.js";
import { claimsPane } from "./claims/claims-pane.js";
import { equationsPane } from "./equations/equations-pane.js";
import { evidencePane } from "./evidence/evidence-pane.js";
import { exportPane } from "./export/export-pane.js";
import { goalPane } from "./goal/goal-pane.js";
import { helpPane } from "./help/help-pane.js";
import { homePane } from "./home/home-pane.js";
import { leversPane } from "./levers/levers-pane.js";
import { mattersPane } from "./matters/matters-pane.js";
import { measuresPane } from "./measures/measures-pane.js";
import { palettePane } from "./palette/palette-pane.js";
import type { Pane } from "./pane.js";
import { parametersPane } from "./parameters/parameters-pane.js";
import { placesPane } from "./places/places-pane.js";
import { robustPane } from "./robust/robust-pane.js";
import { scenariosPane } from "./scenarios/scenarios-pane.js";
import { searchPane } from "./search/search-pane.js";
import { settingsPane } from "./settings/settings-pane.js";
import { spokenPane } from "./spoken/spoken-pane.js";
import { tourPane } from "./tour/tour-pane.js";

export const panes: readonly Pane[] = [
  homePane,
  leversPane,
  chartPane,
  measuresPane,
  evidencePane,
  mattersPane,
  causalPane,
  equationsPane,
  robustPane,
  goalPane,
  parametersPane,
  scenariosPane,
  placesPane,
  settingsPane,
  claimsPane,
  spokenPane,
  exportPane,
  searchPane,
  palettePane,
  helpPane,
  tourPane,
];

/** The pane of a name; a name that no pane has is a fault. */
export function paneOf(name: string): Pane {
  const found = panes.find((pane) => pane.name === name);
  if (!found) throw new Error(`This is a fault in the app: there is no pane called ${name}.`);
  return found;
}
