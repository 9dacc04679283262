/** The line under the workbench: how far the numbers have settled, and what is asked beyond all that is on record. */
import { tell } from "@palanca/charts";
import type { Evidence } from "@palanca/evidence";
import { verdictOf } from "../panes/levers/precedents.js";
import { benchKey } from "../state/draft.js";
import { headlineMeasure } from "../state/select.js";
import type { Bench } from "../state/state.js";
import { fit, type Line } from "./line.js";

/** The margin of the headline, as a share of its range, below which more futures would change no printed digit that matters. */
const SETTLED = 0.02;

export function statusLine(bench: Bench, evidence: Evidence, width: number): Line {
  const beyond = bench.levers.flatMap((lever) => {
    const verdict = verdictOf(bench, lever, evidence);
    if (!verdict?.isOutside) return [];
    const one = verdict.strongest ?? verdict.shorter;
    const years = one && one.years > 0 ? ` for ${one.years} year${one.years === 1 ? "" : "s"}` : "";
    const most = one
      ? `most on record ${tell(Math.abs(one.value), lever.unit)}${years}, ${evidence.place(one.place)?.name ?? one.place}`
      : "nothing of the kind is on record";
    return [`${lever.label} is beyond the evidence (${most})`];
  });
  return fit(
    [
      { text: ` ${settling(bench)}`, dim: true },
      ...(beyond.length > 0 ? [{ text: ` · ⚠ ${beyond.join("; ")}`, warn: true }] : []),
    ],
    width,
  );
}

function settling(bench: Bench): string {
  const { comparison, isRunning, key } = bench.run;
  if (!comparison) return "the first futures are on their way";
  if (isRunning || key !== benchKey(bench)) return "more futures are on their way";
  const headline = headlineMeasure(bench);
  const spread = headline?.differences.at(-1) ?? headline?.spreads.at(-1);
  if (!headline || !spread) return "";
  const margin = `${headline.label} ± ${tell(spread.margin, headline.unit)}`;
  const range = spread.p95 - spread.p5;
  return spread.margin <= SETTLED * range || range === 0
    ? `settled: ${margin}`
    : `not settled, o has more futures: ${margin}`;
}
