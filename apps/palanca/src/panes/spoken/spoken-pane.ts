/** The chart in words, for those who do not see it. */
import { plain, wrap } from "../../screen/line.js";
import { needsResult } from "../../state/select.js";
import { spokenChart } from "../chart/chart-pane.js";
import { definePane } from "../pane.js";
import { type Walked, walk, walkKeys } from "../walk.js";

export const spokenPane = definePane<Walked>({
  name: "spoken",
  title: "the chart in words",
  stands: "over",
  opens: { keys: ["v"], says: "chart in words", unless: needsResult },
  keys: walkKeys("spoken"),
  starts: () => ({ at: 0 }),
  reduce: (slice, act) => (act.type === "scrolled" ? { at: act.by ?? 0 } : walk(slice, act, 100)),
  draw: ({ state, bench, slice, evidence, width }) => ({
    lines: bench ? wrap(spokenChart(state, bench, evidence), width).map(plain) : [],
    from: slice.at,
  }),
});
