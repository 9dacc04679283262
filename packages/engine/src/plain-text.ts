/** Text of strangers made safe to show: no control character reaches a terminal, no bidirectional switch reorders a line. */

/** Replaces control characters (but newline), bidirectional controls, line separators and halves of letters by visible stand-ins. */
export function plainText(text: string): string {
  return text.replace(UNSEEN, (character) =>
    character === "\t" ? "  " : `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}

/** A surrogate without its other half, and two codes that are no characters, end XML and JSON readers; U+061C switches direction too. */
const UNSEEN =
  /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
