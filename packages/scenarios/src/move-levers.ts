/** Levers moved along the paths that a scenario writes, over the years that it runs. */
import type { InputValue, Plan, Problem } from "@palanca/engine";
import {
  type Clock,
  type LabModel,
  type LeverPath,
  levelsOf,
  leverRows,
  type Settled,
  yearsAmiss,
} from "@palanca/model-kit";
import type { Scenario } from "./scenario.js";
import { lineOf, refuse } from "./scenario-problems.js";

/** The steps that a scenario runs; its horizon may be later than the model's own, not before a measure is read. */
export function clockFor(scenario: Scenario, model: LabModel, plan: Plan, problems: Problem[]): Clock {
  const { from, step, steps } = plan.time;
  const to = scenario.horizon?.to;
  if (to === undefined) return { from, step, steps };
  const wanted = Math.round((to - from) / step);
  const latest = Math.max(
    from,
    ...plan.measures.flatMap((measure) =>
      [...measure.equation.matchAll(/,\s*(\d{4})\s*\)/g)].map((found) => Number(found[1])),
    ),
  );
  if (wanted < 1 || wanted > 100_000 || from + wanted * step !== to) {
    refuse(
      problems,
      "horizon-not-reached",
      scenario,
      "horizon",
      String(to),
      `Steps of ${model.time.step} from ${from} do not end there.`,
      "Name a year that they reach.",
    );
  } else if (to < latest) {
    refuse(
      problems,
      "horizon-too-short",
      scenario,
      "horizon",
      String(to),
      `A measure is read at ${latest}.`,
      `Let the horizon end in ${latest} or later.`,
    );
  }
  return { from, step, steps: Math.max(1, wanted) };
}

/** Refuses levels beyond a lever's range and years that no step reaches. */
export function refusePaths(
  paths: Readonly<Record<string, LeverPath>>,
  model: LabModel,
  scenario: Scenario,
  clock: Clock,
  problems: Problem[],
): void {
  for (const [name, path] of Object.entries(paths)) {
    const lever = model.levers[name];
    if (!lever) continue;
    const [low, high] = lever.range;
    const key = lineOf(scenario, "levers", name);
    for (const { seen, needed, todo } of yearsAmiss(path, clock))
      refuse(problems, "years-not-fitting", scenario, key, `${name}: ${seen}`, needed, todo);
    const beyond = levelsOf(path).filter((level) => level < low || level > high);
    if (beyond.length > 0) {
      refuse(
        problems,
        "out-of-range",
        scenario,
        key,
        `${name}: ${beyond.join(", ")} ${lever.unit}`,
        `The lever was built for ${low} to ${high} ${lever.unit}: ${lever.because}.`,
        "Take a value in the range, or widen it in the model and say which fact supports it.",
      );
    }
  }
}

/** Inputs as settled, with the levers along their paths. */
export function moveLevers(paths: Readonly<Record<string, LeverPath>>, settled: Settled, clock: Clock): Settled {
  const inputs = { ...settled.inputs };
  for (const [name, path] of Object.entries(paths)) {
    const input = inputs[name];
    if (!input) continue;
    const standing = input.value.feed === "constant" ? (input.value.values[0] as number) : 0;
    const value: InputValue = { feed: "path", rows: leverRows(path, standing, clock).map((level) => [level]) };
    inputs[name] = { ...input, value, changed: true };
  }
  return { ...settled, inputs };
}
