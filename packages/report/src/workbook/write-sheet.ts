/** The sheet of one scenario: measures and series above in declared units, then inputs and every step of the plan as formulas. */
import type { Cell as SheetCell, Worksheet } from "@cj-tech-master/excelts";
import { tellInput } from "@palanca/charts";
import { plainText } from "@palanca/engine";
import type { SettledInput } from "@palanca/model-kit";
import type { Report } from "../report.js";
import { type Cell, centralRun, FIRST, type Places, STEADY } from "./central-run.js";

const YEAR = 4;
const MEASURES = 8;
const OVER_FUTURES = ["5th percentile", "median", "95th percentile"];

const fills = { lever: "FFD9EAD3", input: "FFFFF2CC", values: "FFEDEDED" } as const;

/** Writes the sheet of case `index`. */
export function writeSheet(sheet: Worksheet, report: Report, index: number, table: Places["table"]): void {
  const of = report.comparison.cases[index] as Report["comparison"]["cases"][number];
  const { plan } = of;
  const elements = plan.quantities
    .filter(({ role }) => role === "stock" || role === "flow")
    .reduce((sum, quantity) => sum + quantity.elements.length, 0);
  const series = MEASURES + 2 + plan.measures.length + 1;
  const places: Places = { year: YEAR, elapsed: YEAR + 1, step: YEAR + 2, from: series + elements + 1, table };
  const run = centralRun(of, places);

  text(sheet, 1, 1, of.title, true);
  text(
    sheet,
    2,
    1,
    "The central run as live formulas: every uncertainty stands at its median. It shows how the numbers hang together; it is not the answer.",
  );
  head(sheet, YEAR, ["quantity", "symbol", "unit", "grade", "source, reason or equation", "as drawn", "value"]);
  text(sheet, YEAR + 1, 1, "Years since the start");
  text(sheet, YEAR + 2, 1, "Steps since the start");
  for (let point = 0; point <= run.steps; point++) {
    const year = plan.time.from + point * plan.time.step;
    put(sheet, YEAR, FIRST + point, { value: year }).font = { bold: true };
    put(sheet, YEAR + 1, FIRST + point, { value: year - plan.time.from });
    put(sheet, YEAR + 2, FIRST + point, { value: point });
  }

  text(sheet, MEASURES, 1, "Measures", true);
  text(sheet, MEASURES, FIRST, "over futures: values, not formulas", true);
  if (index > 0) text(sheet, MEASURES, FIRST + 3, "difference to the baseline over futures: values", true);
  head(sheet, MEASURES + 1, [
    "measure",
    "symbol",
    "unit",
    "",
    "equation",
    "",
    "central run",
    ...OVER_FUTURES,
    ...(index > 0 ? OVER_FUTURES : []),
  ]);
  plan.measures.forEach((measure, i) => {
    const row = MEASURES + 2 + i;
    [measure.label, measure.name, measure.unit, "", measure.equation].forEach((words, at) => {
      text(sheet, row, at + 1, words);
    });
    put(sheet, row, STEADY, run.measures[i] as Cell);
    const found = report.comparison.measures.find(({ name }) => name === measure.name);
    [found?.spreads[index], found?.differences[index]].forEach((spread, group) => {
      [spread?.p5, spread?.p50, spread?.p95].forEach((value, q) => {
        if (value !== undefined) fill(put(sheet, row, FIRST + 3 * group + q, { value }), fills.values);
      });
    });
  });

  text(sheet, series, 1, "Quantities over the years (declared units)", true);
  run.series.forEach(({ quantity, element, cells }, i) => {
    const row = series + 1 + i;
    const name = quantity.elements[element] ?? "";
    [
      name ? `${quantity.label}: ${name}` : quantity.label,
      name ? `${quantity.name}[${name}]` : quantity.name,
      quantity.unit,
      "",
      quantity.equation ?? "",
    ].forEach((words, at) => {
      text(sheet, row, at + 1, words);
    });
    cells.forEach((cell, point) => void put(sheet, row, FIRST + point, cell));
  });

  for (const part of run.parts) {
    if ("heading" in part) {
      text(sheet, part.row, 1, part.heading, true);
      continue;
    }
    const { input } = part;
    [
      part.label,
      part.name,
      part.unit,
      input?.grade ?? "",
      input ? sourceIn(input, report) : (part.equation ?? ""),
      input ? tellInput(input) : "",
    ].forEach((words, at) => {
      text(sheet, part.row, at + 1, words);
    });
    for (const [column, cell] of part.cells) {
      const written = put(sheet, part.row, column, cell);
      if (input) fill(written, input.role === "lever" ? fills.lever : fills.input);
    }
  }
  sheet.columns = [44, 30, 26, 12, 40, 24, 16].map((width) => ({ width }));
  sheet.views = [{ state: "frozen", xSplit: 1, ySplit: YEAR }];
}

function sourceIn(input: SettledInput, { figures }: Report): string {
  return figures.parameters.find((row) => row.parameter === input.name)?.source ?? input.because ?? "";
}

/** Writes words; a cell of words is never worked out, and shows no control character. */
export function text(sheet: Worksheet, row: number, column: number, words: string, bold = false): void {
  if (words === "") return;
  const cell = sheet.getCell(row, column);
  cell.value = plainText(words).slice(0, 32_000);
  if (bold) cell.font = { bold: true };
}

export function head(sheet: Worksheet, row: number, words: readonly string[]): void {
  words.forEach((one, i) => {
    text(sheet, row, i + 1, one, true);
  });
}

/** Writes a number, or a formula with the engine's own number as what it gave; a lost number is left out. */
export function put(sheet: Worksheet, row: number, column: number, { formula, value }: Cell): SheetCell {
  const cell = sheet.getCell(row, column);
  const isSound = value - value === 0;
  if (formula !== undefined) cell.value = isSound ? { formula, result: value } : { formula };
  else if (isSound) cell.value = value;
  return cell;
}

function fill(cell: SheetCell, argb: string): void {
  cell.fill = { type: "pattern", pattern: "solid", fgColor: { argb } };
}
