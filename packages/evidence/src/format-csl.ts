/** Entries of a bibliography as text: author-date after the Chicago and APA manuals, and BibTeX. */
import { type CslItem, type CslName, yearOf } from "./csl-item.js";

/** Tells an entry in author-date style. Both styles keep the title's own capitals. */
export function formatCsl(item: CslItem, style: "chicago" | "apa" = "chicago"): string {
  return style === "apa" ? apa(item) : chicago(item);
}

function chicago(item: CslItem): string {
  const names = item.author.map((one, i) => (i === 0 ? lastFirst(one, given(one)) : firstLast(one)));
  const number = [item.volume, item.issue && `(${item.issue})`].filter(Boolean).join(" ");
  const journal = [item["container-title"], number].filter(Boolean).join(" ");
  const place = [journal, item.page && spanOf(item.page)].filter(Boolean).join(item.volume ? ": " : ", ");
  const parts = [listed(names, ", and "), String(yearOf(item) ?? "n.d."), quoted(item.title), place, item.publisher];
  return sentences([...parts, item.URL]);
}

function apa(item: CslItem): string {
  const names = item.author.map((one) => lastFirst(one, initials(given(one))));
  const number = [item.volume, item.issue && `(${item.issue})`].filter(Boolean).join("");
  const place = [item["container-title"], number, item.page && spanOf(item.page)].filter(Boolean).join(", ");
  return sentences([`${listed(names, ", & ")} (${yearOf(item) ?? "n.d."})`, item.title, place, item.URL]);
}

/** Entries as BibTeX; what would be a command there is escaped, so a title can never run one. */
export function toBibtex(items: readonly CslItem[]): string {
  return items
    .map((item) => {
      const isArticle = item.type === "article-journal";
      const author = item.author
        .map((one) =>
          "literal" in one ? `{${escaped(one.literal)}}` : `${escaped(one.family)}, ${escaped(one.given)}`,
        )
        .join(" and ");
      const fields: [string, string | undefined][] = [
        ["author", author],
        ["title", `{${escaped(item.title)}}`],
        ["year", yearOf(item)?.toString()],
        [isArticle ? "journal" : "howpublished", item["container-title"] && escaped(item["container-title"])],
        ["volume", item.volume && escaped(item.volume)],
        ["number", item.issue && escaped(item.issue)],
        ["pages", item.page && escaped(item.page).replace(/-+/, "--")],
        ["publisher", item.publisher && escaped(item.publisher)],
        ["url", item.URL?.replace(/[\\{}\s%]/g, (character) => encodeURIComponent(character).replace("%", "\\%"))],
        ["note", item.note && escaped(item.note)],
      ];
      const lines = fields.flatMap(([name, value]) => (value ? [`  ${name} = {${value}}`] : []));
      return `@${isArticle ? "article" : "misc"}{${item.id},\n${lines.join(",\n")}\n}\n`;
    })
    .join("\n");
}

const COMMANDS: Readonly<Record<string, string>> = {
  "\\": "\\textbackslash{}",
  "~": "\\textasciitilde{}",
  "^": "\\textasciicircum{}",
};

function escaped(text: string): string {
  return text.replace(/[\\%#&$_{}~^]/g, (character) => COMMANDS[character] ?? `\\${character}`).replace(/\s+/g, " ");
}

function given(name: CslName): string {
  return "literal" in name ? "" : name.given;
}

function lastFirst(name: CslName, first: string): string {
  return "literal" in name ? name.literal : [name.family, first].filter(Boolean).join(", ");
}

function firstLast(name: CslName): string {
  return "literal" in name ? name.literal : `${name.given} ${name.family}`.trim();
}

function initials(names: string): string {
  return names
    .split(/\s+/)
    .filter(Boolean)
    .map((name) => `${[...name][0]}.`)
    .join(" ");
}

function listed(names: readonly string[], and: string): string {
  return names.length < 2 ? (names[0] ?? "") : `${names.slice(0, -1).join(", ")}${and}${names.at(-1)}`;
}

function quoted(title: string): string {
  return /[?!]$/.test(title) ? `"${title}"` : `"${title}."`;
}

/** Pages with the dash that spans are printed with. */
function spanOf(pages: string): string {
  return pages.replace("-", "\u2013");
}

/** Parts as sentences; one that already ends has no second full stop. */
function sentences(parts: readonly (string | undefined)[]): string {
  return parts
    .filter((part): part is string => Boolean(part))
    .map((part) => (/[.?!]["”]?$/.test(part) || part.startsWith("http") ? part : `${part}.`))
    .join(" ");
}
