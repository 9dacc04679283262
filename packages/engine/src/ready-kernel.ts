/** A plan's kernel: its module compiled once and remembered, brought to life for each case. */
import { compile, type KernelRequest } from "./compile.js";
import type { Plan } from "./plan-format.js";
import { refuseIfAny } from "./problem.js";
import { type LiveKernel, type Made, simdProblems, started } from "./start-kernel.js";
import { webAssembly } from "./wasm/host.js";

/** Modules by plan and by what was asked of it, so that a moved lever costs no new code. */
const made = new WeakMap<Plan, Map<string, Made>>();

/** Compiles the plan, or takes the module that an equal request left. Throws ProblemsError where WebAssembly has no SIMD. */
export function liveKernel(plan: Plan, request: KernelRequest): LiveKernel {
  return started(moduleOf(plan, request));
}

function moduleOf(plan: Plan, request: KernelRequest): Made {
  const known = made.get(plan) ?? new Map<string, Made>();
  made.set(plan, known);
  const { feeds, steps, keep, longest } = request;
  const key = JSON.stringify([steps, [...feeds], keep, longest]);
  const found = known.get(key);
  if (found) return found;
  refuseIfAny(simdProblems());
  const { bytes, layout } = compile(plan, request);
  const one = { module: new webAssembly.Module(bytes), layout };
  // A plan is asked for in few ways; when it is not, the oldest go.
  if (known.size >= 16) known.delete(known.keys().next().value as string);
  known.set(key, one);
  return one;
}
