/** Lines of styled text of an exact width: what every pane draws and Ink puts on the screen. */
import { displayWidth, letters } from "@palanca/charts";

export interface Span {
  readonly text: string;
  readonly series?: number;
  readonly dim?: boolean;
  readonly bold?: boolean;
  readonly inverse?: boolean;
  readonly warn?: boolean;
}

export type Line = readonly Span[];

/** The line at exactly `width` cells: cut with an ellipsis or filled with spaces. */
export function fit(line: Line, width: number): Line {
  const out: Span[] = [];
  let left = width;
  for (const span of line) {
    const size = displayWidth(span.text);
    if (size <= left) {
      out.push(span);
      left -= size;
      continue;
    }
    if (left > 0) {
      out.push({ ...span, text: cut(span.text, left) });
      left = 0;
    }
    break;
  }
  if (left > 0) out.push({ text: " ".repeat(left) });
  return out;
}

/** Text at most `width` cells wide; what is lost is marked. */
export function cut(text: string, width: number): string {
  if (displayWidth(text) <= width) return text;
  let kept = "";
  for (const letter of letters(text)) {
    if (displayWidth(kept + letter) > width - 1) break;
    kept += letter;
  }
  return `${kept}…${" ".repeat(Math.max(0, width - 1 - displayWidth(kept)))}`;
}

/** Words broken into lines of at most `width` cells; a percent sign stays with its number. */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  for (const part of text.split("\n")) {
    let line = "";
    for (const word of part.split(/ (?!%)/)) {
      const joined = line === "" ? word : `${line} ${word}`;
      if (displayWidth(joined) <= width || line === "") line = joined;
      else {
        lines.push(line);
        line = word;
      }
    }
    lines.push(line);
  }
  return lines.map((line) => cut(line, width));
}

/** Exactly `height` lines of exactly `width` cells. */
export function fill(lines: readonly Line[], width: number, height: number): Line[] {
  return Array.from({ length: height }, (_, i) => fit(lines[i] ?? [], width));
}

/** A frame with a title around lines; the frame of the focused pane is bold. */
export function box(title: string, lines: readonly Line[], width: number, height: number, isFocused: boolean): Line[] {
  const style = isFocused ? { bold: true } : { dim: true };
  const name = cut(title, Math.max(0, width - 5));
  const top = `┌ ${name} ${"─".repeat(Math.max(0, width - 4 - displayWidth(name)))}┐`;
  const inner = fill(lines, width - 2, Math.max(0, height - 2));
  return [
    [{ text: top, ...style }],
    ...inner.map((line): Line => [{ text: "│", ...style }, ...line, { text: "│", ...style }]),
    [{ text: `└${"─".repeat(Math.max(0, width - 2))}┘`, ...style }],
  ];
}

/** Two blocks of lines of the same height side by side. */
export function beside(left: readonly Line[], right: readonly Line[]): Line[] {
  return left.map((line, i) => [...line, ...(right[i] ?? [])]);
}

export const plain = (text: string): Line => [{ text }];
