/** Reads a model's time: the years it spans and the length of a step. */
import type { Model } from "./model.js";
import type { Plan } from "./plan-format.js";
import type { Problem } from "./problem.js";

/** Reads the method, and `1 year`, `5 years`, `1/4 year`, `0.25 year` or `3 months`; notes a problem when the step does not divide the span. */
export function readStep(model: Model, problems: Problem[]): Plan["time"] {
  const { from, to, step: written } = model.time;
  const refuse = (seen: string, needed: string, todo: string): Plan["time"] => {
    problems.push({ kind: "time-not-read", where: { model: model.id, symbol: "time" }, seen, needed, todo });
    return { from, to, step: 1, steps: 1 };
  };
  if (!Number.isFinite(from) || !Number.isFinite(to))
    return refuse(`${from} to ${to}`, "Time goes from a year to a year.", "Write both as numbers.");
  if (model.method !== undefined && model.method !== "euler" && model.method !== "rk4")
    return refuse(String(model.method), "The method is euler or rk4.", "Write one of the two, or none for euler.");
  const found = /^(\d{1,9}(?:\.\d{1,9})?)(?:\/(\d{1,9}))? (year|month)s?$/.exec(String(written));
  const unit = found?.[3] === "month" ? 12 : 1;
  const step = found ? Number(found[1]) / (Number(found[2] ?? 1) * unit) : Number.NaN;
  if (!(step > 0) || !Number.isFinite(step))
    return refuse(String(written), "A step is a length of time.", "Write 1 year, 5 years, 1/4 year or 3 months.");
  if (!(to > from)) return refuse(`${from} to ${to}`, "Time runs forwards.", "Let `to` come after `from`.");
  const steps = Math.round((to - from) / step);
  if (Math.abs(steps * step - (to - from)) > step / 1e6) {
    return refuse(
      `${from} to ${to} by ${written}`,
      "The span is a whole number of steps.",
      "Move the last year or change the step.",
    );
  }
  if (steps > 100_000) return refuse(`${steps} steps`, "A run has at most 100,000 steps.", "Take a longer step.");
  return { from, to, step, steps };
}
