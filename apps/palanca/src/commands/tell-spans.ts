/** In which years a case is apart from the baseline, in words. */
import type { YearsApart } from "@palanca/analysis";

export function tellSpans(spans: readonly YearsApart[]): string {
  if (spans.length === 0) return "does not part from the baseline";
  const told = spans.map(({ side, from, to, until, clear }, i) => {
    const before = spans[i - 1];
    const verb = before
      ? `${before.until === from ? "it changes sides" : "the two part again"} in ${from}`
      : `parts from the baseline in ${from}`;
    const clearly = clear
      ? `clearly (95 % of futures on one side) ${clear.to === to && until === undefined ? `from ${clear.from}` : inYears(clear)}`
      : "never clearly";
    const again =
      until === undefined || spans[i + 1]?.from === until ? "" : `, and is together with it again from ${until}`;
    return `${verb} (${side}), ${clearly}${again}`;
  });
  return told.join("; ");
}

function inYears({ from, to }: { readonly from: number; readonly to: number }): string {
  return from === to ? `in ${from}` : `from ${from} to ${to}`;
}
