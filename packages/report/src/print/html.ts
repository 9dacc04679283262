/** A report as one HTML file that works offline: nothing is fetched, all is inside, and its levers can be moved where scripts run. */
import { carry } from "../page/carry.js";
import { markLive, type Run } from "../page/mark-live.js";
import { jsonForPage, pageScript } from "../page/page-script.js";
import type { Report, Section } from "../report.js";
import { escapeHtml } from "./escape-html.js";
import { printBlock } from "./html-blocks.js";
import { equationsHtml } from "./html-equations.js";
import { style } from "./html-style.js";

export function printHtml(report: Report): string {
  const carried = carry(report);
  const script = carried ? pageScript() : undefined;
  const runs = markLive(report, carried);
  const nav = report.sections
    .map((section) => `<li><a href="#${section.id}">${escapeHtml(section.title)}</a></li>`)
    .join("");
  const body = report.sections
    .map(
      (section) =>
        `<section id="${section.id}"${classOf(section)} aria-labelledby="${section.id}-title">\n<h2 id="${section.id}-title">${escapeHtml(section.title)}</h2>\n${(runs.get(section) ?? []).map(printRun).join("\n")}\n</section>`,
    )
    .join("\n");
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy(script?.hash)}">
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
${script ? `<script type="application/json" id="palanca-data">${jsonForPage(carried)}</script>\n<script>${script.text}</script>\n` : ""}</body>
</html>
`;
}

/** Sections that hang on the levers and that the page cannot tell anew as a whole; it says so once a lever is moved. */
const AS_PRINTED: readonly string[] = ["doubts", "contradictions", "parameters", "warnings", "again"];

function classOf({ id, by }: Section): string {
  if (by === "author") return ' class="by-author"';
  return AS_PRINTED.includes(id) ? ' class="as-printed"' : "";
}

/** Nothing may be fetched; of scripts, the page's own may run, and the kernel that it carries. */
function policy(hash: string | undefined): string {
  const script = hash ? ` script-src '${hash}' 'wasm-unsafe-eval';` : "";
  return `default-src 'none';${script} style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'`;
}

function printRun({ key, blocks }: Run): string {
  const printed = blocks.map((block) => printBlock(block, { equations: equationsHtml })).join("\n");
  if (key === undefined) return printed;
  // The answer is read out when a lever has changed it; tables and charts would be too much to listen to.
  return `<div data-live="${key}"${key === "answer" ? ' aria-live="polite"' : ""}>${printed}</div>`;
}
