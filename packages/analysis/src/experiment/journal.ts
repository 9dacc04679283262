/**
 * What a run has worked out so far, block by block: kept in memory, written to a file line by line, read back after a kill.
 * Each block is kept under a key of everything that went into it, so that going on from a journal gives identical bytes.
 * Takes: the design that the run is of, the lines of an earlier run, and a way to write one more. Refuses: lines of another design.
 */
import type { CaseBlock } from "@palanca/engine";
import { refuse } from "../refuse.js";
import { type Designed, refuseOtherDesign } from "./experiment.js";

export interface Journal {
  take(key: string): readonly CaseBlock[] | undefined;
  keep(key: string, cases: readonly CaseBlock[]): void;
}

export interface JournalRequest extends Designed {
  /** Blocks of another version may hold other numbers. */
  readonly version: string;
  readonly file?: string;
  /** What the file holds; absent when there is none yet. */
  readonly text?: string;
  /** Writes lines at the end of the file. */
  readonly append?: (lines: string) => void;
  /** Numbers held in memory at most, where there is no file to read them from again. */
  readonly most?: number;
}

const FORMAT = "palanca-journal/1";
const MOST = 60_000_000;

/** Opens a journal; without a file it lasts as long as the run. */
export function openJournal(request: JournalRequest): Journal {
  const { text, append, most = MOST } = request;
  const blocks = new Map<string, readonly CaseBlock[]>();
  const lines = text === undefined ? [] : text.split("\n");
  if (text !== undefined) refuseStranger(lines[0] ?? "", request);
  else append?.(`${JSON.stringify(headOf(request))}\n`);
  // The last piece is what a kill cut off, or nothing; what is appended then begins on a line of its own.
  if ((lines.pop() ?? "") !== "") append?.("\n");
  for (const line of lines.slice(1)) {
    const read = readLine(line);
    if (read) blocks.set(read.key, read.cases);
  }
  let held = 0;
  return {
    take: (key) => blocks.get(key),
    keep(key, cases) {
      append?.(`${JSON.stringify({ key, cases: cases.map(written) })}\n`);
      held += sizeOf(cases);
      if (held <= most) blocks.set(key, cases);
    },
  };
}

function headOf({ designId, again, version }: JournalRequest) {
  return { format: FORMAT, version, designId, again };
}

function refuseStranger(line: string, request: JournalRequest): void {
  const where = request.file === undefined ? {} : { file: request.file };
  let head: Partial<ReturnType<typeof headOf>> = {};
  try {
    head = (JSON.parse(line) as typeof head | null) ?? {};
  } catch {
    // Told below as a file of another kind.
  }
  if (head.format !== FORMAT || typeof head.designId !== "string")
    refuse({
      kind: "not-a-saved-run",
      where,
      seen: line.slice(0, 60),
      needed: "A run goes on from a file that palanca saved.",
      todo: "Name another file with --save; one that does not exist is begun.",
    });
  if (head.version !== request.version)
    refuse({
      kind: "another-version",
      where,
      seen: `blocks of Palanca ${head.version}; this is ${request.version}`,
      needed: "Another version may give other numbers, and a result is of one version.",
      todo: "Save to another file; the run then begins anew.",
    });
  const saved = { designId: head.designId, again: head.again ?? "", name: request.file ?? "what was saved" };
  const todo = `Go on with the command that began it (${saved.again}), or save this one to another file.`;
  refuseOtherDesign([{ ...request, name: "this run" }, saved], where, todo);
}

interface Line {
  readonly key: string;
  readonly cases: readonly {
    readonly measures: Readonly<Record<string, string>>;
    readonly series: Readonly<Record<string, string>>;
    readonly failures: readonly (Omit<CaseBlock["failures"][number], "value"> & { readonly value: string })[];
  }[];
}

/** Bytes in base64 keep every bit of a number, lost ones and the zero below zero among them. */
function written({ measures, series, failures }: CaseBlock): Line["cases"][number] {
  const texts = (columns: CaseBlock["measures"]): Record<string, string> =>
    Object.fromEntries(Object.entries(columns).map(([name, values]) => [name, toText(values)]));
  return {
    measures: texts(measures),
    series: texts(series),
    failures: failures.map((one) => ({ ...one, value: toText(Float64Array.of(one.value)) })),
  };
}

/** A line that is not whole, or was changed, is as if it were not there. */
function readLine(line: string): { key: string; cases: CaseBlock[] } | undefined {
  try {
    const { key, cases } = JSON.parse(line) as Line;
    const columns = (texts: Readonly<Record<string, string>>): Record<string, Float64Array> =>
      Object.fromEntries(Object.entries(texts).map(([name, text]) => [name, toNumbers(text)]));
    return {
      key,
      cases: cases.map(({ measures, series, failures }) => ({
        measures: columns(measures),
        series: columns(series),
        failures: failures.map((one) => ({ ...one, value: toNumbers(one.value)[0] as number })),
      })),
    };
  } catch {
    return undefined;
  }
}

function toText(values: Float64Array): string {
  return Buffer.from(values.buffer, values.byteOffset, values.byteLength).toString("base64");
}

function toNumbers(text: string): Float64Array {
  const bytes = Buffer.from(text, "base64");
  return new Float64Array(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength));
}

function sizeOf(cases: readonly CaseBlock[]): number {
  return cases.reduce(
    (sum, { measures, series }) =>
      [...Object.values(measures), ...Object.values(series)].reduce((part, { length }) => part + length, sum),
    0,
  );
}
