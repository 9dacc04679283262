/**
 * Whether each record stands in the file of its topic, where the next author looks for it.
 * Takes: facts and causal claims. Gives: a problem for each that stands elsewhere. Refuses nothing; tables of series/ stand alone.
 */
import type { Problem } from "@palanca/engine";
import type { EvidenceData, FilePlace } from "./records.js";

interface Sorted {
  readonly id: string;
  readonly topic: string;
  readonly at: FilePlace;
}

/** Notes every record whose topic is not the name of its file. */
export function checkTopics({ facts, causal }: Pick<EvidenceData, "facts" | "causal">): Problem[] {
  return [...misplaced(facts, "facts"), ...misplaced(causal, "causal")];
}

function misplaced(records: readonly Sorted[], folder: string): Problem[] {
  return records.flatMap(({ id, topic, at }) => {
    const home = `seeds/${folder}/${topic}.yaml`;
    if (at.file === home || at.file.startsWith("seeds/series/")) return [];
    return [
      {
        kind: "topic-not-fitting",
        where: { ...at, symbol: id },
        seen: `topic: ${topic}`,
        needed: `A record on ${topic} stands in ${home}.`,
        todo: "Move it there, or mend its topic.",
      },
    ];
  });
}
