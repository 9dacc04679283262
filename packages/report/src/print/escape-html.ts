/** Text of anybody made safe inside HTML, in text and in quoted attributes. */
import { plainText } from "@palanca/engine/run";

const named: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };

export function escapeHtml(text: string): string {
  return plainText(text).replace(/[&<>"']/g, (character) => named[character] as string);
}
