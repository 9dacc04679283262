/** What a report is, before it is printed: sections of blocks, made from a result and never typed. */
import type { Comparison, RunRecord } from "@palanca/analysis";
import type { ChartSpec } from "@palanca/charts";
import type { CslItem } from "@palanca/evidence";
import type { ChartWish } from "@palanca/model-kit";
import type { Sign } from "./equations/signs.js";
import type { Figures } from "./tidy/figures.js";
import type { ToldInputs } from "./told.js";

export interface Report {
  readonly title: string;
  readonly subtitle: string;
  readonly sections: readonly Section[];
  /** Every number as tidy rows. */
  readonly figures: Figures;
  /** What it was made from; the workbook reads its plans. */
  readonly comparison: Comparison;
  /** Its parameters and assumptions in words. */
  readonly inputs: ToldInputs;
  /** Measures shown, in order, and the charts wished for: what the page tells and draws anew when a lever is moved. */
  readonly measures: readonly string[];
  readonly wishes: readonly ChartWish[];
  readonly sources: readonly CslItem[];
  readonly record: RunRecord;
}

export interface Section {
  readonly id: string;
  readonly title: string;
  /** Words of the author's own; all else is worked out. */
  readonly by?: "author";
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
  | { readonly block: "list"; readonly items: readonly string[] }
  | { readonly block: "equations"; readonly caption: string; readonly lines: readonly EquationLine[] }
  | { readonly block: "code"; readonly text: string; readonly language?: string };

/** A quantity or measure with its equations: as the model writes them, and as signs on a page. */
export interface EquationLine {
  readonly name: string;
  readonly kind: "stock" | "flow" | "measure";
  /** What it is in words; nothing when nobody said. */
  readonly label: string;
  readonly unit: string;
  /** Dimensions that it spans. */
  readonly over: readonly string[];
  readonly text: string;
  /** A stock has its change a year, and its start where that is an equation. */
  readonly signs: readonly Sign[];
}

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

export function table(
  caption: string,
  head: readonly string[],
  rows: readonly (readonly string[])[],
  right: readonly number[] = [],
): Block {
  return { block: "table", caption, head, rows, right };
}

/** Equations as a table of text, for formats that set none. */
export function equationTable(block: Extract<Block, { block: "equations" }>): Extract<Block, { block: "table" }> {
  const rows = block.lines.map(({ name, kind, text, unit }) => [name, kind, text, unit]);
  return { block: "table", caption: block.caption, head: ["quantity", "kind", "equation", "unit"], rows, right: [] };
}

/** What stands beside an equation: what the quantity is, what it spans, its unit. */
export function tellLine({ kind, label, over, unit }: EquationLine): string {
  return [label || kind, ...(label && kind === "stock" ? ["stock"] : []), ...over.map((one) => `by ${one}`), unit].join(
    ", ",
  );
}
