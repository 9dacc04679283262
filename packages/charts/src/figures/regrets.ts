/** What each policy loses at worst against the best one in the same future, and in nine of ten futures. */
import type { Robustness } from "@palanca/analysis";
import type { Evidence } from "@palanca/evidence";
import { tell } from "../number-text.js";
import type { ChartSpec, Mark } from "../spec.js";
import { type AnalysisWish, aboutOf, sourcesOfInputs } from "./analysis-wish.js";
import { unitOfDifference } from "./difference.js";

/** Makes bars of the largest regret with the 90th percentile as a dot upon them; the least regret is the policy that the rule picks. */
export function regrets(result: Robustness, wish: AnalysisWish, evidence: Evidence): ChartSpec {
  const { label, policies } = result;
  // Lost against the best is a difference, so percents are points.
  const unit = unitOfDifference(result.unit);
  const scores = (name: string): readonly number[] => result.rules.find((rule) => rule.name === name)?.scores ?? [];
  const [largest, tempered] = [scores("minimax regret"), scores("90th percentile regret")];
  const marks = policies.flatMap((_, at): Mark[] => [
    {
      kind: "bar",
      label: `${tell(largest[at] ?? Number.NaN, unit)} (${tell(tempered[at] ?? Number.NaN, unit)})`,
      series: at,
      at,
      from: 0,
      to: largest[at] ?? Number.NaN,
    },
    { kind: "dot", label: "", series: at, x: tempered[at] ?? Number.NaN, y: at },
  ]);
  const said = policies.map(
    ({ title }, at) =>
      `${title} ${tell(largest[at] ?? Number.NaN, unit)}, in nine of ten futures at most ${tell(tempered[at] ?? Number.NaN, unit)}`,
  );
  return {
    title: wish.title ?? `Regret in ${label}`,
    question: aboutOf(wish).question,
    x: {
      label: `Regret in ${label}: bar largest, dot 90th percentile`,
      unit,
      kind: "number",
      includes: [0],
    },
    y: { label: "", unit: "1", kind: "names", names: policies.map(({ title }) => title) },
    marks,
    sources: sourcesOfInputs(wish.cases, evidence),
    spoken: `Largest regret in ${label}: ${said.join("; ")}.`,
  };
}

/** Makes bars of how many rules of choice pick each policy; a rule under which all tie picks none. */
export function picks(result: Robustness, wish: AnalysisWish, evidence: Evidence): ChartSpec {
  const { policies, label } = result;
  const clear = result.rules.filter(({ picked }) => picked.length > 0 && picked.length < policies.length);
  const counts = policies.map((_, at) => clear.filter(({ picked }) => picked.includes(at)));
  const text = (rules: typeof clear): string => `${rules.length} of ${clear.length}`;
  const said = policies.map(
    ({ title }, at) =>
      `${title} by ${text(counts[at] ?? [])}${counts[at]?.length ? ` (${counts[at].map(({ name }) => name).join(", ")})` : ""}`,
  );
  return {
    title: wish.title ?? `How many rules of choice pick each policy: ${label}`,
    question: aboutOf(wish).question,
    x: { label: "Rules of choice", unit: "1", kind: "number", includes: [0, clear.length] },
    y: { label: "", unit: "1", kind: "names", names: policies.map(({ title }) => title) },
    marks: counts.map(
      (rules, at): Mark => ({ kind: "bar", label: text(rules), series: at, at, from: 0, to: rules.length }),
    ),
    sources: sourcesOfInputs(wish.cases, evidence),
    spoken: `For ${label} the policies are picked: ${said.join("; ")}.`,
  };
}
