/** Work in stages, a quick answer first and a finer one after it: which stage a pane's work is at, by what was found so far. */
import type { Found } from "../state/state.js";

/** Gives the key of the work to be done now. `about` tells one asking from another; the last stage's answer is kept. */
export function stagedKey(found: Found | undefined, about: string, stages: readonly string[]): string {
  const keys = stages.map((stage) => `${stage} ${about}`);
  const at = keys.indexOf(found?.key ?? "");
  if (at < 0) return keys[0] ?? about;
  const isDone = found?.isWorking === false && found.problems === undefined;
  return keys[isDone ? Math.min(at + 1, keys.length - 1) : at] ?? about;
}

/** Says whether what was found is an answer to what is asked now, at whatever stage. */
export function isAbout(found: Found | undefined, about: string): boolean {
  return found?.key.endsWith(` ${about}`) ?? false;
}
