/** Equations in HTML: the formula as MathML, and beside it the text as the model writes it. */
import { equationHead } from "../equations/equation-text.js";
import { typeset } from "../equations/typeset.js";
import type { Block } from "../report.js";
import { escapeHtml } from "./escape-html.js";
import { tableElement } from "./html-blocks.js";
import { mathOf } from "./html-mathml.js";

export function equationsHtml({ caption, of }: Block & { block: "equations" }): string {
  const head = equationHead.map((text) => `<th scope="col">${escapeHtml(text)}</th>`).join("");
  const rows = typeset(of).map(({ of: { name, kind, unit }, lines }) => {
    const formulas = lines.map((line) => `<div>${mathOf(line)}</div>`).join("");
    const text = `<code>${escapeHtml(lines.map((line) => line.text).join("; "))}</code>`;
    return `<tr><th scope="row">${escapeHtml(name)}</th><td>${kind}</td><td class="equation">${formulas}${text}</td><td>${escapeHtml(unit)}</td></tr>`;
  });
  return tableElement(caption, head, rows);
}
