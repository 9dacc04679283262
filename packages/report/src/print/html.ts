/** A report as one HTML file that works offline: no script, nothing fetched, charts inside. */
import type { Report } from "../report.js";
import { escapeHtml } from "./escape-html.js";
import { printBlock } from "./html-blocks.js";
import { equationsHtml } from "./html-equations.js";
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
        `<section id="${section.id}" aria-labelledby="${section.id}-title">\n<h2 id="${section.id}-title">${escapeHtml(section.title)}</h2>\n${section.blocks.map((block) => printBlock(block, { equations: equationsHtml })).join("\n")}\n</section>`,
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
