/** The reference models as read from their file: parameters, check rows, and what this engine makes of them. */
import fs from "node:fs";
import path from "node:path";
import { planOf } from "@palanca/engine/plan";

/** Reads the three models; undefined when there is no such file. */
export function readReferenceModels(folder) {
  const file = folder && path.join(folder, "reference-models.json");
  return file && fs.existsSync(file) ? JSON.parse(fs.readFileSync(file, "utf8")) : undefined;
}

/** The engine's names are small letters, and some are words of its own: V becomes v_x, total becomes total_x. */
const named = (name) => (/[A-Z]/.test(name) || name === "total" ? `${name.toLowerCase()}_x` : name);
const renamed = (equation) => equation.replace(/[A-Za-z_]\w*/g, named);
const entries = (of) => Object.entries(of).map(([name, value]) => [named(name), value]);

/** A parameter's distribution as a draw. */
export function drawOf({ distribution, values: [a, b, c] }) {
  const kind = distribution.split("(")[0];
  if (kind === "lognormal") return { kind, meanLog: a, sdLog: b };
  if (kind === "normal") return { kind, mean: a, sd: b };
  return kind === "uniform" ? { kind, low: a, high: b } : { kind, low: a, mode: b, high: c };
}

/** Each output's measure in the order of the check rows. */
export const measures = {
  M1: ["total_now", "share_now", "bcr_now"],
  M2: ["V", "Y", "G", "E", "S", "B", "NPV", "W"].map((name) => `${named(name)}_end`),
  M3: ["total_people", "share_working", "old_per_working"],
};

const plain = (equation) => ({ kind: "flow", equation: renamed(equation), unit: "1" });
const last = (of) => ({ of: `last(${renamed(of)})`, unit: "1", better: "neither" });
const input = (name, unit = "1", more = {}) => ({ label: name, unit, value: 0, ...more });
const inputs = (names) => Object.fromEntries(names.map((name) => [named(name), input(name)]));

/** A case of this engine: plan and inputs, every parameter drawn. `steps` overrides the number of steps. */
export function caseOf(name, reference, steps) {
  const model = reference[name];
  const plan = planOf({
    id: name.toLowerCase(),
    title: name,
    question: "How fast?",
    levers: {},
    ...makers[name](model),
  });
  const drawn = entries(model.parameters).map(([key, one]) => [key, { feed: "draw", key, draw: drawOf(one) }]);
  const fixed = Object.entries({ ...constantsOf(name, model), per_year: 1 })
    .filter(([key]) => plan.inputs.some((one) => one.name === key))
    .map(([key, value]) => [key, { feed: "constant", values: Array.isArray(value) ? value : [value] }]);
  const length = steps ?? (name === "M1" ? 0 : undefined);
  return { plan, inputs: Object.fromEntries([...drawn, ...fixed]), ...(length === undefined ? {} : { steps: length }) };
}

function constantsOf(name, model) {
  if (name === "M2")
    return {
      ...model.constants,
      ...Object.fromEntries(model.stocks.map((one) => [`${named(one.name)}_start`, one.initial])),
    };
  if (name !== "M3") return model.constants;
  const { start_female, start_male, ...arrays } = model.arrays;
  return { ...arrays, female_start: start_female, male_start: start_male };
}

const ages = Array.from({ length: 21 }, (_, a) => `group ${a}`);

const makers = {
  M1: (model) => ({
    time: { from: 0, to: 1, step: "1 year" },
    uncertainties: inputs([...Object.keys(model.parameters), ...Object.keys(model.constants)]),
    relationships: Object.fromEntries(entries(model.equations).map(([name, equation]) => [name, plain(equation)])),
    measures: Object.fromEntries(measures.M1.map((name) => [name, last(name.replace("_now", ""))])),
  }),
  M2: (model) => ({
    time: { from: 0, to: model.steps, step: "1 year" },
    uncertainties: {
      ...inputs([...Object.keys(model.parameters), ...Object.keys(model.constants)]),
      per_year: input("per_year", "1 / year"),
    },
    relationships: {
      t: plain("step_number"),
      ...Object.fromEntries(entries(model.equations).map(([name, equation]) => [name, plain(equation)])),
      ...Object.fromEntries(
        model.stocks.map(({ name, change }) => [
          named(name),
          { kind: "stock", unit: "1", start: 0, change: renamed(`${change} * per_year`) },
        ]),
      ),
    },
    measures: Object.fromEntries(model.stocks.map(({ name }) => [`${named(name)}_end`, last(name)])),
  }),
  /** Each group is what `next` was a step ago; newborns come from a dimension of one that is mapped to the first group. */
  M3: (model) => {
    const over = { over: ["age"] };
    const byAge = (equation) => ({ ...plain(equation), ...over });
    const sex = (name, improvement, newborn) => ({
      [`survival_${name}`]: byAge(`1/(1+exp(-(survival_logit_${name}+${improvement}*t)))`),
      [name]: byAge(`previous(next_${name}, ${name}_start)`),
      [`born_${name}`]: { ...plain(`${newborn}*survival_${name}[group 0]`), over: ["cradle"] },
      [`next_${name}`]: byAge(
        `shift_open(survival_${name}*${name}, age)+migl*migration_share/2+sum(born_${name}, cradle, age)`,
      ),
    });
    const groups = (from, to) => ({ of: "age", labels: ages.slice(from, to) });
    return {
      time: { from: 0, to: model.steps * 5, step: "5 years" },
      dimensions: { age: ages, cradle: ["born"] },
      mappings: { birth: { from: "cradle", to: "age", pairs: { born: ages[0] } } },
      subranges: { fertile: groups(3, 10), working: groups(3, 13), old: groups(13, 21) },
      uncertainties: {
        ...inputs(Object.keys(model.parameters)),
        ...Object.fromEntries(Object.keys(constantsOf("M3", model)).map((name) => [name, input(name, "1", over)])),
      },
      relationships: {
        t: plain("step_number+1"),
        tfr: plain("1.6+(tfr0-1.6)*exp(-5*t*tfrd)"),
        births: plain("sum(fertility_share_per_year_of_tfr*(female+next_female), fertile)*tfr/2"),
        ...sex("female", "imF", "births/(1+srb)"),
        ...sex("male", "imM", "births*srb/(1+srb)"),
      },
      measures: {
        total_people: last("sum(female+male, age)"),
        share_working: last("sum(female+male, working)/sum(female+male, age)"),
        old_per_working: last("sum(female+male, old)/sum(female+male, working)"),
      },
    };
  },
};
