/** What the spread of the first measures hangs on, a table each. */
import { type Block, table } from "../report.js";
import type { Told, ToldResult } from "../told.js";
import { lowerFirst, tellShare } from "./telling.js";

export function spreads({ result, measures }: Told): Block[] {
  return measures.slice(0, 3).flatMap((name): Block[] => {
    const shares = (result.hangsOn[name] ?? []).filter((share) => share.share >= 0.01).slice(0, 6);
    const label = result.measures.find((measure) => measure.name === name)?.label ?? name;
    if (shares.length === 0) return [];
    const rows = shares.map((share) => [share.label, share.grade, tellShare(share.share)]);
    return [table(spreadOf(label, result), ["uncertainty", "grade", "share of the spread"], rows, [2])];
  });
}

/** The shares are of the last scenario's difference, where there is one. */
function spreadOf(label: string, { cases }: ToldResult): string {
  const last = cases.at(-1)?.title;
  const of = cases.length > 1 ? `the difference that "${last}" makes to ${lowerFirst(label)}` : lowerFirst(label);
  return `What ${of} hangs on`;
}
