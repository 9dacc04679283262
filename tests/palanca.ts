/** The built command as a user starts it, in a process of its own. */
import { spawn } from "node:child_process";
import { mkdtempSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

export const root = fileURLToPath(new URL("..", import.meta.url));
export const command = join(root, "apps/palanca/bin/palanca.mjs");

export interface Answer {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

export interface Start {
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
  /** Hears what is said on stderr while it is said. */
  readonly hear?: (text: string) => void;
}

/** Runs any program to its end. */
export function runProgram(program: string, args: readonly string[], start: Start = {}): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, {
      cwd: start.cwd ?? root,
      env: { ...process.env, ...start.env },
      stdio: ["ignore", "pipe", "pipe"],
    });
    const [out, err]: [string[], string[]] = [[], []];
    child.stdout.setEncoding("utf8").on("data", (text) => out.push(text));
    child.stderr.setEncoding("utf8").on("data", (text: string) => {
      err.push(text);
      start.hear?.(text);
    });
    child.on("error", reject);
    child.on("close", (code) => resolve({ code, out: out.join(""), err: err.join("") }));
  });
}

/** Runs `palanca` with these words. */
export function palanca(args: readonly string[], start: Start = {}): Promise<Answer> {
  return runProgram(process.execPath, [command, ...args], start);
}

/** An empty folder in which the project's `seeds` and `examples` can be named; `remove` takes it away. */
export function workFolder(): { readonly path: string; readonly remove: () => void } {
  const path = mkdtempSync(join(tmpdir(), "palanca-"));
  for (const name of ["seeds", "examples"]) symlinkSync(join(root, name), join(path, name));
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) };
}

/** Splits a line as a shell would that knows single and double quotes only. */
export function words(line: string): string[] {
  return [...line.matchAll(/'([^']*)'|"([^"]*)"|(\S+)/g)].map(
    ([, single, double, bare]) => single ?? double ?? bare ?? "",
  );
}
