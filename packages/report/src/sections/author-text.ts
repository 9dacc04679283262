/** The author's own words among the sections: paragraphs and lists, told as his and not as worked out. */
import type { AuthorText } from "../brief/brief.js";
import { type Block, list, paragraph, type Section } from "../report.js";

/** Puts the texts of a brief where they say. One that says nothing stands first. */
export function withTexts(sections: readonly Section[], texts: readonly AuthorText[]): Section[] {
  const own = texts.map((text, i) => ({ text, section: sectionOf(text, i) }));
  const at = (place: "before" | "after", id: string): Section[] =>
    own.filter(({ text }) => text[place] === id).map(({ section }) => section);
  // A section that this result has nothing for is not there to stand beside.
  const there = new Set(sections.map(({ id }) => id));
  const first = own.filter(({ text }) => !there.has(text.before ?? text.after ?? ""));
  const placed = sections.flatMap((section) => [...at("before", section.id), section, ...at("after", section.id)]);
  return [...first.map(({ section }) => section), ...placed];
}

function sectionOf({ title, text }: AuthorText, index: number): Section {
  const blocks = text
    .split(/\n\s*\n/)
    .map((part) => part.trim())
    .filter(Boolean)
    .flatMap(blockOf);
  // All else in a report is worked out; a reader must know where that ends.
  if (/\d/.test(text)) blocks.push(paragraph("Figures in these words are the author's own and were not worked out."));
  return { id: `text-${index + 1}`, title: title ?? "A note by the author", by: "author", blocks };
}

/** Lines that begin with `- ` are a list; the others are one paragraph. */
function blockOf(part: string): Block[] {
  const lines = part.split("\n").map((line) => line.trim());
  const items = lines.filter((line) => line.startsWith("- ")).map((line) => line.slice(2).trim());
  const words = lines.filter((line) => !line.startsWith("- ")).join(" ");
  return [...(words ? [paragraph(words)] : []), ...(items.length > 0 ? [list(items)] : [])];
}
