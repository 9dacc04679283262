/** Each shape of a scene as an SVG element. */
import { area, line } from "d3-shape";
import type { Area, AxisLine, Interval, Point, Shape, Words } from "../../scene.js";
import { escapeXml } from "./escape-xml.js";
import { arrowElement, barElement, round } from "./filled.js";
import { colourOf, dashOf } from "./palette.js";
import { FONT_SIZE, svgRuler, TITLE_SIZE } from "./svg-ruler.js";

const linePath = line<Point>().digits(2);
const areaPath = area<readonly [Point, Point]>()
  .x(([upper]) => upper[0])
  .y1(([upper]) => upper[1])
  .y0(([, lower]) => lower[1])
  .digits(2);

/** Writes one shape. */
export function element(shape: Shape): string {
  switch (shape.kind) {
    case "area":
      return areaElement(shape);
    case "polyline":
      return `<path d="${linePath(shape.points as Point[]) ?? ""}" fill="none" ${stroke(colourOf(shape.series), 2, dashOf(shape.dash))} stroke-linejoin="round"${faded(shape.series)}/>`;
    case "rectangle":
      return barElement(shape, colourOf(shape.series), shape.fill);
    case "interval":
      return intervalElement(shape);
    case "dot":
      return `<circle cx="${round(shape.at[0])}" cy="${round(shape.at[1])}" r="${round(shape.radius === undefined ? 3.5 : shape.radius * 0.9)}" fill="${colourOf(shape.series)}"${faded(shape.series)}/>`;
    case "rule":
      return segment(shape.from, shape.to, `${stroke("currentColor", 1, "2 3")} stroke-opacity="0.7"`);
    case "leader":
      return segment(shape.from, shape.to, `${stroke(colourOf(shape.series), 1, "1 3")} stroke-opacity="0.6"`);
    case "arrow":
      return arrowElement(shape);
    case "frame":
      return `<rect x="${round(shape.left)}" y="${round(shape.top)}" width="${round(shape.right - shape.left)}" height="${round(shape.bottom - shape.top)}" rx="4" fill="none" ${stroke("currentColor", shape.isFocused ? 2.5 : 1)}/>`;
    case "axis":
      return axisElement(shape);
    case "words":
      return wordsElement(shape);
  }
}

function areaElement(shape: Area): string {
  const path = areaPath(shape.upper.map((upper, at) => [upper, shape.lower[at]!] as const)) ?? "";
  const opacity = shape.series === 0 ? 0.1 : 0.16;
  // The edge carries the dash of the series, so that two bands are told apart without colour.
  const edge =
    shape.depth === 0 ? ` ${stroke(colourOf(shape.series), 0.75, dashOf(shape.dash))} stroke-opacity="0.45"` : "";
  return `<path d="${path}" fill="${colourOf(shape.series)}" fill-opacity="${opacity}"${edge}/>`;
}

function intervalElement({ from, to, series }: Interval): string {
  const isLevel = from[1] === to[1];
  const cap = ([x, y]: Point) => (isLevel ? `M${round(x)},${round(y - 4)}v8` : `M${round(x - 4)},${round(y)}h8`);
  const path = `M${round(from[0])},${round(from[1])}L${round(to[0])},${round(to[1])}${cap(from)}${cap(to)}`;
  return `<path d="${path}" fill="none" ${stroke(colourOf(series), 1.5)}/>`;
}

function axisElement(axis: AxisLine): string {
  const isLeft = axis.side === "left";
  const at = isLeft ? axis.from[0] : axis.from[1];
  const ticks = axis.ticks
    .map((tick) => (isLeft ? `M${round(at)},${round(tick)}h-4` : `M${round(tick)},${round(at)}v4`))
    .join("");
  const grid = axis.ticks
    .map((tick) =>
      isLeft
        ? `M${round(at)},${round(tick)}H${round(axis.grid ?? 0)}`
        : `M${round(tick)},${round(at)}V${round(axis.grid ?? 0)}`,
    )
    .join("");
  const lines =
    axis.grid === undefined || grid === ""
      ? ""
      : `<path d="${grid}" fill="none" ${stroke("currentColor", 1)} stroke-opacity="0.12"/>`;
  const spine = `M${round(axis.from[0])},${round(axis.from[1])}L${round(axis.to[0])},${round(axis.to[1])}`;
  return `${lines}<path d="${spine}${ticks}" fill="none" ${stroke("currentColor", 1)} stroke-opacity="0.6"/>`;
}

function wordsElement(words: Words): string {
  const isTitle = words.role === "title";
  const size = isTitle ? TITLE_SIZE : FONT_SIZE;
  const hasKey = (words.dash !== undefined || words.fill !== undefined) && words.series !== undefined;
  const x = words.x + (hasKey ? svgRuler.key : 0);
  const baseline = words.y + (isTitle ? 16 : 13);
  const colour = words.series === undefined ? "currentColor" : colourOf(words.series);
  const quiet = words.role === "label" || isTitle ? "" : ' fill-opacity="0.75"';
  const key = hasKey ? keyElement(words, colour) : "";
  const anchor = words.anchor === "start" ? "" : ` text-anchor="${words.anchor}"`;
  const weight = isTitle || words.isBold ? ' font-weight="600"' : "";
  return `${key}<text x="${round(x)}" y="${round(baseline)}" font-size="${size}"${weight}${anchor} fill="${colour}"${quiet}>${escapeXml(words.text.trim())}</text>`;
}

function keyElement(words: Words, colour: string): string {
  if (words.fill !== undefined)
    return barElement(
      { left: words.x, right: words.x + 20, top: words.y + 3, bottom: words.y + 14 },
      colour,
      words.fill,
    );
  const style = `${stroke(colour, 2, dashOf(words.dash ?? 0))}${faded(words.series ?? 0)}`;
  return segment([words.x, words.y + 9], [words.x + 20, words.y + 9], style);
}

function segment(from: Point, to: Point, style: string): string {
  return `<path d="M${round(from[0])},${round(from[1])}L${round(to[0])},${round(to[1])}" fill="none" ${style}/>`;
}

function stroke(colour: string, width: number, dash = ""): string {
  return `stroke="${colour}" stroke-width="${width}"${dash === "" ? "" : ` stroke-dasharray="${dash}"`}`;
}

function faded(series: number): string {
  return series === 0 ? ' opacity="0.7"' : "";
}
