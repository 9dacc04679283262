/** A page of evidence: lines, and which of them stand for items that can be chosen or followed. */
import { displayWidth } from "@palanca/charts";
import { plainText } from "@palanca/engine";
import { cut, type Line, wrap } from "../../screen/line.js";

export interface Page {
  readonly title: string;
  readonly lines: readonly PageLine[];
}

/** `item` is the place in `itemsOf`. */
export interface PageLine {
  readonly line: Line;
  readonly item?: number;
}

const NAMES = 17;

export const blank: PageLine = { line: [] };

export function heading(text: string): PageLine {
  return { line: [{ text, bold: true }] };
}

/** A name on the left and text that is wrapped beside it. */
export function field(name: string, text: string, width: number): PageLine[] {
  const label = cut(name, NAMES - 1);
  return wrap(plainText(text), Math.max(10, width - NAMES)).map((line, i) => ({
    line: [
      { text: i === 0 ? label + " ".repeat(Math.max(0, NAMES - displayWidth(label))) : " ".repeat(NAMES), dim: true },
      { text: line },
    ],
  }));
}

/** The line of an item, marked when it is in focus. */
export function itemLine(item: number, focus: number, text: string, width: number, mark = ""): PageLine {
  const isHere = item === focus;
  return { item, line: [{ text: cut(`${isHere ? "▸" : " "} ${mark}${plainText(text)}`, width), bold: isHere }] };
}
