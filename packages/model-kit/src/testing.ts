/** The contract that every model signs, written once, and a run for tests of one policy. Uses vitest; never part of the app. */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { type InputValue, refuseIfAny, runInline } from "@palanca/engine";
import { planOf } from "@palanca/engine/plan";
import { drawQuantile, medianOf, randomUniforms, type Trace, trace } from "@palanca/engine/run";
import { type Evidence, type EvidenceData, openEvidence } from "@palanca/evidence";
import { describe, expect, test } from "vitest";
import { baselineCsv } from "./baseline-csv.js";
import { runChecks } from "./checks.js";
import { claimsOfModel } from "./encoded-claims.js";
import type { LabModel, ModelPackage, ModelScenario } from "./model.js";
import { strayNumerals } from "./numerals.js";
import { policyInputs } from "./policy-inputs.js";
import { readmeTables, withTables } from "./readme-tables.js";
import { settle } from "./settle.js";
import type { Settled } from "./settled.js";

export type { InputValue } from "@palanca/engine";

export interface TestSetting {
  /** Where the model is tested. */
  readonly place: string;
  /** The stored default run, beside the test. */
  readonly baseline: URL;
  /** The page whose tables are generated. */
  readonly readme: URL;
}

/** The evidence of this repository, as the build made it. */
export function builtEvidence(): Evidence {
  const path = new URL("../../evidence/dist/evidence.json", import.meta.url);
  if (!existsSync(path)) throw new Error("The evidence is not built; `npm run build` makes it.");
  return openEvidence(JSON.parse(readFileSync(path, "utf8")) as EvidenceData);
}

/** Runs one policy with every uncertainty at its median. */
export function runPolicy(
  model: LabModel,
  scenario: ModelScenario,
  place: string,
): Trace & { readonly path: (name: string) => readonly number[]; readonly input: (name: string) => number } {
  const { settled, problems } = settle(model, { place }, builtEvidence());
  refuseIfAny(problems);
  const plan = planOf(model);
  const run = trace({ plan, inputs: { ...valuesOf(settled), ...policyInputs(scenario.levers, settled, plan) } });
  return {
    ...run,
    path: (name) => run.series[name]?.[0] ?? [],
    input: (name) => standing(settled.inputs[name]?.value),
  };
}

/** What an input stands at in its declared unit when nothing is drawn; the first row of a path. */
function standing(value: InputValue | undefined): number {
  if (value?.feed === "draw") return medianOf(value.draw);
  return (value?.feed === "path" ? value.rows[0]?.[0] : value?.values[0]) ?? Number.NaN;
}

/** What a run followed step by step gives: every quantity, element by element. */
export type ModelRun = Trace;

/** Runs equations that are no model of the lab, a textbook's example say, with every input handed in. */
export function runInputs(model: LabModel, inputs: Readonly<Record<string, InputValue>>): ModelRun {
  return trace({ plan: planOf(model), inputs });
}

/** Tests all that every model promises. */
export function testModel(pack: ModelPackage, setting: TestSetting): void {
  const { model } = pack;
  const evidence = builtEvidence();
  const settledAt = (place: string): Settled => {
    const { settled, problems } = settle(model, { place }, evidence);
    refuseIfAny(problems);
    return settled;
  };

  describe(`${model.id} keeps the contract of a model`, () => {
    test("its equations agree in units and every number has a source", () => {
      expect(planOf(model).measures.length).toBeGreaterThan(0);
      expect(Object.keys(settledAt(setting.place).inputs).length).toBeGreaterThan(0);
    });

    test("no equation holds a number that should have a name", () => {
      expect(strayNumerals(model)).toEqual([]);
    });

    test("every lever stands inside its range, and every scenario moves known levers inside it", () => {
      const { inputs } = settledAt(setting.place);
      for (const [name, lever] of Object.entries(model.levers)) {
        const value = inputs[name]?.value as InputValue & { values: number[] };
        expect(value.values[0], name).toBeGreaterThanOrEqual(lever.range[0]);
        expect(value.values[0], name).toBeLessThanOrEqual(lever.range[1]);
      }
      for (const scenario of Object.values(pack.scenarios)) {
        expect(Object.keys(model.levers)).toEqual(expect.arrayContaining(Object.keys(scenario.levers)));
      }
    });

    test("the first scenario is the baseline and moves nothing", () => {
      expect(Object.values(pack.scenarios)[0]?.levers).toEqual({});
    });

    test("its checks hold, or miss as they are known to", () => {
      const results = runChecks(pack, { evidence, planOf, place: setting.place });
      expect(
        results.filter((result) => result.outcome === "fails").map((result) => `${result.check.says}: ${result.seen}`),
      ).toEqual([]);
      expect(results.length).toBeGreaterThan(2);
      // Every check runs the model many hundred times; a busy machine needs minutes for the larger ones.
    }, 240_000);

    test("every causal claim that it encodes is in the evidence", () => {
      expect(claimsOfModel(model, settledAt(setting.place), evidence).unknown).toEqual([]);
    });

    test("no lever and no uncertainty is dead", () => {
      expect(deadInputs(model, settledAt(setting.place))).toEqual([]);
    });

    test("the default run equals baseline.csv", () => {
      const plan = planOf(model);
      const text = baselineCsv(plan, trace({ plan, inputs: valuesOf(settledAt(setting.place)) }));
      sameFile(setting.baseline, text);
    });

    test("the same seed gives the same bytes, another seed others", async () => {
      const once = await bytesOf(model, settledAt(setting.place), 1);
      expect(await bytesOf(model, settledAt(setting.place), 1)).toBe(once);
      expect(await bytesOf(model, settledAt(setting.place), 2)).not.toBe(once);
    });

    test("the tables of its README are fresh", () => {
      const page = readFileSync(setting.readme, "utf8");
      sameFile(setting.readme, withTables(page, readmeTables(pack, settledAt(setting.place), evidence)));
    });
  });
}

