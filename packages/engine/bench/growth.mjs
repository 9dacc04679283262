/** How cost grows with futures, steps and equations: seconds a future, a step, an equation should stay level. */
import { BLOCK, readyCase } from "@palanca/engine";
import { planOf } from "@palanca/engine/plan";
import { drawsOf, workBlock } from "@palanca/engine/run";
import { speedOf } from "./forms/engine.mjs";
import { caseOf } from "./reference-models.mjs";

/** M2 over more and more futures; gives nanoseconds of processor time a future, drawing included. */
export function overFutures(reference, counts) {
  const one = caseOf("M2", reference);
  const draws = drawsOf([one]);
  const ready = [readyCase(one, [])];
  workBlock(ready, draws, { seed: 1, futures: BLOCK, sampling: "latin", keep: [] }, 0);
  return counts.map((futures) => {
    const design = { seed: 1, futures, sampling: "latin", keep: [] };
    const start = process.cpuUsage();
    for (let index = 0; index * BLOCK < futures; index++) workBlock(ready, draws, design, index);
    const { user, system } = process.cpuUsage(start);
    return { size: futures, each: ((user + system) * 1000) / futures };
  });
}

/** M2 over more and more steps; gives nanoseconds a future and step. */
export function overSteps(reference, counts, seconds) {
  return counts.map((steps) => ({
    size: steps,
    each: (speedOf(caseOf("M2", reference, steps), seconds) * 1e9) / steps,
  }));
}

/** A chain of more and more equations over ten steps; gives nanoseconds a future, step and equation. */
export function overEquations(counts, seconds) {
  return counts.map((count) => {
    const relationships = { q0: { kind: "flow", equation: "x + step_number", unit: "1" } };
    for (let i = 1; i < count; i++)
      relationships[`q${i}`] = { kind: "flow", equation: `q${i - 1} * x + q${Math.max(0, i - 2)} / 2`, unit: "1" };
    const plan = planOf({
      id: "chain",
      title: "Chain",
      question: "How fast?",
      time: { from: 0, to: 10, step: "1 year" },
      levers: {},
      uncertainties: { x: { label: "x", unit: "1", value: 0 } },
      relationships,
      measures: { left: { of: `last(q${count - 1})`, unit: "1", better: "neither" } },
    });
    const inputs = { x: { feed: "draw", key: "x", draw: { kind: "uniform", low: 0.1, high: 0.4 } } };
    return { size: count, each: (speedOf({ plan, inputs }, seconds) * 1e9) / (11 * count) };
  });
}
