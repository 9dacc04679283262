/** What the spread of the first measures hangs on: a table each. */
import { type Block, table } from "../report.js";
import type { Told } from "../told.js";
import { lowerFirst, tellShare } from "./telling.js";

export function spreads({ result, measures }: Told): Block[] {
  const blocks: Block[] = [];
  for (const name of measures.slice(0, 3)) {
    const shares = (result.hangsOn[name] ?? []).filter((share) => share.share >= 0.01).slice(0, 6);
    const label = result.measures.find((measure) => measure.name === name)?.label ?? name;
    if (shares.length === 0) continue;
    const rows = shares.map((share) => [share.label, share.grade, tellShare(share.share)]);
    blocks.push(table(spreadOf(label, result), ["uncertainty", "grade", "share of the spread"], rows, [2]));
  }
  return blocks;
}

/** The shares are of the last scenario's difference, where there is one. */
function spreadOf(label: string, { cases }: Told["result"]): string {
  const last = cases.at(-1)?.title;
  const of = cases.length > 1 ? `the difference that "${last}" makes to ${lowerFirst(label)}` : lowerFirst(label);
  return `What ${of} hangs on`;
}