/** Compares a generated text with its file; PALANCA_GENERATE writes it instead, as `npm run generate` does. */
function sameFile(file: URL, text: string): void {
  const path = fileURLToPath(file);
  if (process.env.PALANCA_GENERATE) writeFileSync(path, text);
  expect(existsSync(path) ? readFileSync(path, "utf8") : "(no file; `npm run generate` writes it)").toBe(text);
}

function valuesOf(settled: Settled): Record<string, InputValue> {
  return Object.fromEntries(Object.entries(settled.inputs).map(([name, input]) => [name, input.value]));
}

/**
 * Inputs that move no measure in any of a few futures. Levers are moved in the first half of the years only: what comes after a policy
 * is part of the model. A number that is lost before and after counts as not moved.
 */
function deadInputs(model: LabModel, settled: Settled): string[] {
  const plan = planOf(model);
  const standing = valuesOf(settled);
  const movable = Object.keys(standing).filter((name) => standing[name]?.feed !== "path" || model.levers[name]);
  const drawable = movable.filter((name) => model.levers[name] || standing[name]?.feed === "draw");
  const moved = (name: string, part: number): InputValue => {
    const range = model.levers[name]?.range;
    const value = standing[name] as InputValue;
    if (range) return firstHalf(value, range[0] + (range[1] - range[0]) * part, plan.time.steps);
    if (value.feed === "draw") return constant([drawQuantile(value.draw, 0.01 + 0.98 * part)]);
    // Elements keep their proportions: the widths of age intervals, say, are not all those of the first.
    const first = (value.feed === "constant" && value.values.length === 1 ? 0.01 : 0) * part;
    return constant((value.feed === "constant" ? value.values : []).map((one) => one * (1 + 0.1 * part) + first));
  };
  return movable.filter((name) =>
    [0, 1, 2, 3].every((future) => {
      const drawn = Object.fromEntries(
        drawable.map((other) => [other, moved(other, randomUniforms(1, other)[future] as number)]),
      );
      const measuresAt = (part: number): Readonly<Record<string, number>> =>
        trace({ plan, inputs: { ...standing, ...drawn, [name]: moved(name, part) } }).measures;
      const [before, after] = [measuresAt(0), measuresAt(1)];
      return Object.keys(before).every((measure) => Object.is(before[measure], after[measure]));
    }),
  );
}

const constant = (values: readonly number[]): InputValue => ({ feed: "constant", values });

function firstHalf(standing: InputValue, value: number, steps: number): InputValue {
  const rest = standing.feed === "constant" ? (standing.values[0] as number) : 0;
  return { feed: "path", rows: Array.from({ length: steps + 1 }, (_, i) => [i < steps / 2 ? value : rest]) };
}

async function bytesOf(model: LabModel, settled: Settled, seed: number): Promise<string> {
  const plan = planOf(model);
  const blocks: string[] = [];
  for await (const block of runInline([{ plan, inputs: valuesOf(settled) }], {
    seed,
    futures: 100,
    sampling: "latin",
    keep: [],
  })) {
    blocks.push(
      JSON.stringify(
        Object.entries(block.cases[0]?.measures ?? {}).map(([name, values]) => [name, Array.from(values)]),
      ),
    );
  }
  return blocks.join("\n");
}
