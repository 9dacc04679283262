/** The user's folder: sessions, reports, exports and scenarios that the lab writes, and nothing outside it. */
import { join } from "node:path";
import type { Io } from "../io.js";

export interface Workspace {
  readonly path: string;
  /** Writes a file below the folder, whole or not at all; gives its path. */
  readonly write: (name: string, bytes: string | Uint8Array) => string;
  readonly read: (name: string) => string;
  readonly exists: (name: string) => boolean;
  readonly remove: (name: string) => void;
  readonly filesIn: (folder: string) => ReturnType<Io["filesIn"]>;
}

/** `PALANCA_HOME`, else the place that XDG gives data of programs, else below the home folder; undefined when there is none. */
export function workspaceFolder(environment: Io["environment"]): string | undefined {
  const own = environment("PALANCA_HOME");
  if (own) return own;
  const data = environment("XDG_DATA_HOME");
  if (data) return join(data, "palanca");
  const home = environment("HOME") ?? environment("USERPROFILE");
  return home ? join(home, ".local", "share", "palanca") : undefined;
}

/** Opens the folder; it is made when something is first written. */
export function openWorkspace(io: Io, path: string): Workspace {
  const at = (name: string): string => join(path, name);
  return {
    path,
    write(name, bytes) {
      const parts = name.split("/").slice(0, -1);
      io.makeFolder(join(path, ...parts));
      io.writeWhole(at(name), bytes);
      return at(name);
    },
    read: (name) => io.readText(at(name)),
    exists: (name) => io.exists(at(name)),
    remove: (name) => io.remove(at(name)),
    filesIn: (folder) => io.filesIn(at(folder)),
  };
}

/** A name that no file of the folder has: `base.ending`, `base-2.ending` and so on. */
export function freeName(workspace: Workspace, base: string, ending: string): string {
  for (let number = 1; ; number++) {
    const name = `${base}${number === 1 ? "" : `-${number}`}${ending}`;
    if (!workspace.exists(name)) return name;
  }
}
