/** What was left out because a number was lost in it, counted: `3 futures left out, a number was lost in them`. */
import { tellCount } from "@palanca/charts";

/** Says it of futures, rows or trajectories; nothing when none was lost. */
export function leftOut(failed: number, many = "futures"): string {
  if (failed === 0) return "";
  const [what, them] =
    failed === 1 ? [many === "trajectories" ? "trajectory" : many.replace(/s$/, ""), "it"] : [many, "them"];
  return `${tellCount(failed)} ${what} left out, a number was lost in ${them}`;
}
