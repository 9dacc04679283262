/** Colours of the screen, once. Colour never carries meaning alone: glyphs, dashes and words say the same. */
import type { Span } from "./screen/line.js";

/** Colours of series in the order of scenarios: the baseline has none. */
const series = [undefined, "cyan", "yellow", "magenta", "green", "blue"] as const;

export interface Style {
  readonly color?: string;
  readonly dimColor?: boolean;
  readonly bold?: boolean;
  readonly inverse?: boolean;
}

/** How Ink draws a span. */
export function styleOf(span: Span, colour: boolean): Style {
  const named = span.warn ? "yellow" : span.series === undefined ? undefined : series[span.series % series.length];
  return {
    ...(colour && named ? { color: named } : {}),
    ...(span.dim ? { dimColor: true } : {}),
    ...(span.bold ? { bold: true } : {}),
    ...(span.inverse ? { inverse: true } : {}),
  };
}
