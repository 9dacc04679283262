/** Refuses what an analysis cannot answer: one problem with what was seen, what was needed and what to do. */
import { type Problem, ProblemsError } from "@palanca/engine";

export function refuse(problem: Omit<Problem, "where"> & Partial<Pick<Problem, "where">>): never {
  throw new ProblemsError([{ where: {}, ...problem }]);
}

/** Refuses a question that needs more futures than there are. */
export function refuseFewFutures(
  futures: number,
  needed: number,
  why: string,
  counted = "sound futures",
  option = "futures",
): void {
  if (futures >= needed) return;
  refuse({
    kind: "too-few-futures",
    seen: `${futures} ${counted}`,
    needed: `${why} needs at least ${needed}.`,
    todo: `Ask with --${option} ${needed} or more.`,
  });
}
