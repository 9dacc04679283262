/** A row of the page of truths: what is known beforehand, what came out, and how often an interval held it. */
export interface TruthRow {
  readonly analysis: string;
  readonly of: string;
  readonly known: number;
  readonly found: number;
  /** Share of seeds whose 95 percent interval holds the truth, where there are intervals. */
  readonly held?: { readonly share: number; readonly seeds: number };
}

/** The rows of one analysis as a table. */
export function truthTable(rows: readonly TruthRow[]): string {
  const lines = rows.map(({ analysis, of, known, found, held }) => {
    const error = Math.abs(found - known);
    const cells = [
      analysis,
      of,
      digits(known),
      digits(found),
      error === 0 ? "0" : error < 1e-12 ? "under 1e-12" : error.toExponential(1),
      held ? `${(100 * held.share).toFixed(1)} % of ${held.seeds}` : "",
    ];
    return `| ${cells.join(" | ")} |`;
  });
  return [
    "| analysis | of | known | found | error | interval holds it |",
    "| --- | --- | ---: | ---: | ---: | ---: |",
    ...lines,
  ].join("\n");
}

function digits(value: number): string {
  return String(Number(value.toPrecision(6)));
}
