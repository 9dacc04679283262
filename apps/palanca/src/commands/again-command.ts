/** The command line that makes the same figures again, with seed and number of futures spelled out. */
import { quoted } from "../quoted-word.js";
import type { Given } from "./command.js";

/** What changes figures; how an answer is shown and where it is written is left out. */
const COUNTS = ["set", "place", "against", "measure", "correlate"] as const;

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

/** How an answer is shown, where it is written, and what bounded it: all that figures do not hang on once the count is known. */
const SHOWN = ["json", "save", "within", "seconds", "out"];

/** Any command as it was given, with what it came to (`seed`, `futures`, `rows`) spelled out. */
export function commandAgain(
  path: string,
  { args, options }: Given,
  counts: Readonly<Record<string, number>>,
  isBoundKept = false,
): string {
  const flags = Object.entries(options).flatMap(([given, value]) => {
    const name = given.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
    if (name in counts || (SHOWN.includes(name) && !(isBoundKept && (name === "within" || name === "seconds"))))
      return [];
    if (typeof value === "boolean") return value ? [`--${name}`] : [];
    const values = typeof value === "string" ? [value] : (value ?? []);
    return values.flatMap((one) => [`--${name}`, quoted(one)]);
  });
  const counted = Object.entries(counts).flatMap(([name, count]) => [`--${name}`, String(count)]);
  return ["palanca", path, ...args.map(quoted), ...flags, ...counted].join(" ");
}
