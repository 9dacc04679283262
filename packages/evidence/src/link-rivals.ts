/** Rivals told from both sides: when one record names another, the other names it too, with the same reason. */
import type { Problem } from "@palanca/engine";
import type { FilePlace, Rival } from "./records.js";

interface Rivalling {
  readonly id: string;
  readonly at: FilePlace;
  readonly rivals?: readonly Rival[];
}

/** Gives the records back with symmetrical rivals, sorted by id. A record that is its own rival, or names one twice, is a problem. */
export function linkRivals<Item extends Rivalling>(items: readonly Item[], problems: Problem[]): Item[] {
  const rivals = new Map<string, Map<string, string>>();
  // A reason given by the record itself stands; only a side that says nothing takes over the other's.
  const link = (from: string, to: string, why: string): void => {
    const known = rivals.get(from) ?? new Map<string, string>();
    if (!known.has(to)) known.set(to, why);
    rivals.set(from, known);
  };
  for (const item of items) {
    const named = new Set<string>();
    for (const rival of item.rivals ?? []) {
      if (rival.id === item.id || named.has(rival.id))
        problems.push({
          kind: "rival-not-fitting",
          where: { ...item.at, symbol: item.id },
          seen: `rivals: ${rival.id}`,
          needed: rival.id === item.id ? "A record is not its own rival." : "This rival is already named.",
          todo: "Take one away.",
        });
      named.add(rival.id);
      link(item.id, rival.id, rival.why);
    }
  }
  for (const item of items) for (const rival of item.rivals ?? []) link(rival.id, item.id, rival.why);
  return items.map((item) => {
    const found = rivals.get(item.id);
    return found
      ? { ...item, rivals: [...found].sort(([a], [b]) => (a < b ? -1 : 1)).map(([id, why]) => ({ id, why })) }
      : item;
  });
}
