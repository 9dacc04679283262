/** A whole session in a real pseudo-terminal: types keys, resizes, and reads the screen as a person would see it. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import * as pty from "@lydell/node-pty";
import headless from "@xterm/headless";
import { command, root } from "../palanca.js";

export const sizes = [
  { columns: 80, rows: 24 },
  { columns: 160, rows: 50 },
] as const;

export interface Size {
  readonly columns: number;
  readonly rows: number;
}

/** What is waited for: words, a pattern, or anything that can be said of the whole window. */
export type Wanted = string | RegExp | ((screen: readonly string[]) => boolean);

export interface Session {
  /** What the window shows, a text a row, without blanks at the ends. */
  screen(): string[];
  /** Waits until the window shows it; fails with the window as it is. */
  see(words: Wanted): Promise<string[]>;
  /** Waits until the window no longer shows it. */
  lose(words: Wanted): Promise<string[]>;
  type(keys: string): void;
  resize(size: Size): void;
  signal(name: string): void;
  /** Everything that the program wrote, with its sequences. */
  written(): string;
  /** The workspace. */
  readonly home: string;
  /** Whether the alternate screen is on. */
  isAlternate(): boolean;
  isCursorHidden(): boolean;
  /** Rows that were pushed out of the window above, which happens only when a frame is too tall. */
  scrolledAway(): number;
  /** Whether the program ever asked to forget what had scrolled away: the user's own history. */
  hasWipedHistory(): boolean;
  /** Waits for the end and gives the exit code. */
  end(): Promise<number>;
  /** Ends what still runs. */
  close(): void;
}

export const keys = {
  up: "\u001b[A",
  down: "\u001b[B",
  right: "\u001b[C",
  left: "\u001b[D",
  enter: "\r",
  escape: "\u001b",
  tab: "\t",
  ctrlC: "\u0003",
};

/** How long a condition may take before a test fails; no test waits for a time to pass. */
const PATIENCE = 20_000;

export function startSession(
  size: Size,
  options: {
    readonly program?: string;
    readonly args?: readonly string[];
    readonly env?: Record<string, string>;
    /** The workspace of an earlier session, to go on in; it is kept then. */
    readonly home?: string;
  } = {},
): Session {
  const terminal = new headless.Terminal({
    cols: size.columns,
    rows: size.rows,
    allowProposedApi: true,
    scrollback: 500,
  });
  // Every session has a workspace of its own, unless a story goes on in an earlier one.
  const home = options.home ?? mkdtempSync(join(tmpdir(), "palanca-home-"));
  const { CI: _ci, CONTINUOUS_INTEGRATION: _continuous, ...environment } = process.env;
  const child = pty.spawn(options.program ?? process.execPath, [...(options.args ?? [command])], {
    cols: size.columns,
    rows: size.rows,
    cwd: root,
    env: { ...environment, TERM: "xterm-256color", PALANCA_HOME: home, ...options.env } as Record<string, string>,
  });
  const state: { exit?: number; cursorHidden: boolean; wiped: boolean; written: string } = {
    cursorHidden: false,
    wiped: false,
    written: "",
  };
  const watchers = new Set<() => void>();
  const changed = (): void => {
    for (const watcher of [...watchers]) watcher();
  };
  child.onData((data) => {
    for (const found of data.matchAll(/\u001b\[\?25([hl])/g)) state.cursorHidden = found[1] === "l";
    state.written += data;
    state.wiped ||= data.includes("\u001b[3J");
    terminal.write(data, changed);
  });
  child.onExit(({ exitCode, signal }) => {
    state.exit = signal ? 128 + signal : exitCode;
    // What was written last is still on its way to the screen.
    terminal.write("", changed);
  });

  const screen = (): string[] => {
    const { active } = terminal.buffer;
    return Array.from(
      { length: terminal.rows },
      (_, y) => active.getLine(active.baseY + y)?.translateToString(true) ?? "",
    );
  };
  const until = <T>(what: string, look: () => T | undefined): Promise<T> =>
    new Promise((resolve, reject) => {
      const watcher = (): void => {
        const found = look();
        if (found === undefined) return;
        watchers.delete(watcher);
        clearTimeout(timer);
        resolve(found);
      };
      const timer = setTimeout(() => {
        watchers.delete(watcher);
        reject(new Error(`${what} did not come. The screen:\n${screen().join("\n")}`));
      }, PATIENCE);
      watchers.add(watcher);
      watcher();
    });
  // A frame ends on the free last row; before that the window shows half of the old one.
  const isWhole = (): boolean => {
    const { active } = terminal.buffer;
    return active.type === "normal" || active.cursorY === terminal.rows - 1;
  };
  const shows = (words: Wanted): boolean => {
    if (typeof words === "function") return words(screen());
    const text = screen().join("\n");
    return typeof words === "string" ? text.includes(words) : words.test(text);
  };

  return {
    screen,
    see: (words) => until(String(words), () => (isWhole() && shows(words) ? screen() : undefined)),
    lose: (words) => until(`The end of ${String(words)}`, () => (isWhole() && !shows(words) ? screen() : undefined)),
    type: (text) => child.write(text),
    resize: ({ columns, rows }) => {
      terminal.resize(columns, rows);
      child.resize(columns, rows);
    },
    signal: (name) => child.kill(name),
    written: () => state.written,
    home,
    isAlternate: () => terminal.buffer.active.type === "alternate",
    isCursorHidden: () => state.cursorHidden,
    hasWipedHistory: () => state.wiped,
    scrolledAway: () => terminal.buffer.active.baseY,
    end: () => until("The end of the process", () => state.exit),
    close: () => {
      if (state.exit === undefined) child.kill("SIGKILL");
      terminal.dispose();
      if (options.home === undefined) rmSync(home, { recursive: true, force: true });
    },
  };
}
