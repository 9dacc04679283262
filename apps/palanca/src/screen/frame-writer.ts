/**
 * Frames to the few bytes that turn the last one into the next: only cells that changed are written, each run at its place, so that a lever
 * step costs little over a slow line and nothing flickers.
 */
import { displayWidth, letters } from "@palanca/charts";

interface Cell {
  readonly text: string;
  readonly width: number;
  /** The sequences that set its look, from plain. */
  readonly look: string;
}

export interface FrameWriter {
  /** Writes a frame: a text with its sequences for each line. */
  readonly show: (lines: readonly string[]) => void;
  /** Forgets what the window shows: the next frame clears it and is written whole. */
  readonly reset: () => void;
  /** Clears the window and writes the last frame again. */
  readonly repaint: () => void;
}

/** Unchanged cells that are cheaper to write again than to jump over. */
const JUMP = 8;
const CLEAR = "\u001b[2J\u001b[H";

export function frameWriter(write: (text: string) => void): FrameWriter {
  let shown: readonly string[] = [];
  let isCleared = false;
  const show = (lines: readonly string[]): void => {
    const clear = isCleared ? CLEAR : "";
    const before = isCleared ? [] : shown;
    const changes = lines.map((line, row) =>
      line === before[row] ? "" : changedCells(before[row] ?? "", line, row + 1),
    );
    const gone = before.slice(lines.length).map((_, i) => `\u001b[${lines.length + i + 1};1H\u001b[2K`);
    const text = [clear, ...changes, ...gone].join("");
    shown = lines;
    isCleared = false;
    // The cursor rests below the frame: whoever reads the screen can tell that it is whole.
    if (text !== "") write(`\u001b[?2026h${text}\u001b[${lines.length + 1};1H\u001b[?2026l`);
  };
  const reset = (): void => {
    isCleared = true;
  };
  return {
    show,
    reset,
    repaint() {
      reset();
      show(shown);
    },
  };
}

/** What turns one line into the other at a row. */
function changedCells(before: string, after: string, row: number): string {
  const [old, next] = [cellsOf(before), cellsOf(after)];
  let out = "";
  let look = "";
  /** The column at which the terminal would write now; none before the first jump. */
  let at = -1;
  for (let column = 0; column < next.length; column++) {
    const cell = next[column];
    if (!cell || isSame(cell, old[column])) continue;
    if (at >= 0 && column > at && column - at <= JUMP && isOneWide(next, at, column)) {
      for (let between = at; between < column; between++) write(next[between] as Cell);
    } else if (column !== at) {
      out += `\u001b[${row};${column + 1}H`;
    }
    write(cell);
    at = column + cell.width;
  }
  if (old.length > next.length) out += `${look === "" ? "" : "\u001b[0m"}\u001b[${row};${next.length + 1}H\u001b[K`;
  else if (look !== "") out += "\u001b[0m";
  return out;

  function write(cell: Cell): void {
    if (cell.look !== look) out += look === "" ? cell.look : `\u001b[0m${cell.look}`;
    look = cell.look;
    out += cell.text;
  }
}

function isSame(cell: Cell, other: Cell | undefined): boolean {
  return other !== undefined && cell.text === other.text && cell.look === other.look;
}

function isOneWide(cells: readonly (Cell | undefined)[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (cells[at]?.width !== 1) return false;
  return true;
}

/** A line as cells by column; the second column of a wide letter holds none. */
function cellsOf(line: string): readonly (Cell | undefined)[] {
  const cells: (Cell | undefined)[] = [];
  let look = "";
  for (const part of line.split(/(\u001b\[[\d;:]*m)/)) {
    if (part.startsWith("\u001b[")) look = lookAfter(look, part);
    else
      for (const letter of letters(part)) {
        const width = displayWidth(letter);
        if (width === 0) continue;
        cells.push({ text: letter, width, look });
        if (width === 2) cells.push(undefined);
      }
  }
  return cells;
}

/** Looks add up until they are taken back; what is taken back one by one is taken back for good at the end of a span. */
function lookAfter(look: string, sequence: string): string {
  const codes = sequence.slice(2, -1);
  if (codes === "" || codes === "0") return "";
  const off: Readonly<Record<string, RegExp>> = {
    22: /\u001b\[[12]m/g,
    27: /\u001b\[7m/g,
    39: /\u001b\[(?:3[0-7]|9[0-7]|38;[\d;:]*)m/g,
    49: /\u001b\[(?:4[0-7]|10[0-7]|48;[\d;:]*)m/g,
  };
  const gone = off[codes];
  return gone ? look.replace(gone, "") : look + sequence;
}
