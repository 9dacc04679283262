/** The inputs of a result as their tables tell them, with what was read and cited for each; and the facts behind them. */
import type { Comparison } from "@palanca/analysis";
import { cite, type Evidence } from "@palanca/evidence";
import type { SettledInput } from "@palanca/model-kit";
import type { InputWords, ToldInputs } from "./told.js";

export function toldInputs({ cases }: Pick<Comparison, "cases">, evidence: Evidence): ToldInputs {
  const settled = Object.entries(cases[0]?.settled.inputs ?? {});
  return {
    words: Object.fromEntries(settled.map(([name, input]) => [name, wordsOf(input, evidence)])),
    cases: cases.map(({ title, settled: { inputs } }) => ({
      title,
      values: Object.fromEntries(Object.entries(inputs).map(([name, { value }]) => [name, value])),
      changed: Object.fromEntries(
        Object.entries(inputs).flatMap(([name, { changed, author = "" }]) => (changed ? [[name, author]] : [])),
      ),
    })),
  };
}

/** A reason stands once, with the assumptions; that of a lever is one of its range and no source. */
function wordsOf(input: SettledInput, evidence: Evidence): InputWords {
  const { label, unit, grade, role, author } = input;
  const isAssumed = grade === "assumption";
  const cited = citedOf(input, evidence);
  const source = isAssumed
    ? ["an assumption, see below", cited].filter(Boolean).join("; ")
    : role === "lever"
      ? cited
      : sourceOf(input, evidence);
  return {
    label,
    unit,
    grade,
    source,
    ...(isAssumed ? { why: sourceOf(input, evidence) } : {}),
    ...(author === undefined ? {} : { author }),
  };
}

/** Facts that any case of a result stands on, in order. */
export function factsUsed({ cases }: Pick<Comparison, "cases">): string[] {
  return [...new Set(cases.flatMap((one) => Object.values(one.settled.inputs).flatMap((input) => input.facts)))].sort();
}

/** The reason of an assumption and the facts cited, in one line. */
export function sourceOf(input: SettledInput, evidence: Evidence): string {
  const because = input.because?.trim() ?? "";
  const reason = because === "" || /[.!?]$/.test(because) ? because : `${because};`;
  return [reason, citedOf(input, evidence)].filter(Boolean).join(" ").replace(/;$/, ".");
}

function citedOf({ facts }: SettledInput, evidence: Evidence): string {
  return facts.map((id) => `${cite(evidence, id, "short")} [${id}]`).join("; ");
}
