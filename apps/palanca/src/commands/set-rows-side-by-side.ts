/** The tables of a report's JSON against those that are worked out now: a number changed beside the record is found too. */
import { plainText } from "@palanca/engine";
import type { Report } from "@palanca/report";
import type { Difference } from "./set-records-side-by-side.js";

/** The tables, and the columns by which a row is named. */
const TABLES = {
  measures: ["scenario", "measure", "kind"],
  series: ["scenario", "quantity", "element", "year"],
  parameters: ["scenario", "parameter", "element", "year"],
  spread: ["measure", "parameter"],
} as const;

type Row = Readonly<Record<string, unknown>>;

export interface Rows {
  readonly differing: readonly Difference[];
  readonly compared: number;
}

/** Compares cell by cell, in the order of the file; a row too many or too few is a difference of its own. */
export function setRowsSideBySide(told: Row, figures: Report["figures"]): Rows {
  const differing: Difference[] = [];
  let compared = 0;
  for (const [table, names] of Object.entries(TABLES) as [keyof typeof TABLES, readonly string[]][]) {
    const then = Array.isArray(told[table]) ? (told[table] as unknown[]).map(rowOf) : [];
    // As it stands in a file: a lost number is null, and a control character is shown.
    const now = JSON.parse(plainText(JSON.stringify(figures[table]))) as Row[];
    for (let i = 0; i < Math.max(then.length, now.length); i++) {
      const [one, other] = [then[i], now[i]];
      const row = one ?? other ?? {};
      const of = {
        measure: text(row.measure ?? row.quantity ?? row.parameter),
        scenario: text(row.scenario ?? ""),
      };
      const about = names.slice(2).flatMap((name) => (row[name] === "" || row[name] === null ? [] : [text(row[name])]));
      const where = `in the table ${table}${about.length > 0 ? ` (${about.join(", ")})` : ""}`;
      if (!one || !other) {
        compared++;
        const statistic = `row ${i + 1} ${where}`;
        differing.push({ ...of, statistic, recorded: one ? "there" : "(none)", now: other ? "there" : "(none)" });
        continue;
      }
      for (const column of new Set([...Object.keys(other), ...Object.keys(one)])) {
        const isSame = one[column] === other[column];
        // Words are compared too; they count where they differ.
        if (!isSame || typeof other[column] === "number") compared++;
        if (isSame) continue;
        const statistic = `${column} ${where}`;
        differing.push({ ...of, statistic, recorded: text(one[column]), now: text(other[column]) });
      }
    }
  }
  return { differing, compared };
}

function rowOf(row: unknown): Row {
  return typeof row === "object" && row !== null ? (row as Row) : {};
}

function text(value: unknown): string {
  return value === undefined || value === null ? "(none)" : typeof value === "string" ? value : JSON.stringify(value);
}
