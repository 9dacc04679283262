/** Fits words into a width: shortened with an ellipsis, or wrapped to a few lines of which the last is shortened. */
import type { Ruler } from "./ruler.js";

/** Shortens a text to a width; gives the text itself when it fits and "" when not even the ellipsis does. */
export function shorten(text: string, width: number, ruler: Ruler, role?: "title"): string {
  if (ruler.measure(text, role) <= width) return text;
  const pieces = ruler.pieces(text);
  for (let kept = pieces.length - 1; kept >= 0; kept--) {
    const candidate = `${pieces.slice(0, kept).join("").trimEnd()}${ruler.ellipsis}`;
    if (ruler.measure(candidate, role) <= width) return candidate;
  }
  return "";
}

/** Breaks a text between words into at most `lines` lines of a width. */
export function wrap(text: string, width: number, lines: number, ruler: Ruler, role?: "title"): string[] {
  const wrapped: string[] = [];
  let rest = text;
  while (rest !== "" && wrapped.length < lines - 1) {
    const line = firstLine(rest, width, ruler, role);
    wrapped.push(line.trimEnd());
    rest = rest.slice(line.length).trimStart();
  }
  if (rest !== "" && lines > 0) wrapped.push(rest);
  // A word wider than a line is shortened where it stands.
  return wrapped.map((line) => shorten(line, width, ruler, role));
}

function firstLine(text: string, width: number, ruler: Ruler, role?: "title"): string {
  if (ruler.measure(text, role) <= width) return text;
  let line = "";
  for (const word of text.split(/(?<= )/)) {
    if (line !== "" && ruler.measure(`${line}${word}`.trimEnd(), role) > width) break;
    line += word;
  }
  return line;
}
