/** The page's script as it was built ahead, and the hash by which the page's policy lets it run. */
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

export interface PageScript {
  readonly text: string;
  /** As a policy names it: `sha256-…`. */
  readonly hash: string;
}

export function pageScript(): PageScript {
  // Found by the package's name, so that the app finds it too, which carries this code inside its own bundle.
  const text = readFileSync(createRequire(import.meta.url).resolve("@palanca/report/page-script"), "utf8");
  if (/<\/script|<!--/i.test(text))
    throw new Error("This is a fault in the report package: its script would end the element that it stands in.");
  return { text, hash: `sha256-${createHash("sha256").update(text).digest("base64")}` };
}

/** Data as JSON that no page takes for markup or for the end of a line, and that holds no control and no switch of direction. */
export function jsonForPage(data: unknown): string {
  return JSON.stringify(data).replace(
    /[<>\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff0-\uffff]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}
