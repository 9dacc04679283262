/** A report as a Word document: styles, captions, a table of contents, running head and page numbers, vector charts, equations of Word. */

import { plainText } from "@palanca/engine";
import {
  AlignmentType,
  Document,
  Footer,
  Header,
  HeadingLevel,
  ImageRun,
  ImportedXmlComponent,
  Packer,
  PageNumber,
  Paragraph,
  type ParagraphChild,
  SimpleField,
  Tab,
  TableOfContents,
  TextRun,
} from "docx";
import { estimatePageNumbersWith } from "docx/layout";
import { toOmml } from "../equations/omml.js";
import { brokenRow, type Sign } from "../equations/signs.js";
import { type Block, type Report, tellLine } from "../report.js";
import { docxStyles } from "./docx-style.js";
import { docxTable } from "./docx-table.js";
import { packAgain } from "./pack.js";
import { pointPicture, vectorPicture } from "./picture.js";
import { sizeOf, WIDE } from "./picture-size.js";

/** Twentieths of a point. */
const PAGE = { width: 11_906, height: 16_838, margin: 1_134 };
/** Pixels of a chart across the page, and how much finer its points are drawn. */
const PICTURE = { width: 640, finer: 2 };

/** Prints. The same report gives the same bytes on one platform. */
export async function printDocx(report: Report): Promise<Uint8Array> {
  const counts = { Table: 0, Figure: 0 };
  const children: Piece[] = [
    new Paragraph({ heading: HeadingLevel.TITLE, children: [words(report.title)] }),
    new Paragraph({ style: "Subtitle", children: [words(report.subtitle)] }),
    new TableOfContents("Contents", { hyperlink: true, headingStyleRange: "1-1" }),
  ];
  for (const section of report.sections) {
    children.push(new Paragraph({ heading: HeadingLevel.HEADING_1, children: [words(section.title)] }));
    for (const block of section.blocks) children.push(...(await piecesOf(block, counts)));
  }
  const document = new Document({
    title: plainText(report.title),
    creator: `Palanca ${report.record.version}`,
    lastModifiedBy: `Palanca ${report.record.version}`,
    description: plainText(report.subtitle),
    styles: docxStyles,
    // Equations are laid out by guess; Word counts anew when a reader asks it to.
    pageNumbers: estimatePageNumbersWith({ guess: true }),
    numbering: { config: [{ reference: BULLETS, levels: [bullet] }] },
    sections: [
      {
        properties: { page: pageSetting },
        headers: { default: headOf(report) },
        footers: { default: footOf(report) },
        children,
      },
    ],
  });
  return packAgain(new Uint8Array(await Packer.toBuffer(document)));
}

type Piece = Paragraph | TableOfContents | ReturnType<typeof docxTable>;

const pageSetting = {
  size: { width: PAGE.width, height: PAGE.height },
  margin: { top: PAGE.margin, bottom: PAGE.margin, left: PAGE.margin, right: PAGE.margin },
};
const BULLETS = "bullets";
const bullet = {
  level: 0,
  format: "bullet",
  text: "•",
  alignment: AlignmentType.LEFT,
  style: { paragraph: { indent: { left: 360, hanging: 240 } } },
} as const;

/** Text of anybody as a run: a word processor finds no field, no control character and no switch of direction in it. */
function words(text: string): TextRun {
  return new TextRun(plainText(text).replaceAll("\n", " "));
}

async function piecesOf(block: Block, counts: { Table: number; Figure: number }): Promise<Piece[]> {
  switch (block.block) {
    case "paragraph":
      return [new Paragraph({ ...(block.lead ? { style: "Answer" } : {}), children: [words(block.text)] })];
    case "list":
      return block.items.map(
        (item) => new Paragraph({ numbering: { reference: BULLETS, level: 0 }, children: [words(item)] }),
      );
    case "code":
      return [new Paragraph({ style: "Code", children: linesOf(block.text) })];
    case "table":
      return [caption("Table", ++counts.Table, block.caption, true), docxTable(block, PAGE.width - 2 * PAGE.margin)];
    case "figure":
      return [
        new Paragraph({ style: "Figure", children: [await picture(block, ++counts.Figure)] }),
        caption("Figure", counts.Figure, block.chart.spoken, false),
      ];
    case "equations":
      return [
        new Paragraph({ style: "Caption", keepNext: true, children: [words(block.caption)] }),
        ...block.lines.flatMap((line) => [
          ...line.signs.flatMap((signs) => equationLines(signs)),
          new Paragraph({ style: "EquationNote", children: [words(tellLine(line))] }),
        ]),
      ];
  }
}

/** A caption that Word counts: a list of tables or figures can be made from it. */
function caption(kind: "Table" | "Figure", number: number, text: string, keepNext: boolean): Paragraph {
  const counted = new SimpleField(`SEQ ${kind} \\* ARABIC`, String(number));
  return new Paragraph({ style: "Caption", keepNext, children: [words(`${kind} `), counted, words(`: ${text}`)] });
}

function linesOf(text: string): TextRun[] {
  return plainText(text)
    .trimEnd()
    .split("\n")
    .map((line, i) => new TextRun({ text: line, ...(i > 0 ? { break: 1 } : {}) }));
}

async function picture({ chart }: Extract<Block, { block: "figure" }>, number: number): Promise<ImageRun> {
  const svg = vectorPicture(chart);
  const { width, height } = sizeOf(chart, WIDE);
  const transformation = { width: PICTURE.width, height: Math.round((PICTURE.width * height) / width) };
  return new ImageRun({
    type: "svg",
    data: new TextEncoder().encode(svg),
    transformation,
    fallback: { type: "png", data: await pointPicture(svg, PICTURE.width * PICTURE.finer) },
    altText: {
      id: String(number),
      name: plainText(chart.title),
      title: plainText(chart.title),
      description: plainText(chart.spoken),
    },
  });
}

/** Letters of an equation that have room on a line. */
const EQUATION_WIDTH = 66;

function equationLines(signs: Sign): Paragraph[] {
  return brokenRow(plainly(signs), EQUATION_WIDTH).map(
    (line, i) =>
      new Paragraph({
        style: "Equation",
        ...(i > 0 ? { indent: { left: 560 } } : {}),
        children: [equation(toOmml(line))],
      }),
  );
}

function equation(xml: string): ParagraphChild {
  // The XML is our own printer's, with every text in it escaped.
  return ImportedXmlComponent.fromXmlString(xml) as unknown as ParagraphChild;
}

/** Every text inside data made plain. */
function plainly<Data>(data: Data): Data {
  return JSON.parse(JSON.stringify(data), (_, value) => (typeof value === "string" ? plainText(value) : value));
}

function headOf(report: Report): Header {
  const quiet = { size: 16, color: "54606A", font: "Calibri" };
  return new Header({
    children: [new Paragraph({ children: [new TextRun({ text: plainText(report.title), ...quiet })] })],
  });
}

function footOf(report: Report): Footer {
  const quiet = { size: 16, color: "54606A", font: "Calibri" };
  const children = [
    new TextRun({ text: `Palanca ${report.record.version}`, ...quiet }),
    new TextRun({ children: [new Tab(), PageNumber.CURRENT, " / ", PageNumber.TOTAL_PAGES], ...quiet }),
  ];
  const tabStops = [{ type: "right" as const, position: PAGE.width - 2 * PAGE.margin }];
  return new Footer({ children: [new Paragraph({ tabStops, children })] });
}
