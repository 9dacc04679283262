/** What would change the answer: what the spread hangs on, what was assumed for the place, and futures that were lost. */
import { tellCount } from "@palanca/charts/page";
import { type Block, list, paragraph, type Section, table } from "../report.js";
import type { Told } from "../told.js";
import { tellShare } from "./telling.js";

export function doubts({ result, measures }: Told): Section {
  const blocks: Block[] = [];
  for (const name of measures.slice(0, 3)) {
    const shares = (result.hangsOn[name] ?? []).filter((share) => share.share >= 0.01).slice(0, 6);
    const label = result.measures.find((measure) => measure.name === name)?.label ?? name;
    if (shares.length === 0) continue;
    blocks.push(
      table(
        `What ${label.slice(0, 1).toLowerCase()}${label.slice(1)} hangs on`,
        ["uncertainty", "grade", "share of the spread"],
        shares.map((share) => [share.label, share.grade, tellShare(share.share)]),
        [2],
      ),
    );
  }
  if (result.failed > 0) {
    const [first] = result.failures;
    blocks.push(
      paragraph(
        `${tellCount(result.failed)} of ${tellCount(result.design.futures)} futures were left out because a number was lost in them; the first was ${first?.symbol} in ${first?.year} (${first?.cause}).`,
      ),
    );
  }
  const warnings = [...new Set(result.cases.flatMap((one) => one.warnings))];
  if (warnings.length > 0)
    blocks.push(paragraph("What had to be assumed, and what the sources leave open:"), list(warnings));
  return { id: "doubts", title: "What would change the answer", blocks };
}
