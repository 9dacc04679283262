/** A model of two levers that help each other, made by hand, so that what each brings is known beforehand. */
import type { InputValue } from "@palanca/engine";
import { planOf } from "@palanca/engine/plan";
import { assumption, defineModel, flow, type LeverPath, leverRows, type Settled } from "@palanca/model-kit";
import type { Case } from "@palanca/scenarios";

const lever = (label: string) => ({
  label,
  unit: "1",
  default: assumption(0, "None at the start."),
  range: [0, 10] as [number, number],
  because: "ten times what anyone did",
});

/** Yield a year: `effect * patrols + 2 * schools + patrols * schools - burden`, summed by its last year. */
export const twoLevers = defineModel({
  id: "two-levers",
  title: "Two levers",
  question: "What do they bring?",
  time: { from: 2020, to: 2023, step: "1 year" },
  levers: { patrols: lever("Patrols"), schools: lever("Schools") },
  uncertainties: {
    effect: { label: "Effect", unit: "1", value: assumption({ kind: "uniform", low: 0, high: 4 }, "Nobody knows.") },
    burden: { label: "Burden", unit: "1", value: assumption({ kind: "uniform", low: 0, high: 1 }, "Nobody knows.") },
  },
  relationships: { gain: flow("effect * patrols + 2 * schools + patrols * schools - burden", "1", { label: "Gain" }) },
  measures: {
    at_end: { label: "Gain at the end", of: "last(gain)", unit: "1", better: "higher" },
    effort: { label: "Effort at the end", of: "last(gain) - last(gain)", unit: "1", better: "neither" },
  },
});

const plan = planOf(twoLevers);

/** A case with these lever paths; `held` holds an uncertainty at a number. */
export function twoLeverCase(
  id: string,
  levers: Readonly<Record<string, LeverPath>>,
  held: Readonly<Record<string, number>> = {},
): Case {
  const clock = { from: plan.time.from, step: plan.time.step, steps: plan.time.steps };
  const inputs: Record<string, InputValue> = {};
  for (const name of Object.keys(twoLevers.levers)) {
    const path = levers[name];
    inputs[name] =
      path === undefined
        ? { feed: "constant", values: [0] }
        : { feed: "path", rows: leverRows(path, 0, clock).map((level) => [level]) };
  }
  for (const [name, { value }] of Object.entries(twoLevers.uncertainties)) {
    const at = held[name];
    if (at !== undefined) inputs[name] = { feed: "constant", values: [at] };
    else if (value.from === "assumption") inputs[name] = { feed: "draw", draw: value.draw, key: `two.${name}` };
  }
  const settled: Settled = {
    place: "nowhere",
    inputs: Object.fromEntries(
      Object.entries(inputs).map(([name, value]) => [
        name,
        {
          name,
          label: name,
          role: name in twoLevers.levers ? ("lever" as const) : ("uncertainty" as const),
          unit: "1",
          value,
          grade: name === "effect" ? ("documented" as const) : ("assumption" as const),
          facts: [],
          options: [],
          chosen: "all",
          warnings: [],
          precedents: [],
          changed: name in levers,
        },
      ]),
    ),
  };
  const scenario = { id, title: id, levers, held: {}, whose: {} };
  return {
    id,
    title: id,
    plan,
    inputs,
    scenario,
    model: twoLevers,
    settled,
    warnings: [],
    hash: JSON.stringify(inputs),
  };
}
