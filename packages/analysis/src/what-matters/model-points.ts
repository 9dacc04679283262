/**
 * A model as a function of the unit cube: its uncertainties by key, and rival figures as a choice of whose number and what is drawn within it.
 * Takes: one case, or a baseline and a case (then outputs are differences, future by future). Gives: variables and a function of points.
 */
import { type Draw, inputsBehind, ProblemsError, planBehind, pointWorker } from "@palanca/engine";
import { drawQuantile, drawsOf } from "@palanca/engine/run";
import type { Case } from "@palanca/scenarios";
import type { Evaluate, Variable } from "./evaluate.js";

export interface ModelVariable extends Variable {
  readonly key: string;
  /** `which` chooses among rival figures; `within` is drawn inside the chosen one; `whole` is everything else. */
  readonly part: "whole" | "which" | "within";
  readonly draw: Draw;
}

export interface ModelPoints {
  readonly variables: readonly ModelVariable[];
  /** Output 0 is the measure; the others are the kept quantity at each point in time. */
  readonly evaluate: Evaluate;
  readonly years: readonly number[];
  readonly placeOf: (variable: number, q: number) => number;
}

export interface PointsRequest {
  readonly measure: string;
  /** A quantity over time whose indices are wanted too. */
  readonly over?: string;
  /** Splits rival figures into whose number and what is drawn within it. */
  readonly isSplit?: boolean;
  readonly signal?: AbortSignal;
}

/** Makes a function of the cases. Refuses a measure that no uncertainty stands behind, since it cannot vary. */
export function modelPoints(cases: readonly Case[], request: PointsRequest): ModelPoints {
  const variables = variablesOf(cases, request);
  const last = cases.at(-1) as Case;
  const { over } = request;
  const keep = over === undefined ? [] : [over];
  const asked = [request.measure, ...keep];
  const work = pointWorker(
    cases.map((one) => ({ ...one, plan: planBehind(one.plan, asked) })),
    keep,
  );
  const points = (last.steps ?? last.plan.time.steps) + 1;
  const width = 1 + (over === undefined ? 0 : points);
  return {
    variables,
    years:
      over === undefined ? [] : Array.from({ length: points }, (_, i) => last.plan.time.from + i * last.plan.time.step),
    placeOf: (v, q) => placeOfQuantile((variables[v] as ModelVariable).draw, q),
    async evaluate(columns) {
      const total = columns[0]?.length ?? 0;
      const outputs = Array.from({ length: width }, () => new Float64Array(total));
      for (let first = 0; first < total; first += 1024) {
        request.signal?.throwIfAborted();
        const count = Math.min(1024, total - first);
        const blocks = work(uniformsOf(variables, columns, first, count), count);
        const [base, own] = blocks.length > 1 ? [blocks[0], blocks.at(-1)] : [undefined, blocks[0]];
        const lost = new Set(blocks.flatMap((block) => block.failures.map((failure) => failure.future)));
        for (let i = 0; i < count; i++) {
          outputs.forEach((into, o) => {
            const read = (block: typeof own): number =>
              (o === 0
                ? block?.measures[request.measure]?.[i]
                : block?.series[over as string]?.[(o - 1) * count + i]) ?? Number.NaN;
            into[first + i] = lost.has(i) ? Number.NaN : read(own) - (base ? read(base) : 0);
          });
        }
        // Whoever can give up the work is waiting for keys meanwhile, so it gives way after every piece.
        if (request.signal || first + 1024 < total) await new Promise((resume) => setTimeout(resume, 0));
      }
      return outputs;
    },
  };
}

function variablesOf(cases: readonly Case[], { measure, over, isSplit }: PointsRequest): ModelVariable[] {
  const behind = new Set(
    cases.flatMap((one) => {
      const names = new Set([
        ...inputsBehind(one.plan, measure),
        ...(over === undefined ? [] : inputsBehind(one.plan, over)),
      ]);
      return [...names].flatMap((name) => {
        const value = one.inputs[name];
        return value?.feed === "draw" ? [value.key] : [];
      });
    }),
  );
  const byKey = new Map([...drawsOf(cases).values()].map(({ key, draw }) => [key, draw] as const));
  const variables = [...behind].sort().flatMap((key): ModelVariable[] => {
    const draw = byKey.get(key) as Draw;
    const told = { ...describe(key, cases), key, draw };
    if (!isSplit || draw.kind !== "mixture") return [{ ...told, part: "whole" }];
    const isWide = draw.of.some((one) => one.kind !== "point");
    const which: ModelVariable = {
      ...told,
      name: `${told.name} (whose)`,
      label: `Whose number: ${told.label}`,
      part: "which",
    };
    return isWide ? [which, { ...told, part: "within" }] : [which];
  });
  if (variables.length > 0) return variables;
  throw new ProblemsError([
    {
      kind: "nothing-varies",
      where: { model: cases[0]?.model.id ?? "", symbol: measure },
      seen: measure,
      needed: `No uncertainty stands behind ${measure}, so it is the same in every future.`,
      todo: "Ask about another measure, or give back an uncertainty that the scenario holds.",
    },
  ]);
}

/** The weakest grade among the inputs that see one draw: a chain is as strong as that. */
function describe(key: string, cases: readonly Case[]): Variable {
  const inputs = cases.flatMap((one) =>
    Object.values(one.settled.inputs).filter(({ value }) => value.feed === "draw" && value.key === key),
  );
  const grades = ["documented", "derived", "external", "assumption"];
  const worst = Math.max(0, ...inputs.map((input) => grades.indexOf(input.grade)));
  const [first] = inputs;
  return { name: first?.name ?? key, label: first?.label ?? key, grade: grades[worst] as string };
}

/** Columns of variables to uniforms by key: a choice and what is within it make one uniform again. */
function uniformsOf(
  variables: readonly ModelVariable[],
  columns: readonly Float64Array[],
  first: number,
  count: number,
): Map<string, Float64Array> {
  const uniforms = new Map<string, Float64Array>();
  variables.forEach(({ key, part, draw }, v) => {
    const column = (columns[v] as Float64Array).subarray(first, first + count);
    if (part === "whole") uniforms.set(key, column);
    if (part !== "which" || draw.kind !== "mixture") return;
    const within = variables.findIndex((one) => one.key === key && one.part === "within");
    const weights = draw.weights ?? draw.of.map(() => 1);
    const total = weights.reduce((sum, weight) => sum + weight, 0);
    uniforms.set(
      key,
      column.map((w, i) => {
        let before = 0;
        let chosen = 0;
        while (chosen < weights.length - 1 && w >= before + (weights[chosen] as number) / total) {
          before += (weights[chosen] as number) / total;
          chosen++;
        }
        const inside = within < 0 ? 1 / 2 : (columns[within]?.[first + i] as number);
        return before + ((weights[chosen] as number) / total) * Math.min(Math.max(inside, 1e-12), 1 - 1e-12);
      }),
    );
  });
  return uniforms;
}

/** Where in the unit interval a draw has its quantile. A choice among figures does not rise along it, so its places are put in order first. */
export function placeOfQuantile(draw: Draw, q: number): number {
  if (draw.kind !== "mixture" && draw.kind !== "discrete") return q;
  const places = Array.from({ length: 512 }, (_, i) => (i + 1 / 2) / 512);
  const values = places.map((place) => drawQuantile(draw, place));
  const order = places.map((_, i) => i).sort((a, b) => (values[a] as number) - (values[b] as number) || a - b);
  return places[order[Math.min(511, Math.floor(q * 512))] as number] as number;
}
