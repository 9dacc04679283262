/** Opens the lab: what the build made, the models, and a runner over workers; answers `Lab`. */
import { existsSync, readFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { compare } from "@palanca/analysis";
import { catalogue } from "@palanca/catalogue";
import { BLOCK, type Model, type Plan, type Runner, runInline } from "@palanca/engine";
import { type EvidenceData, openEvidence } from "@palanca/evidence";
import type { Question } from "@palanca/model-kit";
import { type Case, type Catalogue, resolve, type Scenario } from "@palanca/scenarios";
import { catalogueOf } from "./catalogue-of.js";
import type { Ask, Lab } from "./lab.js";
import { CAUSAL_FILE, type LabData } from "./lab-data.js";
import { version } from "./version.js";

export interface OpenLab extends Lab {
  readonly catalogue: Catalogue;
  /** Loads the parser; needed before a scenario that joins models which no question joins is resolved. */
  loadParser(): Promise<(model: Model) => Plan>;
  /** Resolves a scenario and loads the parser where that takes one. */
  resolveWhole(scenario: Scenario): Promise<Case>;
  close(): Promise<void>;
}

export interface LabOptions {
  /** Threads that futures are worked in; 1 works them here. */
  readonly threads?: number;
}

/** Opens the lab from the files beside the built app. */
export async function openLab(options: LabOptions = {}): Promise<OpenLab> {
  const data = readMade("lab.json") as LabData;
  const models = new Map(
    await Promise.all(Object.entries(catalogue).map(async ([id, load]) => [id, await load()] as const)),
  );
  let parser: ((model: Model) => Plan) | undefined;
  const planOf = (model: Model): Plan => {
    if (!parser) throw new ParserMissing();
    return parser(model);
  };
  const plans = new Map<string, Plan>();
  const made = (key: string): Plan | undefined => {
    const file = data.plans[key];
    if (file === undefined) return undefined;
    const plan = plans.get(key) ?? (readMade(file) as Plan);
    plans.set(key, plan);
    return plan;
  };
  const whole = catalogueOf(data, models, made, planOf);
  const evidence = openEvidence(withCausal(data.evidence));
  const pool = await startRunner(options.threads ?? Math.min(4, availableParallelism()));

  return {
    version,
    evidence,
    questions: data.questions,
    modelIds: whole.modelIds,
    model: (id) => models.get(id),
    scenarios: whole.scenarios,
    catalogue: whole,
    resolve: (scenario: Scenario) => resolve(scenario, whole, evidence),
    compare: (cases: readonly Case[], ask: Ask) => compare(cases, request(cases, ask, data.questions, pool.run)),
    loadParser,
    async resolveWhole(scenario) {
      try {
        return resolve(scenario, whole, evidence);
      } catch (error) {
        if (!(error instanceof ParserMissing)) throw error;
        await loadParser();
        return resolve(scenario, whole, evidence);
      }
    },
    run: pool.run,
    close: pool.close,
  };

  async function loadParser(): Promise<(model: Model) => Plan> {
    parser ??= (await import("@palanca/engine/plan")).planOf;
    return parser;
  }

  function request(
    cases: readonly Case[],
    ask: Ask,
    questions: readonly Question[],
    run: Runner,
  ): Parameters<typeof compare>[1] {
    const question = questions.find((one) => one.id === cases[0]?.scenario.question || isOwn(one, cases[0]));
    const drawn = [...(question?.charts ?? []).map((wish) => wish.of), ...(ask.keep ?? [])];
    return {
      run,
      futures: ask.futures,
      seed: ask.seed,
      keep: quantitiesOf(drawn, cases[0]),
      hangsOn: ask.hangsOn ?? [],
      version,
      node: process.versions.node,
      evidenceHash: data.evidence.hash,
      command: ask.command ?? commandOf(cases, ask),
      scenarioTexts: textsOf(cases, data),
      ...precisionOf(ask),
      ...(ask.signal ? { signal: ask.signal } : {}),
      ...(ask.onProgress ? { onProgress: ask.onProgress } : {}),
    };
  }
}

/** What bounds a run, where it rests, and a runner that goes on from an earlier one. */
function precisionOf({ partings, differenceBands, stop, onStanding, run, correlations, rest }: Ask): Partial<Ask> {
  const asked = { partings, differenceBands, stop, onStanding, run, correlations, rest };
  return Object.fromEntries(Object.entries(asked).filter(([, value]) => value !== undefined));
}

/** Quantities of a case that charts name, with or without the model's name and an element; measures among them are left out. */
function quantitiesOf(drawn: readonly string[], of: Case | undefined): string[] {
  const names = of?.plan.quantities.map((one) => one.name) ?? [];
  const found = drawn.flatMap((written) => {
    const name = written.replace(/\[[^\]]*\]$/, "").trim();
    return names.includes(name) ? [name] : names.filter((one) => one.endsWith(`.${name}`));
  });
  return [...new Set(found)];
}

/** The question that a model's own scenarios belong to. */
function isOwn(question: Question, of: Case | undefined): boolean {
  return of?.scenario.question === undefined && question.id === `model-${of?.model.id}`;
}

/** The command that makes a comparison again. */
export function commandOf(cases: readonly Case[], ask: Pick<Ask, "seed" | "futures">): string {
  const names = cases
    .map((one) => one.scenario.file ?? one.id)
    .map((name) => (/^[\w./+-]+$/.test(name) ? name : JSON.stringify(name)));
  return `palanca compare ${names.join(" ")} --seed ${ask.seed} --futures ${ask.futures}`;
}

function textsOf(cases: readonly Case[], data: LabData): { file: string; text: string }[] {
  return cases.flatMap(({ scenario }) => {
    const carried = data.evidence.scenarios.find((one) => one.file === scenario.file);
    const text = carried?.text ?? scenario.text;
    return text === undefined ? [] : [{ file: scenario.file ?? scenario.id, text }];
  });
}

/** Evidence whose causal claims are read when they are first asked for. */
function withCausal(of: Omit<EvidenceData, "causal">): EvidenceData {
  let causal: EvidenceData["causal"] | undefined;
  return {
    ...of,
    get causal() {
      causal ??= readMade(CAUSAL_FILE) as EvidenceData["causal"];
      return causal;
    },
  };
}

/** A model was to be planned before the parser was there. */
class ParserMissing extends Error {
  constructor() {
    super("This is a fault in the app: the parser was not loaded before a new model was planned.");
  }
}

/** What the build made, from beside the built app. */
function readMade(file: string): unknown {
  const path = [new URL(`./${file}`, import.meta.url), new URL(`../dist/${file}`, import.meta.url)].find((one) =>
    existsSync(one),
  );
  if (!path) throw new Error("Palanca is not built yet. Run `npm start` once in the project's folder.");
  return JSON.parse(readFileSync(path, "utf8"));
}

/** Workers when there is more than one block and a thread to spare; else everything here. The numbers are the same. */
async function startRunner(threads: number): Promise<{ run: Runner; close: () => Promise<void> }> {
  const address = new URL("./worker.js", import.meta.url);
  if (threads < 2 || !existsSync(address)) return { run: runInline, close: async () => {} };
  const { startPool } = await import("@palanca/engine/workers");
  let pool: ReturnType<typeof startPool> | undefined;
  return {
    // Small jobs are done sooner here than a worker starts.
    run: (cases, design, options) => {
      if (design.futures <= BLOCK) return runInline(cases, design, options);
      pool ??= startPool({ address, count: threads });
      return pool.run(cases, design, options);
    },
    close: async () => pool?.close(),
  };
}
