/** The chance that a target is met along the number of a policy that moves, and the least change that is enough. */
import type { Solution } from "@palanca/analysis";
import type { Evidence } from "@palanca/evidence";
import { tell } from "../number-text.js";
import type { ChartSpec, Mark } from "../spec.js";
import { type AnalysisWish, aboutOf, sourcesOfInputs } from "./analysis-wish.js";
import { refusal } from "./find.js";

/** Makes the line of chances for one moving number. Throws ProblemsError when several move: a set of two or three is a table. */
export function goal(result: Solution, wish: AnalysisWish, evidence: Evidence): ChartSpec {
  const [free, another] = result.free;
  if (!free || another)
    throw refusal(
      "several-numbers-move",
      result.free.map(({ name }) => name).join(" and "),
      "A line of chances is along one number.",
      "Free one number with --lever, or read the set as a table.",
    );
  const { label, unit, target, chance, tried, least, standing } = result;
  const asked = `${label} ${target.is === "<=" ? "at most" : "at least"} ${tell(target.value, unit)}`;
  const share = (value: number): string => tell(Math.round(value * 100), "percent");
  const number = (value: number | undefined): string => tell(value ?? Number.NaN, free.unit);
  const dot = (name: string, series: number, one: Solution["standing"]): Mark => ({
    kind: "dot",
    label: `${name} ${number(one.at[0])}`,
    series,
    x: one.at[0] ?? Number.NaN,
    y: 100 * one.chance,
  });
  const marks: Mark[] = [
    {
      kind: "line",
      label: "chance",
      series: 1,
      x: tried.map(({ at }) => at[0] as number),
      y: tried.map((one) => 100 * one.chance),
    },
    { kind: "rule", label: `${share(chance)} asked for`, y: 100 * chance },
    dot("now", 0, standing),
    ...(least && least.change > 0 ? [dot("least change", 2, least)] : []),
  ];
  const found = !least
    ? "no value within its range meets it"
    : least.change === 0
      ? "it is met already"
      : `the least change is to ${number(least.at[0])}`;
  return {
    title: wish.title ?? `Chance of ${asked}`,
    question: aboutOf(wish).question,
    x: { label: free.label, unit: free.unit, kind: free.isYear ? "years" : "number" },
    y: { label: "Share of futures", unit: "percent", kind: "number", includes: [0, 100] },
    marks,
    sources: sourcesOfInputs(wish.cases, evidence, [free.lever]),
    spoken: `${asked} in ${share(chance)} of futures: at ${number(standing.at[0])} it is met in ${share(standing.chance)}; ${found}.`,
  };
}
