/** The only door to the machine: what commands and screen may use of clock, disk and terminal. A test needs none of them for real. */

export interface Io {
  /** Both show control characters instead of obeying them: what is told may hold the words of strangers. */
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  /** Shows how far a work is, in a line that the next one replaces; nothing without a terminal. */
  readonly progress: (text: string) => void;
  /** Columns and rows of the terminal; 80 by 24 when there is none. */
  readonly width: number;
  readonly height: number;
  readonly isTerminal: boolean;
  readonly colour: boolean;
  /** Milliseconds since 1970; nothing that is written into results may depend on it. */
  readonly clock: () => number;
  /** A stranger's file has at most 5 MB unless `most` bytes are let through. */
  readonly readText: (path: string, most?: number) => string;
  readonly exists: (path: string) => boolean;
  /** Writes beside the target and renames, so that a killed process leaves the old file whole; throws ProblemsError. */
  readonly writeWhole: (path: string, bytes: string | Uint8Array) => void;
  /** Writes at the end of a file, which is begun where there is none; throws ProblemsError. */
  readonly append: (path: string, text: string) => void;
  /** Makes a folder and those above it; throws ProblemsError. */
  readonly makeFolder: (path: string) => void;
  /** Names of the files of a folder with the time of their last change, newest first; none when there is no such folder. */
  readonly filesIn: (path: string) => readonly { readonly name: string; readonly changed: number }[];
  readonly remove: (path: string) => void;
  /** The number of this process. */
  readonly pid: number;
  /** Whether a process of this number runs. */
  readonly isRunning: (pid: number) => boolean;
  readonly environment: (name: string) => string | undefined;
  readonly signal: AbortSignal;
}
