/** A clone of the working tree as a stranger gets it: tracked and new files, nothing installed, nothing built. */
import { execFileSync, spawnSync } from "node:child_process";
import { chmodSync, cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { root } from "../palanca.js";

export interface Clone {
  readonly path: string;
  /** Environment of a stranger's shell: no CI, and nothing forced. */
  readonly env: Readonly<Record<string, string>>;
  readonly remove: () => void;
}

export function cloneOfWorkingTree(): Clone {
  const path = mkdtempSync(join(tmpdir(), "palanca-clone-"));
  const files = execFileSync("git", ["ls-files", "-co", "--exclude-standard", "-z"], { cwd: root, encoding: "utf8" });
  for (const file of files.split("\0").filter(Boolean)) {
    mkdirSync(join(path, dirname(file)), { recursive: true });
    // A file that was taken away since the last commit is still listed.
    cpSync(join(root, file), join(path, file), { errorOnExist: false, force: true });
  }
  return {
    path,
    env: { TURBO_FORCE: "", NO_COLOR: "1" },
    remove: () => rmSync(path, { recursive: true, force: true }),
  };
}

/** Just what runs before anything is installed, for the ways in which it can go wrong. */
export function bareFolder(): Clone {
  const path = mkdtempSync(join(tmpdir(), "palanca-bare-"));
  chmodSync(path, 0o755);
  for (const file of ["package.json", "package-lock.json", "scripts"])
    cpSync(join(root, file), join(path, file), { recursive: true });
  return { path, env: {}, remove: () => rmSync(path, { recursive: true, force: true }) };
}

/** Puts a program called npm first on the path that does this, in the words of a shell. */
export function withNpm(clone: Clone, does: string): Record<string, string> {
  const folder = join(clone.path, "fake");
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "npm"), `#!/bin/sh\n${does}\n`);
  chmodSync(join(folder, "npm"), 0o755);
  return { PATH: `${folder}:${process.env.PATH}` };
}

/** Processes whose command line names the folder. */
export function processesIn(path: string): string[] {
  const { stdout } = spawnSync("ps", ["-eo", "pid=,args="], { encoding: "utf8" });
  return stdout.split("\n").filter((line) => line.includes(path) && !line.includes("ps -eo"));
}
