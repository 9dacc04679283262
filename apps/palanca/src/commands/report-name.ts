/** Where a report goes: what its files' names begin with, and that no file is written over unasked. */
import { type Problem, ProblemsError, refuseIfAny } from "@palanca/engine";
import type { Io } from "../io.js";
import { UsageError } from "./command.js";

/** The name that endings are put to. A folder, or what ends in a slash, gets `report` in it. */
export function reportName(out: unknown, io: Io): string {
  if (typeof out !== "string") return "report";
  if (out.trim() === "") throw new UsageError("--out takes a name or a folder; nothing was given.");
  if (/[\\/]$/.test(out)) return `${out}report`;
  return io.exists(`${out}/.`) ? `${out}/report` : out;
}

/** Throws every path that could not be written: its folder is not there, or a folder has its name. */
export function refuseNoPlace(paths: readonly string[], io: Io): void {
  const problems = paths.flatMap((file) => {
    const folder = /^(.*[\\/])[^\\/]*$/.exec(file)?.[1];
    if (folder !== undefined && !io.exists(`${folder}.`)) return [unwritable(file, `There is no folder ${folder}`)];
    if (io.exists(`${file}/.`)) return [unwritable(file, "A folder has this name.")];
    return [];
  });
  refuseIfAny(problems);
}

function unwritable(file: string, seen: string): Problem {
  const todo = "Name a folder that exists and that you may write to, and a name that no folder has.";
  return { kind: "path-not-writable", where: { file }, seen, needed: "The file is written where you say.", todo };
}

/** Throws every path that is taken. */
export function refuseIfThere(paths: readonly string[], io: Io): void {
  const taken = paths.filter((path) => io.exists(path));
  if (taken.length === 0) return;
  throw new ProblemsError(
    taken.map((file) => ({
      kind: "file-is-there",
      where: { file },
      seen: file,
      needed: "Nothing that is there is overwritten unasked.",
      todo: "Choose another name with --out, or give --force.",
    })),
  );
}
