/** A chart as a picture for documents: vectors in one font that a package ships, and the same drawn as points for programs without vectors. */
import { createRequire } from "node:module";
import { type ChartSpec, paintSvg } from "@palanca/charts";
import { ProblemsError } from "@palanca/engine";
import { sizeOf, WIDE } from "./picture-size.js";

/** The font of every picture in a document; never the machine's, so the same chart gives the same points. */
export const PICTURE_FONT = "DejaVu Sans";

/** Paints a chart whose words name the shipped font alone, in one weight: programs number the fonts of a picture as they meet them. */
export function vectorPicture(chart: ChartSpec): string {
  return paintSvg(chart, sizeOf(chart, WIDE))
    .replace(/font-family="[^"]*"/g, `font-family="${PICTURE_FONT}"`)
    .replace(/ font-weight="[^"]*"/g, "");
}

/** Where the file of the shipped font is. */
export function pictureFontFile(): string {
  return createRequire(import.meta.url).resolve(`dejavu-fonts-ttf/ttf/${PICTURE_FONT.replaceAll(" ", "")}.ttf`);
}

/** Draws vectors as points; throws ProblemsError of kind `format-not-here` where resvg has no program for the platform. */
export async function pointPicture(svg: string, width: number): Promise<Uint8Array> {
  const { Resvg } = await import("@resvg/resvg-js").catch((error: unknown) => {
    throw new ProblemsError([
      {
        kind: "format-not-here",
        where: {},
        seen: error instanceof Error ? (error.message.split("\n")[0] ?? "") : String(error),
        needed: "DOCX needs resvg for its pictures, which has no program for this platform or was not installed.",
        todo: "Take the HTML file, which word processors open too.",
      },
    ]);
  });
  const font = { loadSystemFonts: false, fontFiles: [pictureFontFile()], defaultFontFamily: PICTURE_FONT };
  const drawn = new Resvg(svg, { font, fitTo: { mode: "width", value: width }, background: "white" });
  return new Uint8Array(drawn.render().asPng());
}
