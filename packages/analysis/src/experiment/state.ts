/** A run that was cut short, as JSON: the blocks that were done and the design that they are of. Going on from it gives identical bytes. */
import { type Block, refuseIfAny } from "@palanca/engine";

export interface SavedRun {
  readonly format: "palanca-blocks/1";
  readonly designId: string;
  readonly blocks: readonly SavedBlock[];
}

interface SavedBlock extends Omit<Block, "cases"> {
  readonly cases: readonly {
    readonly measures: Readonly<Record<string, readonly (number | null)[]>>;
    readonly series: Readonly<Record<string, readonly (number | null)[]>>;
    readonly failures: Block["cases"][number]["failures"];
  }[];
}

/** Writes whole blocks; a number that was lost is null. JavaScript writes the shortest text that reads back to the same number. */
export function saveBlocks(designId: string, blocks: readonly Block[]): string {
  const plain = (columns: Readonly<Record<string, Float64Array>>): Record<string, (number | string | null)[]> =>
    Object.fromEntries(Object.entries(columns).map(([name, values]) => [name, Array.from(values, written)]));
  const saved = blocks.map((block) => ({
    ...block,
    cases: block.cases.map(({ measures, series, failures }) => ({
      measures: plain(measures),
      series: plain(series),
      failures: failures.map((failure) => ({ ...failure, value: written(failure.value) })),
    })),
  }));
  return JSON.stringify({ format: "palanca-blocks/1", designId, blocks: saved });
}

/** Reads them back. Refuses another design and a text that is not such a file. */
export function readBlocks(text: string, designId: string, file: string): Block[] {
  let saved: Partial<SavedRun> = {};
  try {
    saved = (JSON.parse(text) as Partial<SavedRun> | null) ?? {};
  } catch {
    // Told below as a file of another kind.
  }
  const isOurs = saved.format === "palanca-blocks/1" && Array.isArray(saved.blocks);
  refuseIfAny(
    isOurs && saved.designId === designId
      ? []
      : [
          {
            kind: isOurs ? "another-design" : "not-a-saved-run",
            where: { file },
            seen: isOurs ? `blocks of design ${saved.designId}; this run is of design ${designId}` : text.slice(0, 60),
            needed: "A run goes on from blocks of the same seed, scenarios, plan and draws, as palanca saved them.",
            todo: "Give the command that began it again, or another file for this run.",
          },
        ],
  );
  const columns = (of: Readonly<Record<string, readonly (number | string | null)[]>>): Record<string, Float64Array> =>
    Object.fromEntries(Object.entries(of).map(([name, values]) => [name, Float64Array.from(values, read)]));
  return (saved.blocks ?? []).map((block) => ({
    ...block,
    cases: block.cases.map(({ measures, series, failures }) => ({
      measures: columns(measures),
      series: columns(series),
      failures: failures.map((failure) => ({ ...failure, value: read(failure.value) })),
    })),
  }));
}

/** JSON knows neither NaN, nor infinity, nor the zero below zero. */
function written(value: number): number | string | null {
  if (value !== value) return null;
  return value - value !== 0 || Object.is(value, -0) ? (Object.is(value, -0) ? "-0" : String(value)) : value;
}

function read(value: number | string | null): number {
  return value === null ? Number.NaN : Number(value);
}
