/** What asks may use of the outside world: the lab, the workspace, the terminal. Handed in, so that a test needs none for real. */
import type { Lab } from "../lab.js";
import type { Store } from "../state/store.js";
import type { Workspace } from "../workspace/workspace.js";

export interface Outside {
  readonly store: Store;
  readonly lab: Lab;
  /** Absent where there is no folder to write to. */
  readonly workspace: Workspace | undefined;
  /** This process, by which its open session is noted. */
  readonly pid: number;
  /** Writes to the terminal as it is, without drawing anything. */
  readonly toTerminal: (text: string) => void;
  /** Stops the whole process group until the user comes back. */
  readonly suspend: () => void;
}
