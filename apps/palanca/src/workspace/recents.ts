/** Saved sessions, the newest first, and which of them were cut off. */
import type { Io } from "../io.js";
import type { Recent } from "../state/state.js";
import { SESSIONS } from "./session-file.js";
import type { Workspace } from "./workspace.js";

const SHOWN = 3;
/** One file a running lab, called by its process, that names the session it has open. */
const OPEN = "open";

const MINUTE = 60_000;
const AGES = [
  [MINUTE, "a moment ago", ""],
  [60 * MINUTE, "minute", MINUTE],
  [24 * 60 * MINUTE, "hour", 60 * MINUTE],
  [Number.POSITIVE_INFINITY, "day", 24 * 60 * MINUTE],
] as const;

/** Lists them from the first lines of the files; nothing is parsed at the start. */
export function listRecents(workspace: Workspace, now: number, broken: ReadonlySet<string>): Recent[] {
  return workspace
    .filesIn(SESSIONS)
    .filter(({ name }) => name.endsWith(".yaml"))
    .slice(0, SHOWN)
    .flatMap(({ name, changed }): Recent[] => {
      const file = `${SESSIONS}/${name}`;
      const text = workspace.read(file);
      const question = text.match(/^question: "?([\w.-]+)"?$/m)?.[1];
      const steps = text.match(/^ {2}- /gm)?.length ?? 0;
      if (question === undefined) return [];
      return [{ file, question, steps, age: ageOf(now - changed), isBroken: broken.has(file) }];
    });
}

/** Notes which session this process has open, and takes the note away when there is none. */
export function noteOpen(workspace: Workspace, pid: number, file: string | undefined): void {
  const name = `${OPEN}/${pid}`;
  if (file !== undefined) workspace.write(name, file);
  else if (workspace.exists(name)) workspace.remove(name);
}

/** Whether another process has noted that it has the session open. */
export function isOpenElsewhere(workspace: Workspace, pid: number, file: string): boolean {
  return workspace.filesIn(OPEN).some(({ name }) => name !== String(pid) && workspace.read(`${OPEN}/${name}`) === file);
}

/** Sessions of labs that ended without leaving: their notes are taken away. */
export function takeBroken(workspace: Workspace, io: Pick<Io, "isRunning">): ReadonlySet<string> {
  const gone = workspace.filesIn(OPEN).filter(({ name }) => /^\d+$/.test(name) && !io.isRunning(Number(name)));
  return new Set(
    gone.map(({ name }) => {
      const file = workspace.read(`${OPEN}/${name}`);
      workspace.remove(`${OPEN}/${name}`);
      return file;
    }),
  );
}

function ageOf(passed: number): string {
  for (const [until, word, unit] of AGES) {
    if (passed >= until) continue;
    if (unit === "") return word;
    const count = Math.floor(passed / unit);
    return `${count} ${word}${count === 1 ? "" : "s"} ago`;
  }
  return "";
}
