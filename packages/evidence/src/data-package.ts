/**
 * The evidence as a Frictionless Data Package (v1): CSV tables and `datapackage.json`, for R, Python and spreadsheets.
 * Takes: evidence data. Gives: files as paths and texts, the same bytes for the same evidence. Refuses nothing.
 */
import { csvText } from "./csv-rows.js";
import { type Table, tablesOf } from "./data-tables.js";
import type { EvidenceData } from "./records.js";

export interface PackageFile {
  readonly path: string;
  readonly text: string;
}

/** Writes the package, `datapackage.json` first. */
export function dataPackage(data: EvidenceData): PackageFile[] {
  const tables = tablesOf(data);
  const descriptor = {
    profile: "tabular-data-package",
    name: "palanca-evidence",
    title: "Figures, causal claims and their sources on security and development in the Americas",
    description:
      "Generated from seeds/; do not edit. What is stated is told in our own words; an anchor of a few words finds the place in " +
      "the document. Text that a spreadsheet would take for a formula begins with an apostrophe.",
    evidence_hash: data.hash,
    resources: tables.map(resource),
  };
  return [
    { path: "datapackage.json", text: `${JSON.stringify(descriptor, null, 2)}\n` },
    ...tables.map((table) => ({
      path: `${table.name}.csv`,
      text: csvText([table.columns.map((column) => column.name), ...table.rows]),
    })),
  ];
}

function resource(table: Table): object {
  return {
    profile: "tabular-data-resource",
    name: table.name,
    path: `${table.name}.csv`,
    title: table.title,
    format: "csv",
    mediatype: "text/csv",
    encoding: "utf-8",
    dialect: { delimiter: ",", lineTerminator: "\n", quoteChar: '"', doubleQuote: true, header: true },
    schema: {
      fields: table.columns.map(({ name, type, says, constraints }) => ({
        name,
        type,
        description: says,
        ...(constraints ? { constraints } : {}),
      })),
      missingValues: [""],
      primaryKey: table.primaryKey,
      ...(table.foreignKeys
        ? {
            foreignKeys: table.foreignKeys.map(({ fields, resource: of, to }) => ({
              fields,
              reference: { resource: of, fields: to ?? "id" },
            })),
          }
        : {}),
    },
  };
}
