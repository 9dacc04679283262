/**
 * Colours of the screen, once. Colour never carries meaning alone: glyphs, dashes and words say the same. The hues are those of Okabe and
 * Ito, which people with every common kind of colour blindness tell apart; on light paper their darker kin.
 */
import type { Line, Span } from "./screen/line.js";
import type { Look } from "./state/look.js";

interface Hue {
  /** For true colour: red, green, blue. */
  readonly rgb: string;
  /** Of the 256. */
  readonly wide: number;
  /** Of the 16, as a foreground code. */
  readonly few: number;
}

/** Series in the order of scenarios: the baseline has no colour. */
const series: Readonly<Record<Look["background"], readonly (Hue | undefined)[]>> = {
  dark: [
    undefined,
    { rgb: "86;180;233", wide: 74, few: 36 },
    { rgb: "230;159;0", wide: 214, few: 33 },
    { rgb: "204;121;167", wide: 175, few: 35 },
    { rgb: "0;158;115", wide: 36, few: 32 },
    { rgb: "240;228;66", wide: 227, few: 93 },
  ],
  light: [
    undefined,
    { rgb: "0;114;178", wide: 25, few: 34 },
    { rgb: "172;84;0", wide: 130, few: 31 },
    { rgb: "143;63;113", wide: 96, few: 35 },
    { rgb: "0;110;80", wide: 23, few: 32 },
    { rgb: "100;90;0", wide: 58, few: 30 },
  ],
};

const warning: Readonly<Record<Look["background"], Hue>> = {
  dark: { rgb: "230;159;0", wide: 214, few: 33 },
  light: { rgb: "172;84;0", wide: 130, few: 31 },
};

/** A line as text with the sequences that give it its look. */
export function styled(line: Line, look: Look): string {
  return line.map((span) => styledSpan(span, look)).join("");
}

function styledSpan(span: Span, look: Look): string {
  const codes = [
    ...(span.bold ? ["1"] : []),
    ...(span.dim && !span.bold ? ["2"] : []),
    ...(span.inverse ? ["7"] : []),
    ...hueCodes(span, look),
  ];
  if (codes.length === 0) return span.text;
  return `${codes.map((code) => `\u001b[${code}m`).join("")}${span.text}\u001b[0m`;
}

/** The hue of a span; series beyond the last hue begin again with the first that is one. */
export function hueOf(span: Span, background: Look["background"]): Hue | undefined {
  if (span.warn) return warning[background];
  if (span.series === undefined) return undefined;
  const hues = series[background];
  return hues[span.series < hues.length ? span.series : 1 + ((span.series - 1) % (hues.length - 1))];
}

function hueCodes(span: Span, { depth, background }: Look): string[] {
  if (depth === "none") return [];
  const hue = hueOf(span, background);
  if (!hue) return [];
  if (depth === "true") return [`38;2;${hue.rgb}`];
  return depth === "256" ? [`38;5;${hue.wide}`] : [String(hue.few)];
}
