/** The page of all keys, for docs/keys.md and the help on the screen. */
import { type Binding, keymap, type Where } from "./keymap.js";

const titles: Readonly<Record<Where, string>> = {
  home: "On home",
  search: "While searching",
  workbench: "On the workbench",
  typing: "While typing a number",
  overlay: "In evidence, parameters and help",
  anywhere: "Anywhere",
};

export function keysBy(where: Where): readonly Binding[] {
  return keymap.filter((binding) => binding.where === where);
}

/** Keys as people say them. */
export function tellKeys(binding: Binding): string {
  const names: Readonly<Record<string, string>> = { up: "↑", down: "↓", left: "←", right: "→", " ": "space" };
  return binding.keys.map((key) => names[key] ?? key).join(" ");
}

/** The help page: a title and its keys, place by place. */
export function keysText(): string[] {
  return (Object.keys(titles) as Where[]).flatMap((where) => [
    titles[where],
    ...keysBy(where).map((binding) => `  ${tellKeys(binding).padEnd(14)} ${binding.says}`),
    "",
  ]);
}

/** The generated page of the docs. */
export function keysPage(): string {
  const sections = (Object.keys(titles) as Where[]).map((where) =>
    [
      `## ${titles[where]}`,
      "",
      "| keys | what they do |",
      "| --- | --- |",
      ...keysBy(where).map((binding) => `| ${tellKeys(binding).replaceAll("|", "\\|")} | ${binding.says} |`),
    ].join("\n"),
  );
  return `# Keys\n\nGenerated from \`apps/palanca/src/keymap/keymap.ts\`; \`npm run generate\` writes it anew. Digits on the levers pane type a value.\n\n${sections.join("\n\n")}\n`;
}
