/** Text of anybody made safe inside Markdown: no markup, no HTML, no link that a forge makes by itself, no table cell broken open. */
import { plainText } from "@palanca/engine";

export function escapeMarkdown(text: string): string {
  return (
    plainText(text)
      .replace(/\s+/g, " ")
      .trim()
      .replace(/[\\`*_[\]<>|#~]/g, (character) => `\\${character}`)
      // Forges take addresses for links, dollars around anything but sums of money for formulas, and names between & and ; for letters.
      .replaceAll("://", ":\\//")
      .replace(/\bwww\./gi, (found) => `${found.slice(0, -1)}\\.`)
      .replace(/(?<=[^\s@])@(?=[^\s@])/g, "\\@")
      .replace(/&(?=\\?[#\w]+;)/g, "\\&")
      .replace(/\$(?!\d)|(?<=[^\s(+\u2212-])\$/g, "\\$")
      // At the beginning of a line: an item of a list, or a rule across the page.
      .replace(/^[-+](?=\s|$)|^-(?=[-\s]*$)/, (found) => `\\${found}`)
      .replace(/^(\d+)([.)])(?=\s|$)/, "$1\\$2")
  );
}
