/** The three models that speed is measured with, written as models of this engine from the file that describes them. */
import { readFileSync } from "node:fs";
import type { InputValue, Model } from "../src/index.js";

export interface ReferenceModel {
  readonly model: Model;
  /** Values of everything that is not drawn. */
  readonly constants: Readonly<Record<string, InputValue>>;
  readonly parameters: readonly string[];
  readonly measures: readonly string[];
  readonly rows: readonly { readonly parameters: readonly number[]; readonly outputs: readonly number[] }[];
}

interface Described {
  readonly parameters: Readonly<Record<string, unknown>>;
  readonly constants: Readonly<Record<string, number>>;
  readonly equations: Readonly<Record<string, string>>;
  readonly stocks: readonly { readonly name: string; readonly initial: number; readonly change: string }[];
  readonly arrays: Readonly<Record<string, readonly number[]>>;
  readonly outputs: readonly string[];
  readonly steps: number;
  readonly check_rows: ReferenceModel["rows"];
}

/** Units by which rates of M2 are told from pure numbers; all else is a pure number. */
const units: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    [
      "g0 c_v c_i c_t x_in x_out0 x_out1 tl tg inv0 rd ysd n dr",
      "viol_drag ineq_drag trust_boost growth ex_in ex_out d_e d_v t_gain t_loss d_s redis g_pos ineq_up ineq_down d_g invest d_y d_b",
    ]
      .flatMap((names) => names.split(" "))
      .map((name) => [name, "1 / year"]),
  ),
  s_u: "year",
  tau_v: "year",
  tau_b: "year",
  npv: "year",
  w: "year",
};

/** Reads M1, M2 and M3 from the folder that holds `reference-models.json`. */
export function referenceModels(folder: string): Readonly<Record<"M1" | "M2" | "M3", ReferenceModel>> {
  // Names of this engine are written small, and two of the file are its own words.
  const text = readFileSync(`${folder}/reference-models.json`, "utf8").replace(/"[^"]*"/g, (one) =>
    /^"(M[123]|.* .*)"$/.test(one)
      ? one
      : one
          .toLowerCase()
          .replace(/\be\b/g, "excluded")
          .replace(/\btotal\b/g, "total_cost"),
  );
  const read = JSON.parse(text) as Record<string, Described>;
  const [m1, m2, m3] = ["M1", "M2", "M3"].map((name) => read[name] as Described) as [Described, Described, Described];
  return { M1: staticModel(m1), M2: feedbackModel(m2), M3: cohortModel(m3) };
}

const constant = (value: number): InputValue => ({ feed: "constant", values: [value] });

function inputsOf(names: readonly string[], unitOf: (name: string) => string): Model["uncertainties"] {
  return Object.fromEntries(names.map((name) => [name, { label: name, unit: unitOf(name), value: 0 }]));
}

function rateOrPure(name: string): string {
  return units[name] ?? "1";
}

function measuresOf(outputs: Readonly<Record<string, string>>): Model["measures"] {
  return Object.fromEntries(
    Object.entries(outputs).map(([name, of]) => [name, { of, unit: rateOrPure(name.slice(4)), better: "neither" }]),
  );
}

function flowsOf(equations: Readonly<Record<string, string>>): Model["relationships"] {
  return Object.fromEntries(
    Object.entries(equations).map(([name, equation]) => [name, { kind: "flow", equation, unit: rateOrPure(name) }]),
  );
}

const frame = { levers: {}, title: "A model to measure with", question: "How fast?" };

function staticModel(of: Described): ReferenceModel {
  const parameters = Object.keys(of.parameters);
  const measures = Object.fromEntries(of.outputs.map((name) => [`end_${name}`, `last(${name})`]));
  return {
    model: {
      ...frame,
      id: "m1",
      time: { from: 2000, to: 2001, step: "1 year" },
      uncertainties: inputsOf([...parameters, ...Object.keys(of.constants)], () => "1"),
      relationships: flowsOf(of.equations),
      measures: Object.fromEntries(
        Object.entries(measures).map(([name, of]) => [name, { of, unit: "1", better: "neither" }]),
      ),
    },
    constants: Object.fromEntries(Object.entries(of.constants).map(([name, value]) => [name, constant(value)])),
    parameters,
    measures: Object.keys(measures),
    rows: of.check_rows,
  };
}

