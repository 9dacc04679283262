/** Formulas as MathML Core, which browsers set without a script. */
import { breakLines, widthOf } from "../equations/break-lines.js";
import type { Formula } from "../equations/formula.js";
import type { Equation } from "../equations/typeset.js";
import { escapeHtml } from "./escape-html.js";

/** About how many letters go on a line, both sides together. */
const LINE = 60;

/** Writes an equation; a long right side goes on below itself. */
export function mathOf({ left, right }: Equation): string {
  const before = `<mrow>${print(left)}<mo>=</mo></mrow>`;
  const [first, ...others] = breakLines(right, Math.max(36, LINE - widthOf(left)));
  if (!first || others.length === 0) return `<math displaystyle="true"><mrow>${before}${print(right)}</mrow></math>`;
  const rows = [first, ...others].map(
    (line, i) => `<mtr><mtd>${i === 0 ? before : ""}</mtd><mtd>${print(line)}</mtd></mtr>`,
  );
  return `<math displaystyle="true"><mtable>${rows.join("")}</mtable></math>`;
}

function print(formula: Formula): string {
  switch (formula.form) {
    case "number":
      return `<mn>${escapeHtml(formula.text)}</mn>`;
    case "symbol":
      return `<mi>${escapeHtml(formula.text)}</mi>`;
    case "words":
      return `<mtext>${escapeHtml(formula.text)}</mtext>`;
    case "sign":
      // Words such as `and` need room on both sides, which signs have by themselves.
      return /[a-z]/.test(formula.text)
        ? `<mtext>\u00a0${escapeHtml(formula.text)}\u00a0</mtext>`
        : `<mo>${escapeHtml(formula.text)}</mo>`;
    case "row":
      return `<mrow>${formula.parts.map(print).join("")}</mrow>`;
    case "fraction":
      return `<mfrac>${print(formula.above)}${print(formula.below)}</mfrac>`;
    case "power":
      return `<msup>${print(formula.base)}${print(formula.exponent)}</msup>`;
    case "subscript":
      return `<msub>${print(formula.base)}${print(formula.below)}</msub>`;
    case "root":
      return `<msqrt>${print(formula.of)}</msqrt>`;
    case "fence":
      return `<mrow>${fence(formula.open, [formula.of])}${print(formula.of)}${fence(formula.close, [formula.of])}</mrow>`;
    case "call": {
      const args = formula.args.map(print).join("<mo>,</mo>");
      return `<mrow><mi>${escapeHtml(formula.name)}</mi>${fence("(", formula.args)}${args}${fence(")", formula.args)}</mrow>`;
    }
    case "over": {
      const sign = /[a-z]/.test(formula.sign)
        ? `<mi>${escapeHtml(formula.sign)}</mi>`
        : `<mo movablelimits="false">${escapeHtml(formula.sign)}</mo>`;
      return `<mrow><munder>${sign}${print(formula.below)}</munder>${print(formula.of)}</mrow>`;
    }
    case "cases": {
      const rows = formula.rows.map(
        ({ value, when }) =>
          `<mtr><mtd>${print(value)}</mtd><mtd>${when ? `<mtext>if\u00a0</mtext>${print(when)}` : "<mtext>otherwise</mtext>"}</mtd></mtr>`,
      );
      return `<mrow><mo fence="true" stretchy="true">{</mo><mtable class="cases">${rows.join("")}</mtable></mrow>`;
    }
  }
}

/** Brackets grow with what is tall and stand still around a line of words. */
function fence(text: string, around: readonly Formula[]): string {
  return `<mo fence="true" stretchy="${around.some(isTall)}">${escapeHtml(text)}</mo>`;
}

function isTall(formula: Formula): boolean {
  switch (formula.form) {
    case "fraction":
    case "over":
    case "cases":
      return true;
    case "row":
      return formula.parts.some(isTall);
    case "call":
      return formula.args.some(isTall);
    case "fence":
    case "root":
      return isTall(formula.of);
    case "power":
    case "subscript":
      return isTall(formula.base);
    default:
      return false;
  }
}
