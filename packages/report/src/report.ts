/** What a report is, before it is printed: sections of blocks, made from a result and never typed. */
import type { Comparison, RunRecord } from "@palanca/analysis";
import type { ChartSpec } from "@palanca/charts";
import type { CslItem } from "@palanca/evidence";
import { equationHead, equationRows, type ModelEquations } from "./equations/equation-text.js";
import type { Figures } from "./tidy/figures.js";

export interface Report {
  readonly title: string;
  readonly subtitle: string;
  readonly sections: readonly Section[];
  /** Every number as tidy rows. */
  readonly figures: Figures;
  /** What it was made from; the workbook reads its plans. */
  readonly comparison: Comparison;
  readonly sources: readonly CslItem[];
  readonly record: RunRecord;
}

export interface Section {
  readonly id: string;
  readonly title: string;
  readonly blocks: readonly Block[];
}

export type Block =
  | { readonly block: "paragraph"; readonly text: string; readonly lead?: boolean }
  | {
      readonly block: "table";
      readonly caption: string;
      readonly head: readonly string[];
      readonly right: readonly number[];
      readonly rows: readonly (readonly string[])[];
    }
  | { readonly block: "figure"; readonly chart: ChartSpec }
  /** Set as formulas where a format can; elsewhere the table of `equationTable`. */
  | { readonly block: "equations"; readonly caption: string; readonly of: ModelEquations }
  | { readonly block: "list"; readonly items: readonly string[] }
  | { readonly block: "code"; readonly text: string; readonly language?: string };

export const paragraph = (text: string, lead = false): Block => ({
  block: "paragraph",
  text,
  ...(lead ? { lead } : {}),
});
export const list = (items: readonly string[]): Block => ({ block: "list", items });
export const code = (text: string, language?: string): Block => ({
  block: "code",
  text,
  ...(language ? { language } : {}),
});

/** Equations as a table of plain text, for formats without formulas. */
export function equationTable({ caption, of }: Block & { block: "equations" }): Block & { block: "table" } {
  return { block: "table", caption, head: equationHead, right: [], rows: equationRows(of) };
}

export function table(
  caption: string,
  head: readonly string[],
  rows: readonly (readonly string[])[],
  right: readonly number[] = [],
): Block & { block: "table" } {
  return { block: "table", caption, head, rows, right };
}
