/** The fields of a spread over futures and of a paired difference, which several answers hold. */
import { figure, oneOf, whole } from "./shape.js";

export const spreadFields = {
  count: whole,
  failed: whole,
  mean: figure,
  sd: figure,
  p5: figure,
  p25: figure,
  p50: figure,
  p75: figure,
  p95: figure,
  margin: figure,
  central: figure,
};
export const differenceFields = {
  ...spreadFields,
  chanceBetter: figure,
  chanceEqual: figure,
  chanceWorse: figure,
  "dominance?": oneOf(
    "in-every-future",
    "in-distribution",
    "baseline-in-every-future",
    "baseline-in-distribution",
    "neither",
    "equal",
  ),
};