function feedbackModel(of: Described): ReferenceModel {
  const parameters = Object.keys(of.parameters);
  const equations = Object.fromEntries(
    Object.entries(of.equations).map(([name, equation]) => [name, equation.replace(/\bt\b/g, "elapsed")]),
  );
  const stocks = of.stocks.map(({ name, change }) => [
    name,
    { kind: "stock", start: 0, change, unit: rateOrPure(name) } as const,
  ]);
  const measures = measuresOf(Object.fromEntries(of.stocks.map(({ name }) => [`end_${name}`, `last(${name})`])));
  return {
    model: {
      ...frame,
      id: "m2",
      time: { from: 2000, to: 2000 + of.steps, step: "1 year" },
      uncertainties: inputsOf([...parameters, ...Object.keys(of.constants)], rateOrPure),
      relationships: { ...Object.fromEntries(stocks), ...flowsOf(equations) },
      measures,
    },
    constants: Object.fromEntries([
      ...Object.entries(of.constants).map(([name, value]) => [name, constant(value)]),
      ...of.stocks.map(({ name, initial }) => [`${name}_start`, constant(initial)]),
    ]),
    parameters,
    measures: Object.keys(measures),
    rows: of.check_rows,
  };
}

/** Groups are quantities of their own, and what a group was is handed on by `previous`. */
function cohortModel(of: Described): ReferenceModel {
  const parameters = Object.keys(of.parameters);
  const groups = [...(of.arrays.start_female as readonly number[]).keys()];
  const last = groups.length - 1;
  const constants: Record<string, InputValue> = {};
  const equations: Record<string, string> = { tfr: "1.6 + (tfr0 - 1.6) * exp(-5 * (step_number + 1) * tfrd)" };
  const listed = (name: string, short: string): void => {
    for (const [i, value] of (of.arrays[name] as readonly number[]).entries())
      constants[`${short}_${i}`] = constant(value);
  };
  listed("migration_share", "share");
  listed("fertility_share_per_year_of_tfr", "fert");
  for (const [sex, long, improvement] of [
    ["f", "female", "imf"],
    ["m", "male", "imm"],
  ] as const) {
    listed(`survival_logit_${long}`, `logit_${sex}`);
    listed(`start_${long}`, `start_${sex}`);
    for (const i of groups) {
      equations[`${sex}_${i}`] = `previous(next_${sex}_${i}, start_${sex}_${i})`;
      equations[`alive_${sex}_${i}`] = `1 / (1 + exp(-(logit_${sex}_${i} + ${improvement} * (step_number + 1))))`;
      const moved = `${sex}_${i - 1} * alive_${sex}_${i - 1}`;
      const stayed = i === last ? ` + ${sex}_${i} * alive_${sex}_${i}` : "";
      const born = `births * ${sex === "f" ? "1" : "srb"} / (1 + srb) * alive_${sex}_0`;
      equations[`next_${sex}_${i}`] = `${i === 0 ? born : moved}${stayed} + migl * share_${i} / 2`;
    }
  }
  const mothers = groups.slice(3, 10).map((i) => `fert_${i} * tfr * (f_${i} + next_f_${i}) / 2`);
  equations.births = mothers.join(" + ");
  const people = (from: number, to: number): string =>
    groups
      .slice(from, to)
      .flatMap((i) => [`f_${i}`, `m_${i}`])
      .join(" + ");
  equations.all = people(0, last + 1);
  equations.adults = people(3, 13);
  equations.old = people(13, last + 1);
  const measures = measuresOf({
    end_people: "last(all)",
    end_adults: "last(adults) / last(all)",
    end_burden: "last(old) / last(adults)",
  });
  return {
    model: {
      ...frame,
      id: "m3",
      time: { from: 2000, to: 2000 + 5 * of.steps, step: "5 years" },
      uncertainties: inputsOf([...parameters, ...Object.keys(constants)], rateOrPure),
      relationships: flowsOf(equations),
      measures,
    },
    constants,
    parameters,
    measures: Object.keys(measures),
    rows: of.check_rows,
  };
}
