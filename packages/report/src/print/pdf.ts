/** A report as a PDF with an outline, set by typst in this process: no browser, nothing fetched. */
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ProblemsError, plainText } from "@palanca/engine";
import { type Block, type Report, tellLine } from "../report.js";
import { columnWidths, lettersAcross } from "./column-widths.js";
import { pdfTemplate } from "./pdf-template.js";
import { pictureFontFile, vectorPicture } from "./picture.js";

/** Prints; throws ProblemsError of kind `format-not-here` where typst has no binary for the platform. */
export async function printPdf(report: Report): Promise<Uint8Array> {
  const { NodeCompiler } = await import("@myriaddreamin/typst-ts-node-compiler").catch((error: unknown) => {
    throw notHere(error);
  });
  // Its root is an empty folder: whatever a report says, there is nothing to read.
  const root = mkdtempSync(join(tmpdir(), "palanca-pdf-"));
  try {
    const compiler = NodeCompiler.create({
      workspace: root,
      fontArgs: [{ fontBlobs: [readFileSync(pictureFontFile())] }],
    });
    compiler.mapShadow(join(root, "report.json"), Buffer.from(JSON.stringify(dataOf(report))));
    const made = compiler.compile({ mainFileContent: pdfTemplate });
    if (!made.result)
      throw new Error(
        `This is a fault in the report package: typst says ${JSON.stringify(made.takeDiagnostics()?.shortDiagnostics)}.`,
      );
    return titled(inOrder(compiler.pdf(made.result)));
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

function dataOf(report: Report): unknown {
  return {
    title: plainText(report.title),
    subtitle: plainText(report.subtitle),
    version: report.record.version,
    sections: report.sections.map(({ title, blocks }) => ({ title: plainText(title), blocks: blocks.map(blockOf) })),
  };
}

/** Every text inside data made plain. */
function plainly(data: unknown): unknown {
  return JSON.parse(JSON.stringify(data), (_, value) => (typeof value === "string" ? plainText(value) : value));
}

/** Letters that have room in one line of a table. */
const FITS = 105;

function blockOf(block: Block): unknown {
  switch (block.block) {
    case "paragraph":
      return { kind: "paragraph", text: plainText(block.text), lead: block.lead ?? false };
    case "list":
      return { kind: "list", items: block.items.map(plainText) };
    case "code":
      return { kind: "code", text: plainText(block.text) };
    case "figure":
      return {
        kind: "figure",
        svg: vectorPicture(block.chart),
        alt: plainText(block.chart.spoken),
      };
    case "equations":
      return {
        kind: "equations",
        caption: plainText(block.caption),
        lines: block.lines.map((line) => ({
          signs: plainly(line.signs),
          text: plainText(line.text),
          says: plainText(tellLine(line)),
        })),
      };
    case "table":
      return {
        kind: "table",
        caption: plainText(block.caption),
        head: block.head.map(plainText),
        right: block.right,
        // A table that fits is as wide as its words; another is given widths.
        widths: lettersAcross(block) <= FITS ? [] : columnWidths(block, 1000, { letter: 10, room: 14 }),
        rows: block.rows.map((row) => block.head.map((_, i) => plainText(row[i] ?? ""))),
      };
  }
}

/** Names of resources in order: typst lists those of a picture as they come. Lines only change places, so no offset moves. */
function inOrder(pdf: Uint8Array): Uint8Array {
  const text = Buffer.from(pdf).toString("latin1");
  const sorted = text.replace(/(?:^ +\/[A-Za-z]+\d+ \d+ 0 R\n){2,}/gm, (lines) =>
    lines
      .split(/(?<=\n)/)
      .sort()
      .join(""),
  );
  // The second id is a hash of the bytes before they were put in order; the first is one of the document.
  const [, document = "", bytes = ""] = /\/ID \[\(([^)]*)\) \(([^)]*)\)\]/.exec(sorted) ?? [];
  const named = bytes !== "" && bytes.length === document.length ? sorted.replaceAll(bytes, document) : sorted;
  return new Uint8Array(Buffer.from(named, "latin1"));
}

/**
 * Readers show the document's title in place of the file's name, and screen readers say it. The catalogue is the last object, so that only
 * the place of the table behind it moves.
 */
function titled(pdf: Uint8Array): Uint8Array {
  const text = Buffer.from(pdf).toString("latin1");
  const shown = "\n    /DisplayDocTitle true";
  const catalogue = text.lastIndexOf("/Type /Catalog");
  const at = text.indexOf("/ViewerPreferences <<", catalogue) + "/ViewerPreferences <<".length;
  const end = /startxref\n(\d+)\n%%EOF\s*$/.exec(text);
  if (catalogue < 0 || at < catalogue || !end || at > Number(end[1])) return pdf;
  const moved = `startxref\n${Number(end[1]) + shown.length}\n%%EOF`;
  return new Uint8Array(Buffer.from(`${text.slice(0, at)}${shown}${text.slice(at, end.index)}${moved}`, "latin1"));
}

function notHere(error: unknown): ProblemsError {
  return new ProblemsError([
    {
      kind: "format-not-here",
      where: {},
      seen: error instanceof Error ? (error.message.split("\n")[0] ?? "") : String(error),
      needed: "PDF needs typst, which has no program for this platform or was not installed.",
      todo: "Print the HTML file from a browser.",
    },
  ]);
}
