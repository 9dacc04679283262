/** Text of strangers made safe to show: no control character reaches a terminal, no bidirectional switch reorders a line. */

/** Replaces control characters (but newline) and bidirectional controls by visible stand-ins. */
export function plainText(text: string): string {
  return text.replace(
    /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/g,
    (character) => (character === "\t" ? "  " : `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`),
  );
}
