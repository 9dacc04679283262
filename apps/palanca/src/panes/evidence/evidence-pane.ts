/** Where the number in focus comes from. */
import { plain } from "../../screen/line.js";
import { needsResult } from "../../state/select.js";
import { definePane } from "../pane.js";
import { walk, walkKeys } from "../walk.js";
import { evidenceLines } from "./evidence-lines.js";

export interface EvidenceSlice {
  readonly at: number;
  /** The quantity, measure or input that was in focus. */
  readonly of: string | undefined;
}

export const evidencePane = definePane<EvidenceSlice>({
  name: "evidence",
  title: "evidence",
  stands: "over",
  opens: { keys: ["e"], says: "evidence", rank: 2, unless: needsResult },
  keys: walkKeys("evidence"),
  starts: (_state, of) => ({ at: 0, of }),
  focus: ({ of }) => of,
  reduce: (slice, act) => walk(slice, act, 1000),
  draw({ bench, slice, evidence, width }) {
    if (!bench || slice.of === undefined) return { lines: [plain("Nothing is in focus.")] };
    return { ...evidenceLines(bench, slice.of, evidence, width), from: slice.at };
  },
});
