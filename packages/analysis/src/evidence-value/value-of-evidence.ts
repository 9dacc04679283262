/**
 * What should be found out first: the value of knowing each uncertainty, and of settling what each document says.
 * Takes: an ensemble, a measure to choose by, what the policies cost in its unit, and the evidence. Gives: `ValueOfEvidence`, ranked.
 * Refuses: one policy alone, too few futures, a measure without a better side.
 */
import type { Evidence } from "@palanca/evidence";
import type { Column } from "../ensemble/columns.js";
import type { Ensemble } from "../ensemble/ensemble.js";
import { measureOf, utilityOf } from "../ensemble/utility.js";
import { refuse, refuseFewFutures } from "../refuse.js";
import { basisOf } from "./conditional-mean.js";
import { documentsBehind } from "./documents-behind.js";
import { bestNow, partialInformation, perfectInformation } from "./perfect-information.js";

const FEWEST = 500;

export interface KnownPart {
  readonly name: string;
  readonly label: string;
  /** The columns that would be known. */
  readonly columns: readonly string[];
  readonly grade?: string;
  readonly facts: readonly string[];
  /** In the unit of the measure, on average over futures. */
  readonly value: number;
  /** What chance alone gives; a value below it is none that can be told from zero. */
  readonly floor: number;
  readonly isClear: boolean;
}

export interface ValueOfEvidence {
  readonly measure: string;
  readonly label: string;
  readonly unit: string;
  readonly policies: readonly {
    readonly id: string;
    readonly title: string;
    readonly cost: number;
    readonly mean: number;
  }[];
  /** Number of the policy that is best on average today, cost taken off. */
  readonly chosen: number;
  /** Of knowing everything; no finding can be worth more. */
  readonly everything: { readonly value: number; readonly margin: number };
  /** Share of futures in which another policy would have been better. */
  readonly regretted: number;
  readonly parameters: readonly KnownPart[];
  readonly documents: readonly KnownPart[];
  readonly futures: number;
  readonly failed: number;
}

export interface ValueRequest {
  readonly measure: string;
  readonly evidence: Evidence;
  /** By policy id, in the unit of the measure; 0 when absent. */
  readonly costs?: Readonly<Record<string, number>>;
}

/** Ranks uncertainties and documents by what knowing them is worth to the choice. */
export function valueOfEvidence(
  ensemble: Ensemble,
  { measure: name, evidence, costs = {} }: ValueRequest,
): ValueOfEvidence {
  if (ensemble.policies.length < 2)
    refuse({
      kind: "one-policy",
      seen: ensemble.policies[0]?.title ?? "no policy",
      needed: "Knowing is worth something only to a choice between two policies at least.",
      todo: "Name another scenario, or a baseline with --against.",
    });
  refuseFewFutures(ensemble.futures, FEWEST, "The value of a finding");
  const measure = measureOf(ensemble, name);
  const table = utilityOf(measure).map((row, i) => {
    const cost = costs[ensemble.policies[i]?.id ?? ""] ?? 0;
    return row.map((value) => value - cost);
  });
  const sign = measure.better === "lower" ? -1 : 1;
  const everything = perfectInformation(table);
  const columns = ensemble.columns.filter((column) => measure.behind.includes(column.name));
  const partOf = (part: Omit<KnownPart, "value" | "floor" | "isClear">, known: readonly Column[]): KnownPart => {
    const { value, floor } = partialInformation(table, basisOf(known, ensemble.futures), ensemble.seed);
    return { ...part, value, floor, isClear: value > floor };
  };
  const chosen = bestNow(table);
  return {
    measure: measure.name,
    label: measure.label,
    unit: measure.unit,
    policies: ensemble.policies.map((policy, i) => ({
      ...policy,
      cost: costs[policy.id] ?? 0,
      mean: sign * average(table[i] as Float64Array),
    })),
    chosen,
    everything,
    regretted:
      Array.from(table[chosen] as Float64Array).filter((value, i) => table.some((row) => (row[i] as number) > value))
        .length / ensemble.futures,
    parameters: columns
      .map((column) => {
        const { label, grade, facts } = column;
        return partOf({ name: column.name, label, columns: [column.name], grade, facts }, [column]);
      })
      .sort(dearestFirst),
    documents: groupsOf(columns, evidence)
      .map(([part, known]) => partOf(part, known))
      .sort(dearestFirst),
    futures: ensemble.futures,
    failed: ensemble.failed,
  };
}

/** The columns that rest on each document, as one finding. */
function groupsOf(
  columns: readonly Column[],
  evidence: Evidence,
): [Omit<KnownPart, "value" | "floor" | "isClear">, Column[]][] {
  const groups = new Map<string, { title: string; known: Column[]; facts: Set<string> }>();
  for (const column of columns) {
    for (const { id, title } of documentsBehind(column.facts, evidence)) {
      const group = groups.get(id) ?? { title, known: [], facts: new Set<string>() };
      group.known.push(column);
      for (const fact of column.facts)
        if (documentsBehind([fact], evidence).some((one) => one.id === id)) group.facts.add(fact);
      groups.set(id, group);
    }
  }
  return [...groups].map(([id, { title, known, facts }]) => [
    { name: id, label: title, columns: known.map((column) => column.name), facts: [...facts] },
    known,
  ]);
}

function dearestFirst(a: KnownPart, b: KnownPart): number {
  return Number(b.isClear) - Number(a.isClear) || b.value - a.value || (a.name < b.name ? -1 : 1);
}

function average(row: Float64Array): number {
  return row.reduce((sum, value) => sum + value, 0) / row.length;
}
