/** An archive packed anew, so that the same parts give the same bytes on every machine, day and Node. */
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

/** The day that every archive and document carries; parsed and written in the same local time, so no time zone shows. */
const DAY = "1980-01-01T00:00:00";

/** Packs again in the order of names, with one date for all. */
export function packAgain(bytes: Uint8Array): Uint8Array {
  const parts = unzipSync(bytes);
  const names = Object.keys(parts).sort(
    (a, b) => Number(b.startsWith("[")) - Number(a.startsWith("[")) || (a < b ? -1 : 1),
  );
  const files = Object.fromEntries(
    names.map((name) => {
      const part = parts[name] as Uint8Array;
      const rewrite = rewrites[name];
      return [name, rewrite ? strToU8(rewrite(strFromU8(part))) : part];
    }),
  );
  return zipSync(files, { mtime: DAY, level: 6 });
}

/** Parts that would tell the day, or how many documents the process had made before. */
const rewrites: Readonly<Record<string, (xml: string) => string>> = {
  "docProps/core.xml": undated,
  "word/document.xml": numberedAnew,
};

/** Headings are marked with numbers that a whole process counts; here they are counted in the order of this document. */
function numberedAnew(xml: string): string {
  const numbers = new Map<string, number>();
  const anew = (kind: string, old: string): number => {
    const key = `${kind} ${old}`;
    const number = numbers.get(key) ?? [...numbers.keys()].filter((one) => one.startsWith(kind)).length + 1;
    numbers.set(key, number);
    return number;
  };
  return xml
    .replace(
      /(<w:(?:hyperlink|bookmarkStart)\b[^>]*?="_Toc|<w:instrText[^>]*>PAGEREF _Toc)(\d+)/g,
      (_, before, old) => `${before}${anew("heading", old)}`,
    )
    .replace(/(<w:bookmark(?:Start|End)[^>]*?w:id=")(\d+)/g, (_, before, old) => `${before}${anew("mark", old)}`);
}

function undated(xml: string): string {
  return xml.replace(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/g, `$1${DAY}Z`);
}
