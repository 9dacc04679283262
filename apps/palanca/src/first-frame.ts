/** Home on the screen before the lab is read: the first thing that a user sees does not wait for models, evidence or Ink. */
import { readFileSync } from "node:fs";
import { openEvidence } from "@palanca/evidence";
import type { Io } from "./io.js";
import type { HomeData } from "./lab-data.js";
import { draw } from "./screen/draw.js";
import { firstState } from "./state/first-state.js";
import { lookOf } from "./state/look.js";
import { reduce } from "./state/reduce.js";
import type { State } from "./state/state.js";
import { type AppTerminal, terminalOf } from "./terminal.js";
import { styled } from "./theme.js";
import { listRecents, takeBroken } from "./workspace/recents.js";
import { openWorkspace, type Workspace, workspaceFolder } from "./workspace/workspace.js";

export interface FirstFrame {
  readonly terminal: AppTerminal;
  readonly workspace: Workspace | undefined;
  readonly state: State;
  /** Takes back the handlers that leave the terminal as it was should the process be ended before the app can. */
  readonly release: () => void;
}

export function firstFrame(io: Io, isSpoken: boolean): FirstFrame {
  const terminal = terminalOf(process.stdout, process.stdin);
  process.once("exit", terminal.leave);
  const home = JSON.parse(readFileSync(new URL("./home.json", import.meta.url), "utf8")) as HomeData;
  const folder = workspaceFolder(io.environment);
  const workspace = folder === undefined ? undefined : openWorkspace(io, folder);
  const look = lookOf(io.environment, io.isTerminal, isSpoken);
  const state = withRecents(firstState({ size: { width: io.width, height: io.height }, look, ...home }), io, workspace);
  terminal.enter();
  terminal.show(draw(state, noEvidence).map((line) => styled(line, look)));
  const signals = [["SIGTERM", 143] as const, ["SIGHUP", 129] as const, ["SIGINT", 130] as const];
  const handlers = signals.map(([name, code]) => [name, () => process.exit(code)] as const);
  for (const [name, handler] of handlers) process.once(name, handler);
  const release = (): void => {
    for (const [name, handler] of handlers) process.off(name, handler);
  };
  return { terminal, workspace, state, release };
}

/** Home draws no figure, so that it needs no evidence. */
const noEvidence = openEvidence({
  ...{ format: "palanca-evidence/1", hash: "", renamed: {}, countedThings: [], series: [] },
  ...{ facts: [], causal: [], claims: [], concepts: [], places: [], documents: [] },
  ...{ questions: [], scenarios: [], positions: [] },
});

function withRecents(state: State, io: Io, workspace: Workspace | undefined): State {
  if (!workspace) return state;
  const broken = takeBroken(workspace, io);
  const listed = reduce(state, { type: "recents-listed", recents: listRecents(workspace, io.clock(), broken) });
  if (broken.size === 0) return listed;
  return reduce(listed, { type: "note-shown", text: "The last session was cut off; it is saved, under Recent." });
}
