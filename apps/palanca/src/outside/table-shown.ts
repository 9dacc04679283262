/** The table of the pane in focus; the measures where that has none. */
import type { Evidence } from "@palanca/evidence";
import type { Table } from "../panes/pane.js";
import { paneOf } from "../panes/panes.js";
import { viewOf } from "../screen/view-of.js";
import type { State } from "../state/state.js";

export function tableShown(state: State, evidence: Evidence): Table | undefined {
  const table = (name: string): Table | undefined =>
    paneOf(name).table?.(viewOf(state, name, evidence, state.size, true));
  return table(state.over.at(-1) ?? state.bench?.pane ?? "home") ?? (state.bench ? table("measures") : undefined);
}
