/** Functions of their arguments alone: arithmetic, rounding and distributions. */
import type { FunctionList } from "./functions.js";
import { alike, distribution, kept, pure, rooted } from "./unit-rules.js";

const one = [1, 1] as const;
const three = [3, 3] as const;
const oneOrThree = [1, 3] as const;

export const functionsOfNumbers: FunctionList = {
  abs: { kind: "pure", takes: "x", arity: one, says: "The size without the sign.", ...kept, example: ["abs(-2)", 2] },
  clamp: {
    kind: "pure",
    takes: "x, low, high",
    arity: three,
    says: "x held between low and high.",
    ...alike,
    example: ["clamp(5, 0, 2)", 2],
  },
  exp: { kind: "pure", takes: "x", arity: one, says: "e to the power x.", ...pure, example: ["exp(0)", 1] },
  log: { kind: "pure", takes: "x", arity: one, says: "The natural logarithm.", ...pure, example: ["log(1)", 0] },
  sqrt: { kind: "pure", takes: "x", arity: one, says: "The square root.", ...rooted, example: ["sqrt(4)", 2] },
  floor: {
    kind: "pure",
    takes: "x",
    arity: one,
    says: "The whole number below.",
    ...pure,
    example: ["floor(3 / 2)", 1],
  },
  ceil: { kind: "pure", takes: "x", arity: one, says: "The whole number above.", ...pure, example: ["ceil(3 / 2)", 2] },
  round: {
    kind: "pure",
    takes: "x",
    arity: one,
    says: "The nearest whole number, halves away from zero.",
    ...pure,
    example: ["round(5 / 2)", 3],
  },
  mod: {
    kind: "pure",
    takes: "x, y",
    arity: [2, 2],
    says: "What is left of x after whole ys; it has the sign of y.",
    ...alike,
    example: ["mod(5, 3)", 2],
  },
  normal_cdf: {
    kind: "pure",
    takes: "x, mean, sd",
    arity: oneOrThree,
    says: "Chance that a normal draw lies below x; without mean and sd a standard normal one.",
    ...distribution("chance", "same"),
    example: ["normal_cdf(1, 1, 2)", 1 / 2],
  },
  normal_pdf: {
    kind: "pure",
    takes: "x, mean, sd",
    arity: oneOrThree,
    says: "Density of the normal distribution at x.",
    ...distribution("density", "same"),
    example: ["normal_pdf(1, 1, 2)", 0.19947114020071635],
  },
  normal_inverse: {
    kind: "pure",
    takes: "p, mean, sd",
    arity: oneOrThree,
    says: "The x below which a normal draw lies with chance p.",
    ...distribution("quantile", "same"),
    example: ["normal_inverse(1/2, 1, 2)", 1],
  },
  lognormal_cdf: {
    kind: "pure",
    takes: "x, median, sd_log",
    arity: three,
    says: "Chance that a log-normal draw lies below x; sd_log is the standard deviation of its logarithm.",
    ...distribution("chance", "pure"),
    example: ["lognormal_cdf(3, 3, 2)", 1 / 2],
  },
  lognormal_pdf: {
    kind: "pure",
    takes: "x, median, sd_log",
    arity: three,
    says: "Density of the log-normal distribution at x.",
    ...distribution("density", "pure"),
    example: ["lognormal_pdf(2, 2, 1)", 0.19947114020071635],
  },
  lognormal_inverse: {
    kind: "pure",
    takes: "p, median, sd_log",
    arity: three,
    says: "The x below which a log-normal draw lies with chance p.",
    ...distribution("quantile", "pure"),
    example: ["lognormal_inverse(1/2, 3, 2)", 3],
  },
  lookup: {
    kind: "table",
    takes: "table, x",
    arity: [2, 2],
    says: "The table at x, read linearly between its points; beyond them as the table declares: hold, extend or fail.",
    units: "x in the unit of the table's x; gives the unit of its y",
    unit: ([x]) => x,
    example: ["lookup(curve, 3 / 2)", 15],
  },
};
