/** Signs as MathML Core, which browsers set without a script. */
import { isTall, type Sign, widthOf } from "../equations/signs.js";
import { escapeHtml } from "./escape-html.js";

/** About how many letters go on a line, both sides together. */
const LINE = 64;

/** Writes an equation; a long right side goes on below itself. */
export function toMathml(equation: Sign): string {
  const parts = equation.sign === "row" ? equation.of : [equation];
  const at = parts.findIndex((part) => part.sign === "operator" && part.text === "=");
  const left = print({ sign: "row", of: parts.slice(0, at + 1) });
  const leftWidth = widthOf({ sign: "row", of: parts.slice(0, at + 1) });
  const [first, ...others] = linesOf(parts.slice(at + 1), Math.max(40, LINE - leftWidth));
  if (!first || others.length === 0) return `<math displaystyle="true">${print(equation)}</math>`;
  const rows = [first, ...others].map(
    (line, i) =>
      `<mtr><mtd>${i === 0 ? `<mrow>${left}${SPACE}</mrow>` : ""}</mtd><mtd>${i === 0 ? print({ sign: "row", of: line }) : goneOn(line)}</mtd></mtr>`,
  );
  return `<math displaystyle="true"><mtable displaystyle="true">${rows.join("")}</mtable></math>`;
}

/** A line that begins with a sign between two terms, which is no sign of its first term. */
function goneOn([first, ...others]: readonly Sign[]): string {
  if (first?.sign !== "operator" || !isOperator(first, /^[+−⋅/]$/))
    return print({ sign: "row", of: first ? [first, ...others] : [] });
  return `<mrow><mo form="infix">${escapeHtml(first.text)}</mo>${others.map(print).join("")}</mrow>`;
}

/** Deeper than this no bracket is broken open. */
const DEEPEST = 2;

/** A long row is broken before its sums; one that is a product alone, before its factors. What is still too long is broken inside its brackets. */
function linesOf(parts: readonly Sign[], longest: number, deep = 0): Sign[][] {
  const width = (of: readonly Sign[]): number => widthOf({ sign: "row", of });
  if (width(parts) <= longest) return [[...parts]];
  const placed = depths(parts);
  const isSum = placed.some(({ depth, part }, i) => i > 0 && depth === deep && isOperator(part, /^[+−]$/));
  const pieces: Sign[][] = [[]];
  for (const { part, depth } of placed) {
    const before = pieces.at(-1) as Sign[];
    const isBreak = depth === deep && isOperator(part, isSum ? /^[+−]$/ : /^(⋅|\/| and | or )$/);
    if (isBreak && before.length > 0) pieces.push([part]);
    else before.push(part);
    // A list goes on behind its commas.
    if (depth === deep && isOperator(part, /^,$/)) pieces.push([]);
  }
  const lines: Sign[][] = [[]];
  for (const piece of pieces) {
    const line = lines.at(-1) as Sign[];
    if (line.length > 0 && width(line) + width(piece) > longest) lines.push([...piece]);
    else line.push(...piece);
  }
  return deep < DEEPEST ? lines.flatMap((line) => linesOf(line, longest, deep + 1)) : lines;
}

/** Low brackets are operators in the row; inside them nothing is broken. */
function depths(parts: readonly Sign[]): { part: Sign; depth: number }[] {
  let depth = 0;
  return parts.map((part) => {
    if (isOperator(part, /^[)]$/)) depth--;
    const one = { part, depth };
    if (isOperator(part, /^[(]$/)) depth++;
    return one;
  });
}

function isOperator(part: Sign, text: RegExp): boolean {
  return part.sign === "operator" && text.test(part.text);
}

function print(sign: Sign): string {
  switch (sign.sign) {
    case "number":
      return `<mn>${escapeHtml(sign.text)}</mn>`;
    case "name":
      // Names are read as words: entry_flow is entry flow.
      return `<mi>${escapeHtml(sign.text.replaceAll("_", " "))}</mi>`;
    case "word":
      return `<mtext>${spaced(sign.text.replaceAll("_", " "))}</mtext>`;
    case "operator":
      // Words such as `and` are no signs, and what stands around them is kept.
      return /[a-z ]/.test(sign.text)
        ? `<mtext>${spaced(sign.text)}</mtext>`
        : `<mo${/^[()|]$/.test(sign.text) ? ' stretchy="false"' : ""}>${escapeHtml(sign.text)}</mo>`;
    case "row":
      return `<mrow>${sign.of.map((one, i) => `${isWordBefore(one, sign.of[i - 1]) ? SPACE : ""}${print(one)}`).join("")}</mrow>`;
    case "fraction":
      return `<mfrac>${print(sign.over)}${print(sign.under)}</mfrac>`;
    case "power":
      return `<msup>${print(sign.base)}${print(sign.exponent)}</msup>`;
    case "index":
      return `<msub>${print(sign.base)}${print(sign.index)}</msub>`;
    case "root":
      return `<msqrt>${print(sign.of)}</msqrt>`;
    case "brackets":
      return `<mrow>${fence(sign.open, sign.of)}${print(sign.of)}${fence(sign.close, sign.of)}</mrow>`;
    case "over":
      return `<mrow><munder><mo movablelimits="false">${escapeHtml(sign.operator)}</mo>${print(sign.below)}</munder>${print(sign.of)}</mrow>`;
    case "cases": {
      const rows = sign.of.map(
        ({ is, when }) =>
          `<mtr><mtd>${print(is)}</mtd><mtd>${when === undefined ? "<mtext>otherwise</mtext>" : `<mrow><mtext>if\u00a0</mtext>${print(when)}</mrow>`}</mtd></mtr>`,
      );
      return `<mrow><mo fence="true">{</mo><mtable>${rows.join("")}</mtable></mrow>`;
    }
  }
}

const SPACE = '<mspace width="0.17em"/>';

/** The d of a change stands apart from the name behind it. */
function isWordBefore(one: Sign, before: Sign | undefined): boolean {
  return one.sign === "name" && before?.sign === "word";
}

function fence(text: string, around: Sign): string {
  return `<mo fence="true" stretchy="${isTall(around)}">${escapeHtml(text)}</mo>`;
}

/** Spaces at the ends of a text are dropped unless they are hard ones. */
function spaced(text: string): string {
  return escapeHtml(text).replace(/^ +| +$/g, "\u00a0");
}
