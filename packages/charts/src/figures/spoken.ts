/** Turns of phrase of spoken lines, shared by the figures. */
import { tell } from "../number-text.js";

/** Says how a number moves: `falls from 67 to 58`, `stays at 10 %` when both read the same. */
export function comparedTo(from: number, to: number, unit: string): string {
  const [start, end] = [tell(from, unit), tell(to, unit)];
  if (start === end) return `stays at ${end}`;
  return `${to < from ? "falls" : "rises"} from ${start} to ${end}`;
}
