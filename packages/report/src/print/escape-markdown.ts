/** Text of anybody made safe inside Markdown: no markup, no HTML, no table cell broken open. */
import { plainText } from "@palanca/engine";

export function escapeMarkdown(text: string): string {
  return plainText(text)
    .replaceAll("\n", " ")
    .replace(/[\\`*_[\]<>|#~]/g, (character) => `\\${character}`)
    .replaceAll("://", ":\\//");
}
