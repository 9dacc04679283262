/** A file that carries a run record (a report's JSON or page, an answer of --json, or the record alone) to the record; and the words of its command. */
import type { RunRecord } from "@palanca/analysis";
import { ProblemsError } from "@palanca/engine";

export interface Carried {
  readonly record: RunRecord;
  /** The whole of a report's JSON; absent from a page, which carries the record and no rows, and from what a command printed. */
  readonly report?: Readonly<Record<string, unknown>>;
}

/** Reads it; throws ProblemsError for what is none. */
export function readRecord(text: string, file: string): Carried {
  const refuse = (seen: string, needed: string): never => {
    const todo =
      "Take the page or the JSON of `palanca report --to html,json`, or what `palanca compare`, `run` or `replay` printed with --json.";
    throw new ProblemsError([{ kind: "no-record", where: { file }, seen, needed, todo }]);
  };
  let data: unknown;
  try {
    data = JSON.parse(inPage(text) ?? text);
  } catch (error) {
    return refuse(
      error instanceof Error ? error.message : String(error),
      "A record is JSON, alone or in the page of a report.",
    );
  }
  // What a replay printed holds the comparison that it ends with.
  const held = isObject(data) && isObject(data.comparison) ? data.comparison : data;
  const found = isObject(held) && isObject(held.record) ? held.record : held;
  if (!isObject(found) || found.format !== "palanca-record/1")
    return refuse(
      isObject(found) ? `format ${JSON.stringify(found.format)?.slice(0, 80) ?? "(none)"}` : text.slice(0, 80),
      "A record says format palanca-record/1.",
    );
  const { version, command, hashes, scenarios, digits, design } = found;
  const fits =
    typeof version === "string" &&
    typeof command === "string" &&
    isObject(design) &&
    isObject(hashes) &&
    typeof hashes.plan === "string" &&
    typeof hashes.evidence === "string" &&
    isObject(hashes.cases) &&
    Array.isArray(scenarios) &&
    scenarios.every((one) => isObject(one) && typeof one.file === "string" && typeof one.text === "string") &&
    isObject(digits) &&
    Object.values(digits).every((all) => Array.isArray(all) && all.every((one) => typeof one === "string"));
  if (!fits) return refuse("a part is missing or of another kind", "A record has all that schemas/report.json names.");
  const record = found as unknown as RunRecord;
  return isObject(data) && data.format === "palanca-report/1" ? { record, report: data } : { record };
}

/** The record that the page of a report carries; undefined for what is no page. */
function inPage(text: string): string | undefined {
  if (!/^\s*<!doctype html/i.test(text)) return undefined;
  return /<script type="application\/json" id="palanca-record">([^<]*)<\/script>/.exec(text)?.[1];
}

/** Splits a command as a shell would that knows quotes and nothing else. */
export function wordsOf(command: string): string[] {
  const words: string[] = [];
  let open: string | undefined;
  for (const [, single, double, escaped, bare, gap] of command.matchAll(
    /'([^']*)'|"([^"]*)"|\\(.)|([^\s'"\\]+)|(\s+)/g,
  )) {
    if (gap !== undefined) {
      if (open !== undefined) words.push(open);
      open = undefined;
    } else open = (open ?? "") + (single ?? double ?? escaped ?? bare ?? "");
  }
  return open === undefined ? words : [...words, open];
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
