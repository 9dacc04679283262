/** A report as one HTML file that works offline: no script, nothing fetched, charts inside. */
import { paintSvg } from "@palanca/charts";
import { type Block, equationTable, type Report } from "../report.js";
import { escapeHtml } from "./escape-html.js";
import { style } from "./html-style.js";

/** Nothing may be fetched or run; the page's own style is all there is. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'";

export function printHtml(report: Report): string {
  const nav = report.sections
    .map((section) => `<li><a href="#${section.id}">${escapeHtml(section.title)}</a></li>`)
    .join("");
  const body = report.sections
    .map(
      (section) =>
        `<section id="${section.id}" aria-labelledby="${section.id}-title">\n<h2 id="${section.id}-title">${escapeHtml(section.title)}</h2>\n${section.blocks.map(printBlock).join("\n")}\n</section>`,
    )
    .join("\n");
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="generator" content="Palanca ${escapeHtml(report.record.version)}">
<title>${escapeHtml(report.title)}</title>
<style>${style}</style>
</head>
<body>
<a class="skip" href="#answer">To the answer</a>
<header>
<p class="brand">Palanca</p>
<h1>${escapeHtml(report.title)}</h1>
<p class="subtitle">${escapeHtml(report.subtitle)}</p>
<nav aria-label="Sections"><ul>${nav}</ul></nav>
</header>
<main>
${body}
</main>
</body>
</html>
`;
}

function printBlock(block: Block): string {
  switch (block.block) {
    case "paragraph":
      return `<p${block.lead ? ' class="lead"' : ""}>${escapeHtml(block.text)}</p>`;
    case "list":
      return `<ul>${block.items.map((item) => `<li>${escapeHtml(item)}</li>`).join("")}</ul>`;
    case "code":
      return `<pre tabindex="0"><code>${escapeHtml(block.text)}</code></pre>`;
    case "figure":
      return `<figure>${paintSvg(block.chart)}<figcaption>${escapeHtml(block.chart.spoken)}</figcaption></figure>`;
    case "equations":
      return printBlock(equationTable(block));
    case "table": {
      const cell = (tag: string, text: string, i: number, more = ""): string =>
        `<${tag}${block.right.includes(i) ? ' class="right"' : ""}${more}>${escapeHtml(text)}</${tag}>`;
      const head = block.head.map((text, i) => cell("th", text, i, ' scope="col"')).join("");
      const rows = block.rows
        .map(
          (row) =>
            `<tr>${row.map((text, i) => (i === 0 ? cell("th", text, i, ' scope="row"') : cell("td", text, i))).join("")}</tr>`,
        )
        .join("\n");
      return `<div class="table" tabindex="0" role="region" aria-label="${escapeHtml(block.caption)}"><table><caption>${escapeHtml(block.caption)}</caption><thead><tr>${head}</tr></thead><tbody>${rows}</tbody></table></div>`;
    }
  }
}
