/** What to be wary of: futures that were lost, values out of their range, and what settling the figures had to say. */
import { tell, tellCount } from "@palanca/charts";
import { type Block, list, paragraph, type Section, table } from "../report.js";
import type { Material } from "../write-report.js";

const causes = {
  "not-a-number": "no number",
  infinite: "without end",
  "below-range": "below its range",
  "above-range": "above its range",
} as const;

export function warnings({ result }: Material): Section {
  const blocks: Block[] = [];
  const { futures } = result.design;
  if (result.failed === 0)
    blocks.push(paragraph(`No number was lost or left its range in any of ${tellCount(futures)} futures.`));
  else {
    const head = ["quantity", "what was lost", "futures", "first year", "a value seen"];
    blocks.push(
      paragraph(
        `${tellCount(result.failed)} of ${tellCount(futures)} futures are left out of every figure, in all scenarios alike, because a number was lost in them.`,
      ),
      table("Numbers that were lost or left their range", head, lostRows(result), [2, 3, 4]),
    );
  }
  const said = result.cases.map((one) => new Set(one.warnings));
  const everywhere = [...(said[0] ?? [])].filter((text) => said.every((own) => own.has(text)));
  if (everywhere.length > 0) blocks.push(paragraph("In every scenario:"), list(everywhere));
  result.cases.forEach((one, i) => {
    const own = [...(said[i] ?? [])].filter((text) => !everywhere.includes(text));
    if (own.length > 0) blocks.push(paragraph(`In "${one.title}":`), list(own));
  });
  return { id: "warnings", title: "Warnings", blocks };
}

function lostRows({ failures, cases }: Material["result"]): string[][] {
  const groups = new Map<
    string,
    { futures: Set<number>; year: number; value: number; symbol: string; cause: string }
  >();
  for (const { future, symbol, year, cause, value } of failures) {
    const key = `${symbol}/${cause}`;
    const group = groups.get(key) ?? { futures: new Set(), year, value, symbol, cause: causes[cause] };
    group.futures.add(future);
    group.year = Math.min(group.year, year);
    groups.set(key, group);
  }
  const unitOf = (symbol: string): string => cases[0]?.plan.quantities.find(({ name }) => name === symbol)?.unit ?? "1";
  return [...groups.values()]
    .sort((a, b) => b.futures.size - a.futures.size || (a.symbol < b.symbol ? -1 : 1))
    .slice(0, 20)
    .map(({ symbol, cause, futures, year, value }) => [
      symbol,
      cause,
      tellCount(futures.size),
      String(year),
      value - value === 0 ? tell(value, unitOf(symbol)) : "none",
    ]);
}
