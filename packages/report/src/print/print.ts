/** A report to the bytes of a file. */
import type { Report } from "../report.js";
import { printHtml } from "./html.js";
import { printMarkdown } from "./markdown.js";

export const formats = ["md", "html", "json"] as const;
export type Format = (typeof formats)[number];

export interface Printed {
  readonly bytes: Uint8Array;
  readonly mime: string;
  readonly extension: string;
}

/** Prints; the same report gives the same bytes. */
export function print(report: Report, format: Format): Printed {
  const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
  switch (format) {
    case "md":
      return { bytes: encode(printMarkdown(report)), mime: "text/markdown", extension: "md" };
    case "html":
      return { bytes: encode(printHtml(report)), mime: "text/html", extension: "html" };
    case "json":
      return { bytes: encode(`${JSON.stringify(report, null, 2)}\n`), mime: "application/json", extension: "json" };
  }
}
