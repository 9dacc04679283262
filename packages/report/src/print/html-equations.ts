/** Equations in HTML: the formula as MathML, and below it the text as the model writes it. */
import { type Block, equationTable } from "../report.js";
import { escapeHtml } from "./escape-html.js";
import { tableElement } from "./html-blocks.js";
import { toMathml } from "./html-mathml.js";

export function equationsHtml(block: Block & { block: "equations" }): string {
  const { caption, rows } = equationTable(block);
  const told = rows.map(([name = "", kind = "", text = "", unit = ""], i) => {
    const formulas = (block.lines[i]?.signs ?? []).map((sign) => `<div>${toMathml(sign)}</div>`).join("");
    // Kind and unit stand below the name, so that formulas have the width of the page.
    const quantity = `<span class="name">${breakable(name)}</span> <span class="quiet"><span class="kind">${escapeHtml(kind)}</span>, <span class="unit">${escapeHtml(unit)}</span></span>`;
    return `<tr><th scope="row">${quantity}</th><td class="equation">${formulas}<code>${escapeHtml(text)}</code></td></tr>`;
  });
  return tableElement(caption, '<th scope="col">quantity</th><th scope="col">equation</th>', told);
}

/** A name may be broken behind its points and lines. */
function breakable(name: string): string {
  return escapeHtml(name).replace(/[._]/g, "$&<wbr>");
}
