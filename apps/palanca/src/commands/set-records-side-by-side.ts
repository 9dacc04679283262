/** Two records of one command: identical, or what differs first and why. */
import type { RunRecord } from "@palanca/analysis";
import type { Rows } from "./set-rows-side-by-side.js";

export interface Verdict {
  readonly verdict: "identical" | "differs";
  readonly first: Difference | null;
  /** How many numbers differ, of how many. */
  readonly differ: number;
  readonly compared: number;
  /** What went in otherwise than then. */
  readonly changed: readonly string[];
  readonly why: string;
}

export interface Difference {
  readonly measure: string;
  readonly scenario: string;
  readonly statistic: string;
  readonly recorded: string;
  readonly now: string;
}

/** The numbers that a record keeps of each measure. */
const STATISTICS = ["5th percentile", "median", "95th percentile", "mean"];

/** Compares number by number, in the order of the old record; then what differs in the tables that stand beside it. */
export function setSideBySide(then: RunRecord, now: RunRecord, rows: Rows = { differing: [], compared: 0 }): Verdict {
  const changed = changesOf(then, now);
  const scenarios = Object.keys(then.hashes.cases);
  const found: Difference[] = [];
  let compared = 0;
  for (const [measure, all] of Object.entries(then.digits)) {
    all.forEach((text, i) => {
      const again = (now.digits[measure]?.[i] ?? "").split(" ");
      text.split(" ").forEach((number, at) => {
        compared++;
        if (number === again[at]) return;
        const statistic = STATISTICS[at] ?? `number ${at + 1}`;
        found.push({
          measure,
          scenario: scenarios[i] ?? `scenario ${i + 1}`,
          statistic,
          recorded: number,
          now: again[at] || "(none)",
        });
      });
    });
  }
  const extra = Object.keys(now.digits).filter((measure) => !then.digits[measure]);
  const isRecordSame = found.length === 0;
  found.push(...rows.differing);
  const [first = null] = found;
  return {
    verdict: first ? "differs" : "identical",
    first,
    differ: found.length,
    compared: compared + rows.compared,
    changed: [...changed, ...extra.map((measure) => `the measure ${measure}, which is new`)],
    why: isRecordSame && first ? besideRecord(rows, changed) : whyOf(first !== null, changed),
  };
}

function changesOf(then: RunRecord, now: RunRecord): string[] {
  const cases = Object.entries(then.hashes.cases).filter(([id, hash]) => now.hashes.cases[id] !== hash);
  return [
    ...(then.version === now.version ? [] : [`Palanca ${now.version} instead of ${then.version}`]),
    ...(then.hashes.plan === now.hashes.plan ? [] : ["the model: its plan has another hash"]),
    ...(then.hashes.evidence === now.hashes.evidence ? [] : ["the evidence: facts, series or claims were changed"]),
    ...cases.map(([id]) => `what goes into ${id}: a value, a draw, a lever, the place or the horizon`),
    ...designChanges(then.design, now.design),
  ];
}

/** The parts of a design in words. */
const PARTS = {
  seed: "the seed",
  futures: "the number of futures",
  sampling: "the sampling",
  correlations: "what is drawn together",
  keep: "the quantities whose series are kept",
} as const;

function designChanges(then: RunRecord["design"], now: RunRecord["design"]): string[] {
  return (Object.keys(PARTS) as (keyof typeof PARTS)[]).flatMap((part) => {
    const [was, is] = [then[part], now[part]].map((one) => (one === undefined ? "none" : JSON.stringify(one)));
    return was === is ? [] : [`${PARTS[part]} (${was} in the record, ${is} by its command)`];
  });
}

function besideRecord({ differing }: Rows, changed: readonly string[]): string {
  const went = changed.length === 0 ? "" : ` What went in is not all the same either: ${changed.join("; ")}.`;
  return `The record's own numbers are the same: ${differing.length === 1 ? "this cell was" : "these cells were"} changed in the file, beside the record.${went}`;
}

function whyOf(differs: boolean, changed: readonly string[]): string {
  if (!differs)
    return changed.length === 0
      ? "Everything that went in has the same hash."
      : `What went in is not all the same (${changed.join("; ")}), and no number moved by it.`;
  return changed.length === 0
    ? "Everything that went in has the same hash, so the record was changed by hand or this machine works otherwise: please report it."
    : `Other went in: ${changed.join("; ")}.`;
}
