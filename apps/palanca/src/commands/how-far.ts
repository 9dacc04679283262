/** How far a long work is, and about how long it still takes, in the one line that a terminal shows. */
import { tellCount } from "@palanca/charts";
import type { Io } from "../io.js";

/** Milliseconds before anything is said of how long it takes: the first parts of a work are no measure of the others. */
const TOO_SOON = 1500;

/** Makes what hears the progress of a work; `of` is what is counted. */
export function howFar(io: Io, of: string): (done: number, all: number) => void {
  const start = io.clock();
  return (done, all) => {
    const spent = io.clock() - start;
    const left = done > 0 && spent > TOO_SOON ? `, about ${tellSpan((spent * (all - done)) / done)} left` : "";
    io.progress(done >= all ? "" : `${tellCount(done)} of ${tellCount(all)} ${of}${left}`);
  };
}

function tellSpan(milliseconds: number): string {
  const seconds = Math.max(1, Math.round(milliseconds / 1000));
  if (seconds < 90) return `${seconds} s`;
  const minutes = Math.round(seconds / 60);
  return minutes < 90 ? `${minutes} min` : `${Math.round(minutes / 60)} h`;
}
