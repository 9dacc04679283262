/** The machine behind `Io`: clock, disk and terminal of this process. */
import {
  appendFileSync,
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from "node:fs";
import { dirname, join } from "node:path";
import { ProblemsError, plainText } from "@palanca/engine";
import type { Io } from "./io.js";

/** Makes the io of this process. */
export function realIo(signal: AbortSignal): Io {
  const isTerminal = Boolean(process.stdout.isTTY);
  return {
    out: (text) => void process.stdout.write(plainText(text)),
    err: (text) => void process.stderr.write(plainText(text)),
    progress: (text) => {
      if (process.stderr.isTTY) process.stderr.write(`\r${plainText(text)}\u001b[K`);
    },
    get width() {
      return process.stdout.columns ?? 80;
    },
    get height() {
      return process.stdout.rows ?? 24;
    },
    isTerminal,
    colour: isTerminal && !process.env.NO_COLOR && process.env.TERM !== "dumb",
    clock: () => Date.now(),
    readText,
    exists: existsSync,
    writeWhole,
    append,
    makeFolder,
    filesIn,
    remove: (path) => rmSync(path, { force: true }),
    pid: process.pid,
    isRunning,
    environment: (name) => process.env[name],
    signal,
  };
}

/** The largest file of a stranger that is read at all. */
const LARGEST = 5_000_000;

function readText(path: string, most = LARGEST): string {
  const refuse = (seen: string, todo: string): never => {
    throw new ProblemsError([
      { kind: "file-not-read", where: { file: path }, seen, needed: "A text file is needed.", todo },
    ]);
  };
  let bytes: Buffer;
  try {
    bytes = readFileSync(path);
  } catch (error) {
    return refuse(error instanceof Error ? error.message : String(error), "Check the name and that you may read it.");
  }
  if (bytes.length > most) return refuse(`${bytes.length} bytes`, `A file has at most ${most}.`);
  return bytes.toString("utf8");
}

/** Writes beside the target, then renames: whoever is killed midway leaves the old file whole. */
function writeWhole(path: string, bytes: string | Uint8Array): void {
  const beside = join(dirname(path), `.${process.pid}.${path.split(/[\\/]/).at(-1)}.part`);
  const data = typeof bytes === "string" ? Buffer.from(bytes, "utf8") : bytes;
  try {
    const file = openSync(beside, "w");
    for (let at = 0; at < data.length; ) at += writeSync(file, data, at);
    fsyncSync(file);
    closeSync(file);
    renameSync(beside, path);
  } catch (error) {
    forget(beside);
    throw notWritable(path, error);
  }
}

/** Takes away what was begun; where even its name was refused there is nothing. */
function forget(path: string): void {
  try {
    rmSync(path, { force: true });
  } catch {
    // What is told is why it could not be written.
  }
}

function append(path: string, text: string): void {
  try {
    appendFileSync(path, text, "utf8");
  } catch (error) {
    throw notWritable(path, error);
  }
}

/** Folder by folder from the top: Node's own way down never ends below a file system that takes no folders, as /proc. */
function makeFolder(path: string): void {
  if (existsSync(path)) return;
  makeFolder(dirname(path));
  try {
    mkdirSync(path);
  } catch (error) {
    // Another process may have made it meanwhile.
    if (!existsSync(path)) throw notWritable(path, error);
  }
}

function filesIn(path: string): { name: string; changed: number }[] {
  if (!existsSync(path)) return [];
  return readdirSync(path, { withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.startsWith("."))
    .map(({ name }) => ({ name, changed: statSync(join(path, name)).mtimeMs }))
    .sort((a, b) => b.changed - a.changed || (a.name < b.name ? -1 : 1));
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // A process of somebody else runs too.
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}

function notWritable(path: string, error: unknown): ProblemsError {
  return new ProblemsError([
    {
      kind: "path-not-writable",
      where: { file: path },
      // The name of the file beside is nothing that the user wrote.
      seen: (error instanceof Error ? error.message : String(error)).replace(/, \w+ '.*$/, ""),
      needed: "The file is written where you say.",
      todo: "Name a folder that exists and that you may write to.",
    },
  ]);
}
