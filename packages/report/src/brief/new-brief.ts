/** The text of a brief file to begin with: all keys, with what each is for beside it. */
import type { ChartWish } from "@palanca/model-kit";
import { sectionIds } from "../section-ids.js";

export interface BriefStart {
  readonly title: string;
  readonly asks: string;
  readonly against: string;
  readonly scenarios: readonly { readonly name: string; readonly title: string }[];
  readonly measures: readonly { readonly name: string; readonly label: string }[];
  readonly charts: readonly ChartWish[];
}

/** Writes one; what is read back is a brief that can be printed as it stands. */
export function newBrief(start: BriefStart): string {
  const lines = [
    "# A brief: `palanca report` makes a report of it. What begins with # is for you and is not printed.",
    `title: ${quoted(start.title)}`,
    "# The question in your own words; it stands under the title.",
    `asks: ${quoted(start.asks)}`,
    "# author: Who wrote it",
    "",
    "# The baseline, then what is set against it: files beside this one, ids of the lab's own, stacks joined by +.",
    `against: ${start.against}`,
    "scenarios:",
    ...start.scenarios.map(({ name, title }) => noted(`  - ${name}`, title)),
    "",
    "# In order; the first one leads.",
    "measures:",
    ...start.measures.map(({ name, label }) => noted(`  - ${name}`, label)),
    "",
    "# fan: a quantity over the years. difference: a quantity over the years or a measure, against the baseline.",
    "# bars: a measure by scenario. tornado, grades: what a measure hangs on, by uncertainty and by grade of evidence.",
    "charts:",
    ...start.charts.map((wish) => {
      const keys = Object.entries(wish).filter(([, value]) => value !== undefined);
      return `  - { ${keys.map(([key, value]) => `${key}: ${quoted(String(value))}`).join(", ")} }`;
    }),
    "",
    "futures: 4096",
    "seed: 1",
    "# chicago or apa",
    "style: chicago",
    "",
    "# Your own words. Each text stands before or after a section; paragraphs are parted by empty lines.",
    `# Sections: ${sectionIds.join(", ")}.`,
    "texts:",
    "  - title: Why this matters",
    "    before: answer",
    "    text: |",
    "      Say here what is to be decided, and who decides.",
  ];
  return `${lines.join("\n")}\n`;
}

function noted(line: string, note: string): string {
  return `${line}${note ? ` # ${note.replace(/\s+/g, " ")}` : ""}`;
}

/** A text as YAML reads it back, whatever it holds and also between braces, where a comma ends it. */
function quoted(text: string): string {
  return /^[A-Za-z][\w .'?é-]*$/.test(text) && !/[?:]\s|\s#|:$/.test(text) ? text : JSON.stringify(text);
}
