/** Chart to SVG: one text without fonts, scripts or links, the same bytes for the same chart, for light and dark pages. */
import { layOut } from "../lay-out.js";
import type { ChartSpec } from "../spec.js";
import { element } from "./svg/elements.js";
import { escapeXml } from "./svg/escape-xml.js";
import { round } from "./svg/filled.js";
import { FONTS, svgRuler } from "./svg/svg-ruler.js";

export interface SvgOptions {
  /** In pixels; 720 by 420 when absent. */
  readonly width?: number;
  readonly height?: number;
  /** Leaves title, axis name and notes to the page around the chart. */
  readonly bare?: boolean;
}

/** Room around the drawing, in pixels. */
const PAD = 8;

/** Paints a chart as an SVG element; the sentence to be spoken is its description. */
export function paintSvg(spec: ChartSpec, options: SvgOptions = {}): string {
  const width = Math.max(120, Math.floor(options.width ?? 720));
  const height = Math.max(90, Math.floor(options.height ?? 420));
  const size = { width: width - 2 * PAD, height: height - 2 * PAD, bare: options.bare ?? false };
  const scene = layOut(spec, size, svgRuler);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${round(width)}" height="${round(height)}" viewBox="0 0 ${round(width)} ${round(height)}" role="img" aria-label="${escapeXml(scene.spoken || scene.title)}" font-family="${escapeXml(FONTS)}" direction="ltr">`,
    `<title>${escapeXml(scene.title)}</title>`,
    `<desc>${escapeXml(scene.spoken)}</desc>`,
    `<g transform="translate(${PAD} ${PAD})">`,
    ...scene.shapes.map(element),
    "</g>",
    "</svg>",
    "",
  ].join("\n");
}
