/** What a pane drew, in its frame: scrolled to what must be in sight, with a count of what there is more. */
import type { Drawn } from "../panes/pane.js";
import { box, type Line } from "./line.js";

/** The first line of the last page. */
export function lastPage({ lines, head = [] }: Drawn, rows: number): number {
  return Math.max(0, lines.length - Math.max(0, rows - head.length));
}

export function framed(
  drawn: Drawn,
  title: string,
  width: number,
  height: number,
  isFocused: boolean,
  indent: string,
): Line[] {
  const { lines, head = [] } = drawn;
  const room = Math.max(0, height - 2 - head.length);
  const wanted = drawn.from ?? (drawn.inSight === undefined ? 0 : drawn.inSight - Math.floor(room / 2));
  const first = Math.max(0, Math.min(wanted, lines.length - room));
  const last = Math.min(first + room, lines.length);
  const more = lines.length > room ? ` · ${first + 1}-${last} of ${lines.length}` : "";
  const shown = [...head, ...lines.slice(first, last)].map(
    (line): Line => (indent === "" ? line : [{ text: indent }, ...line]),
  );
  return box(`${drawn.title ?? title}${more}`, shown, width, height, isFocused);
}
