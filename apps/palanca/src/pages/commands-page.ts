/** The manual of the command line, made from the list of commands. */
import type { Command } from "../commands/command.js";

/** The generated page docs/commands.md. */
export function commandsPage(commands: readonly Command[]): string {
  return [
    "# Commands",
    "Generated from `apps/palanca/src/commands`; `npm run generate` writes it anew. Inside the clone every command is called as",
    "`npx palanca …`. Results go to stdout, talk goes to stderr. Exit codes: 0 done, 1 a model or run problem, 2 a usage problem,",
    "130 interrupted. Every command that shows something takes `--json`.",
    "",
    ...commands.flatMap(sectionOf),
  ].join("\n");
}

function sectionOf(command: Command): string[] {
  const takes = command.takes.map(({ name, many }) => ` [${name}${many ? "..." : ""}]`).join("");
  const options = command.options.map(({ name, value, says }) => [`\`--${name}${value ? ` <${value}>` : ""}\``, says]);
  const rows = [...command.takes.map(({ name, says }) => [`\`${name}\``, says]), ...options];
  return [
    `## palanca ${command.path}`,
    "",
    `\`palanca ${command.path}${takes}${command.options.length > 0 ? " [options]" : ""}\`: ${command.says}.`,
    "",
    ...(rows.length > 0
      ? [
          "| | |",
          "| --- | --- |",
          ...rows.map((row) => `| ${row.map((cell) => cell?.replaceAll("|", "\\|")).join(" | ")} |`),
          "",
        ]
      : []),
    "```sh",
    ...command.examples,
    "```",
    "",
  ];
}
