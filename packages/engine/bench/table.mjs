/** Rows to a Markdown table, and numbers to three digits with a unit. */
export function table(head, rows) {
  const line = (cells) => `| ${cells.join(" | ")} |`;
  return [line(head), line(head.map((_, i) => (i === 0 ? "---" : "---:"))), ...rows.map(line)].join("\n");
}

export const three = (value) => (value === undefined ? "not measured" : Number(value.toPrecision(3)).toString());

/** Runs a second as 12.3 M or 456 k. */
export function perSecond(seconds) {
  if (!seconds) return "not measured";
  const rate = 1 / seconds;
  return rate >= 1e6 ? `${three(rate / 1e6)} M` : rate >= 1e3 ? `${three(rate / 1e3)} k` : three(rate);
}
