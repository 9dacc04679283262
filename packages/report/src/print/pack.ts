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
      return [name, name === "docProps/core.xml" ? strToU8(undated(strFromU8(part))) : part];
    }),
  );
  return zipSync(files, { mtime: DAY, level: 6 });
}

function undated(xml: string): string {
  return xml.replace(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/g, `$1${DAY}Z`);
}
