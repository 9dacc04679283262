/** Equations in HTML: the formula as MathML, and below it the text as the model writes it. */
import { type Block, equationTable } from "../report.js";
import { escapeHtml } from "./escape-html.js";
import { tableElement } from "./html-blocks.js";
import { toMathml } from "./html-mathml.js";

export function equationsHtml(block: Block & { block: "equations" }): string {
  const { caption, head, rows } = equationTable(block);
  const told = rows.map(([name = "", kind = "", text = "", unit = ""], i) => {
    const formulas = (block.lines[i]?.signs ?? []).map((sign) => `<div>${toMathml(sign)}</div>`).join("");
    return `<tr><th scope="row">${escapeHtml(name)}</th><td>${escapeHtml(kind)}</td><td class="equation">${formulas}<code>${escapeHtml(text)}</code></td><td>${escapeHtml(unit)}</td></tr>`;
  });
  return tableElement(caption, head.map((text) => `<th scope="col">${escapeHtml(text)}</th>`).join(""), told);
}
