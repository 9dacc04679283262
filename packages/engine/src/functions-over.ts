/** Functions over a named dimension: reductions, regrouping, and shifts along it. */
import type { FunctionList } from "./functions.js";
import { alike, kept, pure } from "./unit-rules.js";

const reduce = { arity: [2, 3] as const, kind: "over" as const };

export const functionsOverDimensions: FunctionList = {
  sum: {
    ...reduce,
    takes: "x, dimension, into",
    says: "Adds x over a dimension or subrange; with a third, over the elements that are mapped to each element of it.",
    ...kept,
    example: ["sum(p, size)", 6],
  },
  prod: {
    ...reduce,
    takes: "x, dimension, into",
    says: "Multiplies x over a dimension.",
    ...pure,
    example: ["prod(p, size)", 6],
  },
  mean: {
    ...reduce,
    arity: [1, 3],
    takes: "x, dimension, into",
    says: "The mean of x over a dimension; in a measure mean(x) is over the run.",
    ...kept,
    example: ["mean(p, size)", 2],
  },
  min: {
    kind: "pure",
    reduces: true,
    takes: "x, y, …",
    arity: [1, 20],
    says: "The smallest of its arguments; min(x, dimension) over a dimension, min(x, dimension, into) regrouped.",
    ...alike,
    example: ["min(p, size)", 1],
  },
  max: {
    kind: "pure",
    reduces: true,
    takes: "x, y, …",
    arity: [1, 20],
    says: "The largest of its arguments; max(x, dimension) over a dimension, max(x, dimension, into) regrouped.",
    ...alike,
    example: ["max(3, 2)", 3],
  },
  shift: {
    kind: "over",
    takes: "x, dimension, by",
    arity: [2, 3],
    whole: 2,
    says: "Each element gets x of its neighbour before (or `by` places before; negative: after); where there is none, zero.",
    ...kept,
    example: ["sum(shift(p, size), size)", 3],
  },
  shift_open: {
    kind: "over",
    takes: "x, dimension",
    arity: [2, 2],
    says: "As shift, with an open last element that keeps its own beside what comes in: a cohort grows a step older and nobody is lost.",
    ...kept,
    example: ["sum(shift_open(p, size), size)", 6],
  },
};
