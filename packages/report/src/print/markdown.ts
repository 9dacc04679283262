/** A report as one Markdown file; charts are drawn in characters, so the file stands alone. */
import { paintTerminal, toText } from "@palanca/charts";
import { plainText } from "@palanca/engine";
import { type Block, equationTable, type Report } from "../report.js";
import { escapeMarkdown } from "./escape-markdown.js";

export function printMarkdown(report: Report): string {
  const parts = [`# ${escapeMarkdown(report.title)}`, escapeMarkdown(report.subtitle)];
  for (const section of report.sections)
    parts.push(`## ${escapeMarkdown(section.title)}`, ...section.blocks.map(printBlock));
  return `${parts.join("\n\n")}\n`;
}

function printBlock(block: Block): string {
  switch (block.block) {
    case "paragraph":
      return block.lead ? `**${escapeMarkdown(block.text)}**` : escapeMarkdown(block.text);
    case "list":
      return block.items.map((item) => `- ${escapeMarkdown(item)}`).join("\n");
    case "code":
      return fenced(block.text, block.language ?? "");
    case "figure":
      return `${fenced(toText(paintTerminal(block.chart, { width: 96, height: 22 })), "")}\n\n${escapeMarkdown(block.chart.spoken)}`;
    case "equations":
      return printBlock(equationTable(block));
    case "table": {
      const row = (cells: readonly string[]): string => `| ${cells.map(escapeMarkdown).join(" | ")} |`;
      const rule = block.head.map((_, i) => (block.right.includes(i) ? "---:" : "---"));
      return [
        `*${escapeMarkdown(block.caption)}*`,
        "",
        row(block.head),
        `| ${rule.join(" | ")} |`,
        ...block.rows.map(row),
      ].join("\n");
    }
  }
}

/** A code block whose fence is longer than any in its text. */
function fenced(text: string, language: string): string {
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map((found) => found[0].length));
  const fence = "`".repeat(longest + 1);
  return `${fence}${language}\n${plainText(text).trimEnd()}\n${fence}`;
}
