/** The run record as files carry it: without what differs between machines that give the same numbers. */
import type { RunRecord } from "@palanca/analysis";

export function keptRecord({ node: _node, ...kept }: RunRecord): Omit<RunRecord, "node"> {
  return kept;
}
