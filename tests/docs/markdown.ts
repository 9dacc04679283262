/** The Markdown pages of the project, and the code blocks in them. */
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

export const root = fileURLToPath(new URL("../..", import.meta.url));

/** Paths of all files that belong to the project, whether or not they are committed yet. */
export const files = execFileSync("git", ["ls-files", "-co", "--exclude-standard"], { cwd: root, encoding: "utf8" })
  .split("\n")
  .filter(Boolean);

/** The kept report is one that its own test makes; its commands name files of a made-up folder. */
export const pages = files.filter((file) => file.endsWith(".md") && !file.startsWith("examples/small/"));

export const read = (file: string): string => readFileSync(join(root, file), "utf8");

/** The fenced blocks of a page in one language. */
export function blocks(page: string, language: string): string[] {
  return [...read(page).matchAll(new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\``, "gm"))].map(
    (found) => found[1] as string,
  );
}
