/** The formats of a report, and how the names of their files end. */
export const formats = ["md", "html", "pdf", "docx", "xlsx", "csv", "json", "bib", "csl"] as const;
export type Format = (typeof formats)[number];

export const csvTables = ["measures", "series", "parameters", "spread"] as const;

/** Endings of the files that a format gives. */
export function endingsOf(format: Format): string[] {
  if (format === "csv") return csvTables.map((name) => `-${name}.csv`);
  return [format === "csl" ? ".csl.json" : `.${format}`];
}
