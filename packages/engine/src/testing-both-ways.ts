/** Plans by kernel and by walking their expressions, for tests: what is worked out, and what is found to be lost. */
import fc from "fast-check";
import { examine } from "./examine.js";
import { fedInputs } from "./feed-inputs.js";
import type { InputValue } from "./inputs.js";
import { interpret } from "./interpret.js";
import type { Plan } from "./plan-format.js";
import { readyCase } from "./ready-case.js";
import { liveKernel } from "./ready-kernel.js";
import type { Failure, RunCase } from "./runner.js";
import { columnOf, type KeyedDraw } from "./sample.js";
import type { RandomPlan } from "./testing-plans.js";
import { workCase } from "./work-case.js";

/** Bits of every measure of every future by kernel and by walking the plan. */
export function bothWays(
  { plan, feeds, values }: RandomPlan,
  steps: number,
  count: number,
  longest?: number,
): [bigint[], bigint[]] {
  const kernel = liveKernel(plan, { feeds, steps, keep: [], ...(longest === undefined ? {} : { longest }) });
  const { memory, layout } = kernel;
  const valueAt = (i: number, point: number, future: number): number => {
    const column = values[i] as readonly number[];
    const feed = layout.inputs[i]?.feed;
    return column[(feed === "row" ? point : feed === "column" ? future : 0) % column.length] as number;
  };
  layout.inputs.forEach(({ offset, feed }, i) => {
    const length = feed === "row" ? steps + 1 : feed === "column" ? count : 1;
    for (let n = 0; n < length; n++) memory[offset / 8 + n] = valueAt(i, n, n);
  });
  kernel.run(0, count);
  const worked: number[] = [];
  const walked: number[] = [];
  for (let future = 0; future < count; future++) {
    const slots = interpret(
      plan,
      steps,
      (into, point) => {
        plan.inputs.forEach(({ slot }, i) => {
          into[slot] = valueAt(i, point, future);
        });
      },
      () => true,
    ) as Float64Array;
    plan.measures.forEach(({ slot }, m) => {
      walked.push(slots[slot] as number);
      worked.push(memory[(layout.measures[m]?.offset ?? 0) / 8 + future] as number);
    });
  }
  return [bitsOf(worked), bitsOf(walked)];
}

function bitsOf(values: readonly number[]): bigint[] {
  return [...new BigUint64Array(Float64Array.from(values, (value) => (value === value ? value : Number.NaN)).buffer)];
}

/** Failures of nine futures as the kernel finds them, and as looking at every number of every future does. */
export function lostBothWays(
  random: RandomPlan,
  bounds: readonly (readonly [number, number] | null)[],
): [readonly Failure[], readonly Failure[]] {
  const one = withQuantities(random, bounds);
  const columns = new Map(
    random.plan.inputs.flatMap(({ name }, i) => {
      const value = one.inputs[name];
      const column = random.values[i] as readonly number[];
      return value?.feed === "draw"
        ? [[columnOf(value), Float64Array.from({ length: 9 }, (_, f) => column[f % column.length] as number)] as const]
        : [];
    }),
  );
  const worked = workCase(readyCase(one, []), columns, 0, 9);
  const drawn = (draw: KeyedDraw, future: number): number => columns.get(columnOf(draw))?.[future] as number;
  const looked = Array.from({ length: 9 }, (_, future) =>
    examine(one.plan, fedInputs(one), one.plan.time.steps, (draw) => drawn(draw, future), future),
  ).filter((failure) => failure !== undefined);
  return [worked.failures, looked];
}

/** A plan by chance in which every state and flow is a quantity, some of them bounded. */
function withQuantities(
  { plan, feeds, values }: RandomPlan,
  bounds: readonly (readonly [number, number] | null)[],
): RunCase {
  const inputCount = plan.inputs.length;
  const slots = [
    ...plan.inputs.map(({ slot }) => slot),
    ...plan.updates.map(({ to }) => to),
    ...plan.step.map(({ to }) => to),
  ];
  const quantities: Plan["quantities"] = slots.map((slot, i) => ({
    name: i < inputCount ? `x${i}` : `q${i}`,
    label: "",
    role: "flow",
    unit: "1",
    toBase: 1,
    over: [],
    elements: [""],
    slot,
    ...(bounds[i] ? { bounds: bounds[i] } : {}),
  }));
  const inputs = Object.fromEntries(
    plan.inputs.map(({ name }, i): [string, InputValue] => {
      const feed = feeds.get(name);
      const column = values[i] as readonly number[];
      if (feed === "constant") return [name, { feed: "constant", values: [column[0] as number] }];
      if (feed === "row") return [name, { feed: "path", rows: column.map((value) => [value]) }];
      return [name, { feed: "draw", key: name, draw: { kind: "empirical", values: column } }];
    }),
  );
  return { plan: { ...plan, quantities }, inputs };
}

export const boundsByChance = fc.array(
  fc.constantFrom<readonly [number, number] | null>(null, null, [0, 1], [-5, 5], [0, Number.POSITIVE_INFINITY]),
  { minLength: 12, maxLength: 12 },
);
