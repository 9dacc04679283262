/** The list of commands as a command line: parsing, help and exit codes. */

import { ProblemsError, renderProblems } from "@palanca/engine";
import { Command as Commander, CommanderError } from "commander";
import { commands } from "./commands/all.js";
import { type Command, type Context, type ExitCode, type Given, UsageError } from "./commands/command.js";
import { version } from "./version.js";

/** Runs one command line (without `node` and the script). Nothing is thrown: what goes wrong is told on stderr. */
export async function runProgram(argv: readonly string[], context: Context): Promise<ExitCode> {
  let code: ExitCode = 0;
  const { io } = context;
  const program = new Commander("palanca")
    .description(
      "A laboratory for arguing with numbers about security and development in the Americas.\nWithout a command it opens the lab in the terminal.",
    )
    .version(version)
    .exitOverride()
    .configureOutput({ writeOut: io.out, writeErr: io.err })
    .showSuggestionAfterError(true);
  for (const command of commands) {
    add(program, command, async (given) => {
      code = await told(() => command.run(given, context), context);
    });
  }
  try {
    await program.parseAsync([...argv], { from: "user" });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    return error.exitCode === 0 ? 0 : 2;
  }
  return code;
}

/** Does it, and tells what goes wrong in the user's words. */
export async function told(does: () => Promise<ExitCode>, { io }: Context): Promise<ExitCode> {
  try {
    return await does();
  } catch (error) {
    if (error instanceof ProblemsError) {
      io.err(`${renderProblems(error.problems)}\n`);
      return 1;
    }
    if (error instanceof UsageError) {
      io.err(`${error.message}\n`);
      return 2;
    }
    if (io.signal.aborted) return 130;
    io.err(
      `This is a fault in Palanca. Please report it with the command that you gave.\n${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`,
    );
    return 1;
  }
}

function add(program: Commander, command: Command, does: (given: Given) => Promise<void>): void {
  const [noun = "", verb] = command.path.split(" ");
  let parent = program;
  if (verb !== undefined) {
    parent =
      program.commands.find((one) => one.name() === noun) ??
      program.command(noun).description(`commands about a ${noun}`).exitOverride();
  }
  const built = parent
    .command(verb ?? noun)
    .description(command.says)
    .exitOverride();
  for (const { name, says, many } of command.takes) built.argument(many ? `[${name}...]` : `[${name}]`, says);
  for (const { name, value, says, many } of command.options) {
    const flag = value ? `--${name} <${value}>` : `--${name}`;
    if (many) built.option(flag, says, (text: string, before: string[] = []) => [...before, text]);
    else built.option(flag, says);
  }
  built.addHelpText("after", `\nExamples:\n${command.examples.map((example) => `  $ ${example}`).join("\n")}`);
  built.action(async (...given: unknown[]) => {
    const options = given.at(-2) as Given["options"];
    const args = given
      .slice(0, -2)
      .flatMap((arg) => (Array.isArray(arg) ? arg : arg === undefined ? [] : [String(arg)]));
    await does({ args: args as string[], options });
  });
}
