/** The run record: enough to make a result again, and every printed number to its last digit. */
import type { CompareRequest } from "./compare.js";
import type { Comparison, RunRecord } from "./result.js";

/** Writes the record of a comparison. */
export function recordOf(result: Omit<Comparison, "record">, request: CompareRequest): RunRecord {
  const first = result.cases[0] as Comparison["cases"][number];
  return {
    format: "palanca-record/1",
    version: request.version,
    node: request.node,
    design: result.design,
    designId: result.designId,
    stopped: result.stopped,
    command: typeof request.command === "string" ? request.command : request.command(result.design.futures),
    hashes: {
      plan: first.plan.hash,
      evidence: request.evidenceHash,
      cases: Object.fromEntries(result.cases.map((one) => [one.id, one.hash])),
    },
    scenarios: request.scenarioTexts ?? [],
    digits: Object.fromEntries(
      result.measures.map((measure) => [
        measure.name,
        // JavaScript prints the shortest text that reads back to the same number.
        measure.spreads.map((spread) => [spread.p5, spread.p50, spread.p95, spread.mean].map(String).join(" ")),
      ]),
    ),
  };
}
