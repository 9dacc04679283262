/** Where a report goes: what its files' names begin with, and that no file is written over unasked. */
import { ProblemsError } from "@palanca/engine";
import type { Io } from "../io.js";

/** The name that endings are put to. A folder, or what ends in a slash, gets `report` in it. */
export function reportName(out: unknown, io: Io): string {
  if (typeof out !== "string") return "report";
  if (/[\\/]$/.test(out)) return `${out}report`;
  return io.exists(`${out}/.`) ? `${out}/report` : out;
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
