/** A report to the bytes of its files. */
import { plainText } from "@palanca/engine";
import { toBibtex } from "@palanca/evidence";
import type { Report } from "../report.js";
import type { Format } from "./formats.js";
import { printHtml } from "./html.js";
import { printJson } from "./json.js";
import { printMarkdown } from "./markdown.js";
import { printTables } from "./tables.js";

export type { Format } from "./formats.js";

export interface Printed {
  /** What follows the report's name: `.html`, `-measures.csv`. */
  readonly ending: string;
  readonly bytes: Uint8Array;
  readonly mime: string;
}

/** Prints; the same report gives the same bytes. CSV gives several files. Throws ProblemsError for what a format cannot hold. */
export async function print(report: Report, format: Format): Promise<Printed[]> {
  const one = (text: string, ending: string, mime: string): Printed[] => [
    { ending, bytes: new TextEncoder().encode(text), mime },
  ];
  switch (format) {
    case "md":
      return one(printMarkdown(report), ".md", "text/markdown");
    case "html":
      return one(printHtml(report), ".html", "text/html");
    case "json":
      return one(printJson(report), ".json", "application/json");
    case "bib":
      return one(plainText(toBibtex(report.sources)), ".bib", "application/x-bibtex");
    case "csl":
      return one(
        // What is told for a control character is how JSON writes it too.
        plainText(`${JSON.stringify(report.sources, null, 2)}\n`),
        ".csl.json",
        "application/vnd.citationstyles.csl+json",
      );
    case "csv":
      return Object.entries(printTables(report)).flatMap(([name, text]) => one(text, `-${name}.csv`, "text/csv"));
    case "pdf": {
      const { printPdf } = await import("./pdf.js");
      return [{ ending: ".pdf", bytes: await printPdf(report), mime: "application/pdf" }];
    }
    case "docx": {
      const { printDocx } = await import("./docx.js");
      return [
        {
          ending: ".docx",
          bytes: await printDocx(report),
          mime: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        },
      ];
    }
    case "xlsx": {
      // What only spreadsheets need is loaded when one is asked for.
      const { printXlsx } = await import("./xlsx.js");
      return [
        {
          ending: ".xlsx",
          bytes: await printXlsx(report),
          mime: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        },
      ];
    }
  }
}
