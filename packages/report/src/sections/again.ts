/** How to run it again, and the hashes by which a reader sees that it is the same. */
import { type Block, code, paragraph, type Section, table } from "../report.js";
import type { Material } from "../write-report.js";

export function again({ result }: Material): Section {
  const { record } = result;
  const rows = [
    ["version", record.version],
    ["plan", record.hashes.plan],
    ["evidence", record.hashes.evidence],
    ...Object.entries(record.hashes.cases).map(([id, hash]) => [`scenario ${id}`, hash]),
  ];
  const blocks: Block[] = [
    paragraph("This command makes the same numbers again:"),
    code(record.command, "sh"),
    table("What went in, by hash", ["of", "SHA-256"], rows),
  ];
  for (const { file, text } of record.scenarios) blocks.push(paragraph(`${file}:`), code(text, "yaml"));
  return { id: "again", title: "Run it again", blocks };
}
