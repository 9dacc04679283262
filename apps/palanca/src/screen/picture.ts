/** Lines of the screen to a picture (SVG): what the README shows is what the terminal draws. */
import { displayWidth, letters } from "@palanca/charts";
import { hueOf } from "../theme.js";
import type { Line, Span } from "./line.js";

export const CELL = { width: 7.8, height: 17, baseline: 13 };
export const EDGE = 14;

/** A dark terminal; the colours of series and warnings are those of the screen. */
const ink = { text: "#d7dde5", dim: "#8b96a5", paper: "#11161d", inverse: "#2f4156" };

/**
 * Draws lines of one width. Every run of cells is placed by its column and stretched to its cells, so that the picture does not
 * hang on the fonts of the machine that shows it. `title` and `described` are read by screen readers.
 */
export function pictureOf(lines: readonly Line[], title: string, described: string): string {
  const columns = Math.max(...lines.map((line) => line.reduce((sum, span) => sum + displayWidth(span.text), 0)));
  const width = Math.ceil(columns * CELL.width + 2 * EDGE);
  const height = lines.length * CELL.height + 2 * EDGE;
  const rows = lines.flatMap((line, row) => rowOf(line, EDGE + row * CELL.height));
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-labelledby="t d">`,
    `<title id="t">${escaped(title)}</title>`,
    `<desc id="d">${escaped(described)}</desc>`,
    `<rect width="${width}" height="${height}" rx="8" fill="${ink.paper}"/>`,
    `<g font-family="DejaVu Sans Mono, Menlo, Consolas, Liberation Mono, monospace" font-size="13" xml:space="preserve">`,
    ...rows,
    "</g>",
    "</svg>",
    "",
  ].join("\n");
}

function rowOf(line: Line, top: number): string[] {
  const out: string[] = [];
  let column = 0;
  for (const span of line) {
    const cells = displayWidth(span.text);
    const left = EDGE + column * CELL.width;
    if (span.inverse)
      out.push(
        `<rect x="${round(left)}" y="${top}" width="${round(cells * CELL.width)}" height="${CELL.height}" fill="${ink.inverse}"/>`,
      );
    out.push(...words(span, column, top));
    column += cells;
  }
  return out;
}

/** Runs of a span between wide gaps, each where its first letter stands. */
function words(span: Span, from: number, top: number): string[] {
  const out: string[] = [];
  let column = from;
  let run = "";
  let start = from;
  const flush = (): void => {
    const text = run.replace(/ +$/, "");
    if (text.trim() !== "") {
      const cells = displayWidth(text);
      out.push(
        `<text x="${round(EDGE + start * CELL.width)}" y="${top + CELL.baseline}" textLength="${round(cells * CELL.width)}" lengthAdjust="spacingAndGlyphs" fill="${colourOf(span)}"${span.bold ? ' font-weight="bold"' : ""}>${escaped(text)}</text>`,
      );
    }
    run = "";
  };
  for (const letter of letters(span.text)) {
    if (run === "" && letter === " ") {
      column++;
      continue;
    }
    if (run === "") start = column;
    run += letter;
    column += displayWidth(letter);
    if (run.endsWith("  ")) flush();
  }
  flush();
  return out;
}

function colourOf(span: Span): string {
  const hue = hueOf(span, "dark");
  if (hue) return `rgb(${hue.rgb.replaceAll(";", ",")})`;
  return span.dim && !span.bold ? ink.dim : ink.text;
}

function round(value: number): string {
  return String(Number(value.toFixed(1)));
}

function escaped(text: string): string {
  return text.replace(
    /[&<>"]/g,
    (character) => ({ "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" })[character] as string,
  );
}
