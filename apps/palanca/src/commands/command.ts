/** What every command is: its words, what it takes, and what it does. Help, completion and the manual are made from these. */
import type { Io } from "../io.js";
import type { OpenLab } from "../open-lab.js";

export interface Command {
  /** For example `fact show`. */
  readonly path: string;
  readonly says: string;
  readonly takes: readonly {
    readonly name: string;
    readonly says: string;
    readonly many?: boolean;
    readonly optional?: boolean;
  }[];
  readonly options: readonly CommandOption[];
  /** Whole lines that can be typed; a test runs each. */
  readonly examples: readonly string[];
  run(given: Given, context: Context): Promise<ExitCode>;
}

export interface CommandOption {
  /** `futures`, typed as `--futures <n>`; a flag has no `value`. */
  readonly name: string;
  readonly value?: string;
  readonly says: string;
  readonly many?: boolean;
}

export interface Given {
  readonly args: readonly string[];
  readonly options: Readonly<Record<string, string | boolean | readonly string[] | undefined>>;
}

export interface Context {
  readonly io: Io;
  /** Opens the lab when a command needs it. */
  readonly lab: () => Promise<OpenLab>;
}

/** 0 done, 1 a model or run problem, 2 a usage problem, 130 interrupted. */
export type ExitCode = 0 | 1 | 2 | 130;

export const jsonOption: CommandOption = { name: "json", says: "print data instead of text" };

/** Prints an answer as JSON, two spaces deep. */
export function printJson(io: Io, answer: unknown): void {
  io.out(`${JSON.stringify(answer, null, 2)}\n`);
}

/** A mistake in how a command was called; told with the usage, exit code 2. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}

/** Reads a whole number option. */
export function wholeNumber(given: Given, name: string, standing: number, most: number): number {
  const text = given.options[name];
  if (text === undefined) return standing;
  const value = Number(text);
  if (!Number.isInteger(value) || value < 1 || value > most) {
    throw new UsageError(`--${name} takes a whole number from 1 to ${most}; ${String(text)} is none.`);
  }
  return value;
}
