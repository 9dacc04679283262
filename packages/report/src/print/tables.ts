/** The CSV files of a report, by the word that their names end in, and their columns. */
import type { Report } from "../report.js";
import type { MeasureRow, ParameterRow, SeriesRow, ShareRow } from "../tidy/figures.js";
import { printCsv } from "./csv.js";

const measureColumns: readonly (keyof MeasureRow)[] = [
  "scenario",
  "against",
  "kind",
  "measure",
  "label",
  "unit",
  "better",
  "futures",
  "failed",
  "mean",
  "sd",
  "p5",
  "p25",
  "p50",
  "p75",
  "p95",
  "margin",
  "central",
  "chance_better",
  "equation",
  "made_from",
];
const seriesColumns: readonly (keyof SeriesRow)[] = [
  "scenario",
  "quantity",
  "element",
  "label",
  "unit",
  "year",
  "p5",
  "p25",
  "p50",
  "p75",
  "p95",
  "central",
  "made_from",
];
const parameterColumns: readonly (keyof ParameterRow)[] = [
  "scenario",
  "parameter",
  "label",
  "role",
  "element",
  "year",
  "value",
  "unit",
  "draw",
  "grade",
  "source",
  "facts",
  "place",
  "changed",
];
const shareColumns: readonly (keyof ShareRow)[] = ["measure", "parameter", "label", "grade", "share"];

/** The texts by the word in their names. */
export function printTables({ figures }: Report): Record<string, string> {
  return {
    measures: printCsv(measureColumns, figures.measures),
    series: printCsv(seriesColumns, figures.series),
    parameters: printCsv(parameterColumns, figures.parameters),
    spread: printCsv(shareColumns, figures.spread),
  };
}
