/** Two records of one command: identical, or what differs first and why. */
import type { RunRecord } from "@palanca/analysis";

export interface Verdict {
  readonly verdict: "identical" | "differs";
  readonly first: {
    readonly measure: string;
    readonly scenario: string;
    readonly statistic: string;
    readonly recorded: string;
    readonly now: string;
  } | null;
  /** How many numbers differ, of how many. */
  readonly differ: number;
  readonly compared: number;
  /** What went in otherwise than then. */
  readonly changed: readonly string[];
  readonly why: string;
}

/** The numbers that a record keeps of each measure. */
const STATISTICS = ["5th percentile", "median", "95th percentile", "mean"];

/** Compares number by number, in the order of the old record. */
export function setSideBySide(then: RunRecord, now: RunRecord): Verdict {
  const changed = changesOf(then, now);
  const scenarios = Object.keys(then.hashes.cases);
  const found: NonNullable<Verdict["first"]>[] = [];
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
  const [first = null] = found;
  return {
    verdict: first ? "differs" : "identical",
    first,
    differ: found.length,
    compared,
    changed: [...changed, ...extra.map((measure) => `the measure ${measure}, which is new`)],
    why: whyOf(first !== null, changed),
  };
}

function changesOf(then: RunRecord, now: RunRecord): string[] {
  const cases = Object.entries(then.hashes.cases).filter(([id, hash]) => now.hashes.cases[id] !== hash);
  return [
    ...(then.version === now.version ? [] : [`Palanca ${now.version} instead of ${then.version}`]),
    ...(then.hashes.plan === now.hashes.plan ? [] : ["the model: its plan has another hash"]),
    ...(then.hashes.evidence === now.hashes.evidence ? [] : ["the evidence: facts, series or claims were changed"]),
    ...cases.map(([id]) => `what goes into ${id}: a value, a draw, a lever, the place or the horizon`),
    ...(JSON.stringify(then.design) === JSON.stringify(now.design) ? [] : ["seed, sampling or number of futures"]),
  ];
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
