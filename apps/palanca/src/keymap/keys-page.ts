/** The page of all keys for the docs. */
import { keymap } from "./keymap.js";
import { placeTitle } from "./place-titles.js";
import { tellKeys } from "./tell-keys.js";

/** The generated page of the docs. */
export function keysPage(): string {
  const sections = [...new Set(keymap.map((binding) => binding.where))].map((where) =>
    [
      `## ${placeTitle(where)}`,
      "",
      "| keys | what they do |",
      "| --- | --- |",
      ...keymap
        .filter((binding) => binding.where === where)
        .map((binding) => `| ${tellKeys(binding).replaceAll("|", "\\|")} | ${binding.says} |`),
    ].join("\n"),
  );
  return `# Keys\n\nGenerated from the keymap of \`apps/palanca/src/keymap\` and its panes; \`npm run generate\` writes it anew. Digits on the levers pane type a value.\n\n${sections.join("\n\n")}\n`;
}
