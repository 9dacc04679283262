/** The command line that makes the same figures again, with seed and number of futures spelled out. */
import type { Given } from "./command.js";

/** What changes figures; how an answer is shown and where it is written is left out. */
const COUNTS = ["set", "place", "against", "measure"] as const;

export function againCommand(
  verb: "run" | "compare",
  names: readonly string[],
  { options }: Given,
  design: { readonly seed: number; readonly futures: number },
): string {
  return [
    "palanca",
    verb,
    ...names.map(quoted),
    ...flagsOf(options),
    "--seed",
    design.seed,
    "--futures",
    design.futures,
  ].join(" ");
}

function flagsOf(options: Given["options"]): string[] {
  return COUNTS.flatMap((name) => {
    const given = options[name];
    const values = Array.isArray(given) ? (given as readonly string[]) : typeof given === "string" ? [given] : [];
    return values.flatMap((value) => [`--${name}`, quoted(value)]);
  });
}

/** The command line that makes a report again; which formats and where they are written is left to the reader. */
export function againReport(
  { args, options }: Given,
  design: { readonly seed: number; readonly futures: number },
): string {
  const style = typeof options.style === "string" ? ["--style", options.style] : [];
  const flags = [...flagsOf(options), ...style];
  return ["palanca", "report", ...args.map(quoted), ...flags, "--seed", design.seed, "--futures", design.futures].join(
    " ",
  );
}

/** A word as a shell takes it: in single quotes nothing is replaced. */
function quoted(word: string): string {
  return /^[\w./+=,-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`;
}
