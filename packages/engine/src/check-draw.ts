/** Whether a distribution's parameters make sense: what is wrong with a draw, as problems. */
import { OUT_OF_REACH } from "./distributions/normal.js";
import type { Draw } from "./inputs.js";
import type { Problem, Where } from "./problem.js";

/** Gives every problem of a draw, parts of a mixture included; none for a draw that can be drawn. */
export function checkDraw(draw: Draw, where: Where): Problem[] {
  const problems: Problem[] = [];
  const need = (holds: boolean, needed: string, todo: string): void => {
    if (!holds)
      problems.push({ kind: "draw-out-of-range", where, seen: JSON.stringify(draw).slice(0, 200), needed, todo });
  };
  for (const [name, value] of Object.entries(draw)) {
    if (typeof value === "number") need(Number.isFinite(value), `${name} is a finite number.`, "Write the number out.");
  }
  const positive = (names: Readonly<Record<string, number>>): void => {
    for (const [name, value] of Object.entries(names))
      need(value > 0, `${name} is above zero.`, `Give a ${name} above zero.`);
  };
  const share = (value: number): void =>
    need(value >= 0 && value <= 1, "A probability lies between 0 and 1.", "Give it as a share, not in percent.");
  const whole = (names: Readonly<Record<string, number>>): void => {
    for (const [name, value] of Object.entries(names))
      need(Number.isInteger(value) && value >= 0, `${name} is a whole number from zero.`, "Round it.");
  };
  const rising = (...values: readonly number[]): void =>
    need(
      values.every((value, i) => i === 0 || (values[i - 1] as number) <= value),
      "low, most likely and high rise in this order.",
      "Put them in order; for values below zero the one further from zero is the low one.",
    );
  switch (draw.kind) {
    case "uniform":
    case "range":
      rising(draw.low, draw.high);
      break;
    case "triangular":
    case "pert":
      rising(draw.low, draw.mode, draw.high);
      break;
    case "normal":
      need(draw.sd >= 0, "A standard deviation is not below zero.", "Give its size.");
      break;
    case "lognormal":
      need(draw.sdLog >= 0, "A standard deviation is not below zero.", "Give its size.");
      break;
    case "truncated-normal":
      need(draw.sd >= 0, "A standard deviation is not below zero.", "Give its size.");
      rising(draw.low, draw.high);
      need(
        draw.sd <= 0 ||
          (draw.low - draw.mean < OUT_OF_REACH * draw.sd && draw.mean - draw.high < OUT_OF_REACH * draw.sd),
        `Limits hold some of the normal: one at least lies within ${OUT_OF_REACH} standard deviations of the mean, or they lie on both sides of it.`,
        "Move the limits or the mean, or widen the spread.",
      );
      break;
    case "beta":
      positive({ a: draw.a, b: draw.b });
      rising(draw.low ?? 0, draw.high ?? 1);
      break;
    case "gamma":
    case "weibull":
      positive({ shape: draw.shape, scale: draw.scale });
      break;
    case "exponential":
      positive({ rate: draw.rate });
      break;
    case "logistic":
    case "cauchy":
      positive({ scale: draw.scale });
      break;
    case "chi-squared":
      positive({ df: draw.df });
      break;
    case "student-t":
      positive({ df: draw.df, scale: draw.scale ?? 1 });
      break;
    case "f":
      positive({ df1: draw.df1, df2: draw.df2 });
      break;
    case "poisson":
      need(draw.mean >= 0, "A mean count is not below zero.", "Give the expected count.");
      break;
    case "binomial":
      whole({ trials: draw.trials });
      share(draw.probability);
      break;
    case "negative-binomial":
      positive({ successes: draw.successes, probability: draw.probability });
      share(draw.probability);
      break;
    case "geometric":
      positive({ probability: draw.probability });
      share(draw.probability);
      break;
    case "hypergeometric":
      whole({ marked: draw.marked, plain: draw.plain, picked: draw.picked });
      need(draw.picked <= draw.marked + draw.plain, "No more are picked than there are.", "Pick fewer.");
      break;
    case "discrete":
    case "empirical":
      need(draw.values.length > 0, "There is at least one value.", "List the values.");
      need(draw.values.every(Number.isFinite), "Every value is a finite number.", "Leave out what is missing.");
      if (draw.kind === "discrete") weights(draw.weights, draw.values.length, need);
      break;
    case "mixture":
      need(draw.of.length > 0, "There is at least one part.", "List the parts.");
      weights(draw.weights, draw.of.length, need);
      problems.push(...draw.of.flatMap((part) => checkDraw(part, where)));
  }
  return problems;
}

function weights(
  given: readonly number[] | undefined,
  count: number,
  need: (holds: boolean, needed: string, todo: string) => void,
): void {
  if (!given) return;
  need(given.length === count, `There is one weight a value: ${count}.`, "Leave the weights out for equal ones.");
  need(
    given.every((weight) => weight >= 0 && Number.isFinite(weight)) && given.some((weight) => weight > 0),
    "Weights are not below zero, and one at least is above it.",
    "Weights need not add up to one; they are compared with each other.",
  );
}
