/** A report as one HTML file that works offline: nothing is fetched, all is inside, and its levers can be moved where scripts run. */
import { keptRecord } from "../kept-record.js";
import { carry } from "../page/carry.js";
import { markLive, type Run } from "../page/mark-live.js";
import { jsonForPage, pageScript } from "../page/page-script.js";
import type { Standing } from "../page/standing.js";
import type { Report, Section } from "../report.js";
import { escapeHtml } from "./escape-html.js";
import { printBlock } from "./html-blocks.js";
import { equationsHtml } from "./html-equations.js";
import { style } from "./html-style.js";

export function printHtml(report: Report): string {
  const made = carry(report);
  const carried = "why" in made ? undefined : made;
  const script = carried ? pageScript() : undefined;
  const runs = markLive(report, carried);
  const nav = report.sections
    .map((section) => `<li><a href="#${section.id}">${escapeHtml(section.title)}</a></li>`)
    .join("");
  const body = report.sections
    .map((section) => printSection(section, runs.get(section) ?? [], carried !== undefined))
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
${"why" in made ? `<p class="quiet" id="no-levers">The levers of this page cannot be moved. ${escapeHtml(made.why)}</p>` : NO_SCRIPT}
${body}
</main>
<script type="application/json" id="palanca-record">${jsonForPage(keptRecord(report.record))}</script>
${script ? `<script type="application/json" id="palanca-data">${jsonForPage(carried)}</script>\n<script>${script.text}</script>\n` : ""}</body>
</html>
`;
}

const NO_SCRIPT =
  '<noscript><p class="quiet">Where scripts run, levers can be moved in this page; without them all figures stand as printed.</p></noscript>';

function printSection(section: Section, runs: readonly Run[], hasLevers: boolean): string {
  const { id, title, by } = section;
  const kind = by === "author" ? ' class="by-author"' : "";
  const stands = hasLevers ? ` data-stands="${standingOf(section, runs)}"` : "";
  return `<section id="${id}"${kind}${stands} aria-labelledby="${id}-title">\n<h2 id="${id}-title">${escapeHtml(title)}</h2>\n${runs.map(printRun).join("\n")}\n</section>`;
}

/** Sections in which nothing hangs on the levers. */
const APART: readonly string[] = ["equations", "method", "sources"];

/** How a section stands to moved levers, which it says once one is moved. */
function standingOf({ id, by }: Section, runs: readonly Run[]): Standing {
  if (by === "author") return "author";
  if (APART.includes(id)) return "apart";
  const moving = runs.filter(({ key }) => key !== undefined).length;
  return moving === 0 ? "printed" : moving === runs.length ? "moving" : "partly";
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
