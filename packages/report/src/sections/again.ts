/** How to run it again, and the hashes by which a reader sees that it is the same. */
import { type Block, code, paragraph, type Section, table } from "../report.js";
import type { Material } from "../write-report.js";

export function again({ result, command }: Material): Section {
  const { record } = result;
  const rows = [
    ["Palanca", record.version],
    ["seed", String(record.design.seed)],
    ["futures", String(record.design.futures)],
    ["plan (SHA-256)", record.hashes.plan],
    ["evidence (SHA-256)", record.hashes.evidence],
    ...Object.entries(record.hashes.cases).map(([id, hash]) => [`scenario ${id} (SHA-256)`, hash]),
  ];
  const blocks: Block[] = [];
  if (command !== record.command)
    blocks.push(paragraph("This command makes this report again:"), code(folded(command), "sh"));
  blocks.push(
    paragraph(
      "This command makes the same numbers again, and `palanca verify` does it from the JSON file or the HTML page and says whether they are the same:",
    ),
    code(folded(record.command), "sh"),
    table("What went in", ["of", "is"], rows),
  );
  for (const { file, text } of record.scenarios) blocks.push(paragraph(`${file}:`), code(text, "yaml"));
  return { id: "again", title: "Run it again", blocks };
}

/** Letters that a line of code has room for on paper. */
const LINE = 96;

/** A command over several lines, as a shell takes it: broken before options, never inside a word or between quotes. */
function folded(command: string): string {
  const lines: string[] = [""];
  for (const part of command.split(/ (?=--[a-z])/)) {
    const line = lines.at(-1) as string;
    if (line === "") lines[lines.length - 1] = part;
    else if (line.length + part.length < LINE) lines[lines.length - 1] = `${line} ${part}`;
    else lines.push(part);
  }
  return command.includes("'") || command.includes('"') ? command : lines.join(" \\\n  ");
}
