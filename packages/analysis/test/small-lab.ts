/** Two policies of a tiny model, made by hand, so that what an analysis should find is known beforehand. */
import type { Draw } from "@palanca/engine";
import { planOf } from "@palanca/engine/plan";
import { assumption, defineModel, flow, policyInputs, type SettledInput } from "@palanca/model-kit";
import type { Case } from "@palanca/scenarios";

/** Kept a year: `effort * effect - burden`; the sum over four years is the measure `kept`. */
export const smallModel = defineModel({
  id: "small",
  title: "Small",
  question: "What is left?",
  time: { from: 2020, to: 2023, step: "1 year" },
  levers: {
    effort: {
      label: "Effort",
      unit: "1",
      default: assumption(0, "None at the start."),
      range: [0, 10],
      because: "ten times what anyone did",
    },
  },
  uncertainties: {
    effect: {
      label: "Effect of effort",
      unit: "person / year",
      value: assumption({ kind: "uniform", low: -1, high: 3 }, "Nobody knows."),
    },
    burden: {
      label: "Burden",
      unit: "person / year",
      value: assumption({ kind: "uniform", low: 0, high: 2 }, "Nobody knows."),
    },
    idle: {
      label: "Idle",
      unit: "person / year",
      value: assumption({ kind: "uniform", low: 0, high: 1 }, "Read by nothing."),
    },
  },
  relationships: { kept_now: flow("effort * effect - burden + 0 * idle", "person / year", { label: "Kept" }) },
  measures: {
    kept: { label: "Kept at the end", of: "last(kept_now)", unit: "person / year", better: "higher" },
    worst: { label: "Lost at the end", of: "-last(kept_now)", unit: "person / year", better: "lower" },
    plain: { label: "Neither here nor there", of: "last(kept_now)", unit: "person / year", better: "neither" },
  },
});

const plan = planOf(smallModel);

const uniform = (low: number, high: number): Draw => ({ kind: "uniform", low, high });

/** A case with the effort given. */
export function smallCase(id: string, effort: number): Case {
  const input = (name: string, role: SettledInput["role"], value: SettledInput["value"]): SettledInput => ({
    name,
    label: role === "lever" ? "Effort" : (smallModel.uncertainties[name]?.label ?? name),
    role,
    unit: role === "lever" ? "1" : "person / year",
    value,
    grade: "assumption",
    facts: [],
    options: [],
    chosen: "all",
    warnings: [],
    precedents: [],
    changed: false,
  });
  const settled = {
    place: "nowhere",
    inputs: {
      effort: input("effort", "lever", { feed: "constant", values: [0] }),
      effect: input("effect", "uncertainty", { feed: "draw", draw: uniform(-1, 3), key: "small.effect" }),
      burden: input("burden", "uncertainty", { feed: "draw", draw: uniform(0, 2), key: "small.burden" }),
      idle: input("idle", "uncertainty", { feed: "draw", draw: uniform(0, 1), key: "small.idle" }),
    },
  };
  const inputs = Object.fromEntries(Object.entries(settled.inputs).map(([name, one]) => [name, one.value]));
  return {
    id,
    title: id,
    plan,
    inputs: { ...inputs, ...policyInputs({ effort }, settled, plan) },
    scenario: { id, title: id, levers: { effort }, held: {}, whose: {} },
    model: smallModel,
    settled,
    warnings: [],
    hash: id,
  };
}
