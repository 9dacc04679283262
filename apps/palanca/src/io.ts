/** The only door to the machine: what commands and screen may use of clock, disk and terminal. A test needs none of them for real. */

export interface Io {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  /** Columns and rows of the terminal; 80 by 24 when there is none. */
  readonly width: number;
  readonly height: number;
  readonly isTerminal: boolean;
  readonly colour: boolean;
  /** Milliseconds since 1970; nothing that is written into results may depend on it. */
  readonly clock: () => number;
  readonly readText: (path: string) => string;
  readonly exists: (path: string) => boolean;
  /** Writes beside the target and renames, so that a killed process leaves the old file whole. */
  readonly writeWhole: (path: string, bytes: string | Uint8Array) => void;
  readonly signal: AbortSignal;
}
