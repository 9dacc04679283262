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

/** Makes a table as wide as the text (in twentieths of a point). */
export function docxTable(block: Extract<Block, { block: "table" }>, width: number): Table {
  const widths = columnWidths(block, width);
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

/** Twentieths of a point that a letter of a table takes at most on average, and the room beside it in a cell. */
const LETTER = 104;
const ROOM = 130;
/** Letters of a word that are kept together, and of a cell that count as wanted; what is longer is broken into lines. */
const LONGEST_WORD = 24;
const WIDEST = 44;

/** No column is narrower than its longest word; what is left goes to those that have more to say. */
function columnWidths({ head, rows }: Extract<Block, { block: "table" }>, width: number): number[] {
  const columns = head.map((text, i) => [text, ...rows.map((cells) => cells[i] ?? "")]);
  const least = columns.map((texts) => ROOM + LETTER * Math.max(...texts.flatMap(wordLengths)));
  const wanted = columns.map((texts) => {
    const lengths = texts.map(({ length }) => Math.min(WIDEST, length));
    return 1 + lengths.reduce((sum, one) => sum + one, 0) / lengths.length + Math.max(...lengths);
  });
  const needed = least.reduce((sum, one) => sum + one, 0);
  const squeeze = Math.min(1, width / needed);
  const left = Math.max(0, width - needed);
  const total = wanted.reduce((sum, one) => sum + one, 0);
  const widths = wanted.map((one, i) => Math.floor((least[i] as number) * squeeze + (one / total) * left));
  // Whole twentieths: what rounding leaves goes to the last column.
  const over = width - widths.reduce((sum, one) => sum + one, 0);
  return widths.map((one, i) => (i === widths.length - 1 ? one + over : one));
}

function wordLengths(text: string): number[] {
  return text.split(/[\s-]/).map(({ length }) => Math.min(LONGEST_WORD, length));
}
