/** A table of a Word document: its head repeats on every page and is told as one; widths follow what the columns hold. */
import { plainText } from "@palanca/engine";
import {
  AlignmentType,
  BorderStyle,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
} from "docx";
import type { Block } from "../report.js";
import { columnWidths } from "./column-widths.js";

/** Twentieths of a point that a letter of a table takes at most on average, and the room beside it in a cell. */
const LETTER = 104;
const ROOM = 130;

/** Makes a table as wide as the text (in twentieths of a point). */
export function docxTable(block: Extract<Block, { block: "table" }>, width: number): Table {
  const widths = columnWidths(block, width, { letter: LETTER, room: ROOM });
  const row = (cells: readonly string[], isHead: boolean): TableRow =>
    new TableRow({
      tableHeader: isHead,
      cantSplit: true,
      children: widths.map((own, i) => cell(cells[i] ?? "", own, block.right.includes(i), isHead)),
    });
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: width, type: WidthType.DXA },
    columnWidths: widths,
    borders: { top: none, left: none, right: none, bottom: line, insideVertical: none, insideHorizontal: line },
    rows: [row(block.head, true), ...block.rows.map((cells) => row(cells, false))],
  });
}

const none = { style: BorderStyle.NONE, size: 0, color: "auto" };
const line = { style: BorderStyle.SINGLE, size: 4, color: "D4DADE" };

function cell(text: string, width: number, isRight: boolean, isHead: boolean): TableCell {
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    margins: { top: 40, bottom: 40, left: 60, right: 60 },
    children: [
      new Paragraph({
        style: isHead ? "TableHead" : "TableText",
        ...(isRight ? { alignment: AlignmentType.RIGHT } : {}),
        children: [new TextRun(plainText(text).replaceAll("\n", " "))],
      }),
    ],
  });
}
