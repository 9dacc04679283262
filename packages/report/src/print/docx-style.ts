/** The styles of the Word document; every paragraph of a report has one, so that an office can give them its own look. */
import type { IStylesOptions } from "docx";

const INK = "1B2126";
const QUIET = "54606A";
const SANS = "Calibri";
const SERIF = "Cambria";

/** Half points, as Word counts letters; twentieths of a point, as it counts spaces. */
export const docxStyles: IStylesOptions = {
  default: {
    document: {
      run: { font: SERIF, size: 21, color: INK },
      paragraph: { spacing: { after: 140, line: 276, lineRule: "auto" } },
    },
    title: {
      run: { font: SANS, size: 40, bold: true, color: INK },
      paragraph: { spacing: { before: 0, after: 60 }, keepNext: true },
    },
    heading1: {
      run: { font: SANS, size: 28, bold: true, color: INK },
      paragraph: { spacing: { before: 360, after: 120 }, keepNext: true },
    },
  },
  paragraphStyles: [
    {
      id: "Subtitle",
      name: "Subtitle",
      basedOn: "Normal",
      next: "Normal",
      run: { font: SANS, size: 22, color: QUIET },
      paragraph: { spacing: { after: 280 } },
    },
    {
      id: "Answer",
      name: "Answer",
      basedOn: "Normal",
      next: "Normal",
      quickFormat: true,
      run: { size: 25 },
      paragraph: { spacing: { after: 180 } },
    },
    {
      id: "Caption",
      name: "caption",
      basedOn: "Normal",
      next: "Normal",
      quickFormat: true,
      run: { font: SANS, size: 18, bold: true, color: QUIET },
      paragraph: { spacing: { before: 200, after: 80 } },
    },
    {
      id: "TableText",
      name: "Table Text",
      basedOn: "Normal",
      quickFormat: true,
      run: { font: SANS, size: 16 },
      paragraph: { spacing: { after: 0, line: 240, lineRule: "auto" } },
    },
    {
      id: "TableHead",
      name: "Table Head",
      basedOn: "TableText",
      quickFormat: true,
      run: { font: SANS, size: 16, bold: true },
    },
    {
      id: "Figure",
      name: "Figure",
      basedOn: "Normal",
      paragraph: { keepNext: true, spacing: { before: 160, after: 0 } },
    },
    {
      id: "Equation",
      name: "Equation",
      basedOn: "Normal",
      quickFormat: true,
      paragraph: { spacing: { before: 120, after: 0 }, keepNext: true },
    },
    {
      id: "EquationNote",
      name: "Equation Note",
      basedOn: "Normal",
      run: { font: SANS, size: 16, color: QUIET },
      paragraph: { spacing: { after: 120 }, indent: { left: 360 } },
    },
    {
      id: "Code",
      name: "Code",
      basedOn: "Normal",
      quickFormat: true,
      run: { font: "Consolas", size: 16 },
      paragraph: { spacing: { after: 120, line: 240, lineRule: "auto" } },
    },
  ],
};
