/** A report as a workbook: a page that says what it is, a sheet a scenario with the central run as formulas, and the lookup tables. */
import { Workbook, type Worksheet } from "@cj-tech-master/excelts";
import { tellCount } from "@palanca/charts";
import type { Report } from "../report.js";
import { address, sheetName } from "../workbook/address.js";
import type { Places } from "../workbook/central-run.js";
import { refuseTooMany } from "../workbook/count-formulas.js";
import { head, put, text, writeSheet } from "../workbook/write-sheet.js";
import { packAgain } from "./pack.js";

/** Prints; throws ProblemsError for more formulas than anybody can follow. */
export async function printXlsx(report: Report): Promise<Uint8Array> {
  const { cases } = report.comparison;
  refuseTooMany(cases);
  const workbook = new Workbook();
  workbook.creator = `Palanca ${report.record.version}`;
  workbook.lastModifiedBy = workbook.creator;
  const taken = new Set(["about", "tables"]);
  const names = cases.map((one) => {
    const name = sheetName(one.title, taken);
    taken.add(name.toLowerCase());
    return name;
  });
  writeAbout(workbook.addWorksheet("About"), report, names);
  const sheets = names.map((name) => workbook.addWorksheet(name));
  const places = cases[0]?.plan.tables.length ? writeTables(workbook.addWorksheet("Tables"), report) : undefined;
  sheets.forEach((sheet, i) => {
    writeSheet(sheet, report, i, (index) => places?.[index] ?? { x: "", y: "" });
  });
  return packAgain(new Uint8Array(await workbook.xlsx.writeBuffer()));
}

function writeAbout(sheet: Worksheet, report: Report, names: readonly string[]): void {
  const { comparison, record } = report;
  text(sheet, 1, 1, report.title, true);
  text(sheet, 2, 1, report.subtitle);
  const lines = [
    `Each sheet named after a scenario works its central run out: every uncertainty at its median, a column a step.`,
    `Yellow cells are figures and assumptions, green cells are levers; grade, source and unit stand beside them. Grey cells are values over ${tellCount(comparison.design.futures)} futures and do not change with the sheet.`,
    ...(comparison.failed > 0
      ? [
          `${tellCount(comparison.failed)} of ${tellCount(comparison.design.futures)} futures are left out of the grey cells, in all scenarios alike, because a number was lost in them.`,
        ]
      : []),
    `The 5th to 95th percentile is what is not known; the central run is not the answer.`,
    `Workings are in base units of the plan; measures and quantities are in the units that stand beside them.`,
    `Made again by: ${record.command}`,
    `Palanca ${record.version}, plan ${record.hashes.plan}, evidence ${record.hashes.evidence}`,
  ];
  lines.forEach((line, i) => {
    text(sheet, 4 + i, 1, line);
  });
  const first = 4 + lines.length + 1;
  head(sheet, first, ["sheet", "scenario", "made from (SHA-256)"]);
  comparison.cases.forEach((one, i) => {
    [names[i] ?? "", one.title, one.hash].forEach((words, at) => {
      text(sheet, first + 1 + i, at + 1, words);
    });
  });
  sheet.columns = [60, 60, 70].map((width) => ({ width }));
}

function writeTables(sheet: Worksheet, { comparison }: Report): ReturnType<Places["table"]>[] {
  const tables = comparison.cases[0]?.plan.tables ?? [];
  return tables.map(({ name, x, y, ends }, i) => {
    const column = 1 + 3 * i;
    text(sheet, 1, column, name, true);
    text(sheet, 1, column + 1, `beyond its ends: ${ends}`);
    x.forEach((at, point) => {
      put(sheet, 2 + point, column, { value: at });
      put(sheet, 2 + point, column + 1, { value: y[point] as number });
    });
    const span = (of: number): string => `Tables!${address(2, of, true)}:${address(1 + x.length, of, true)}`;
    return { x: span(column), y: span(column + 1) };
  });
}
