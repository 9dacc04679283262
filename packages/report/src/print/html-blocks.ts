/** The blocks of a report as HTML. The page's script prints redrawn blocks with the same code, so nothing of Node comes in here. */
import { paintSvg } from "@palanca/charts/page";
import { type Block, equationTable } from "../report.js";
import { escapeHtml } from "./escape-html.js";
import { sizeOf, WIDE } from "./picture-size.js";

/** What a format may do otherwise than by default. */
export interface BlockOptions {
  /** Sets equations as formulas; without it they are a table of text. */
  readonly equations?: (block: Block & { block: "equations" }) => string;
}

/** A figure stays on one line; what is longer is a sentence of figures. */
const LONGEST_IN_ONE_LINE = 30;

/** A chart on a telephone: drawn anew, for letters made small cannot be read. One of the two pictures is shown. */
const NARROW = { width: 380, height: 360 };

/** Prints one block. */
export function printBlock(block: Block, options: BlockOptions = {}): string {
  switch (block.block) {
    case "paragraph":
      return `<p${block.lead ? ' class="lead"' : ""}>${escapeHtml(block.text)}</p>`;
    case "list":
      return `<ul>${block.items.map((item) => `<li>${escapeHtml(item)}</li>`).join("")}</ul>`;
    case "code":
      return `<pre tabindex="0"><code>${escapeHtml(block.text)}</code></pre>`;
    case "figure":
      return `<figure><div class="wide">${paintSvg(block.chart, sizeOf(block.chart, WIDE))}</div><div class="narrow">${paintSvg(block.chart, sizeOf(block.chart, NARROW))}</div><figcaption>${escapeHtml(block.chart.spoken)}</figcaption></figure>`;
    case "equations":
      return options.equations?.(block) ?? printBlock(equationTable(block), options);
    case "table": {
      const cell = (tag: string, text: string, i: number, more = ""): string =>
        `<${tag}${block.right.includes(i) ? ` class="right${text.length > LONGEST_IN_ONE_LINE ? " long" : ""}"` : ""}${more}>${escapeHtml(text)}</${tag}>`;
      const head = block.head.map((text, i) => cell("th", text, i, ' scope="col"'));
      const rows = block.rows.map(
        (row) =>
          `<tr>${row.map((text, i) => (i === 0 ? cell("th", text, i, ' scope="row"') : cell("td", text, i))).join("")}</tr>`,
      );
      return tableElement(block.caption, head.join(""), rows);
    }
  }
}

/** A table that scrolls by itself where it is too wide. */
export function tableElement(caption: string, head: string, rows: readonly string[]): string {
  const told = escapeHtml(caption);
  return `<div class="table" tabindex="0" role="region" aria-label="${told}"><table><caption>${told}</caption><thead><tr>${head}</tr></thead><tbody>${rows.join("\n")}</tbody></table></div>`;
}
