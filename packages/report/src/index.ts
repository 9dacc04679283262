/** The public names of the report package, and no logic. */
export { type Findings, findingsOf } from "./findings.js";
export { printCsv } from "./print/csv.js";
export { type Format, type Printed, print } from "./print/print.js";
export type { Block, Report, Section } from "./report.js";
export { figuresOf } from "./tidy/figures-of.js";
export { refuseTooMany } from "./workbook/count-formulas.js";
export { measuresShown, type ReportOptions, writeReport } from "./write-report.js";
