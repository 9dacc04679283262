/** The public names of the report package, and no logic. */
export { type Format, formats, type Printed, print } from "./print/print.js";
export type { Block, Report, Section } from "./report.js";
export { writeReport } from "./write-report.js";
