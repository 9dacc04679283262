/** The shapes of the answers of `sweep`, `contribution` and `sensitivity`. */
import { anything, figure, flag, list, object, oneOf, orNull, type Shape, text, whole } from "./shape.js";

/** Takes the shapes that these share with comparisons. */
export function analysisAnswers({
  spread,
  difference,
  grade,
}: Readonly<Record<"spread" | "difference" | "grade", Shape>>): Record<string, Record<string, Shape>> {
  const estimate = object({ value: figure, half: figure });
  const about = { baseline: text, scenario: text, measure: text, label: text, unit: text };
  const told = { name: text, label: text, grade };
  const end = { design: text, stopped: text, again: text };
  const asked = { ...about, baseline: orNull(text), by: text, seed: whole, runs: whole, failed: whole, ...end };
  const index = object({ ...told, first: estimate, total: estimate });
  return {
    sweep: {
      ...about,
      seed: whole,
      futures: whole,
      failed: whole,
      threshold: orNull(figure),
      axes: list(
        object({ name: text, label: text, unit: text, range: list(figure), now: orNull(figure), values: list(figure) }),
      ),
      points: list(object({ at: list(figure), spread, difference })),
      break_even: list(
        object({ along: orNull(figure), at: figure, range: list(figure), share: figure, margin: list(figure) }),
      ),
      found: orNull(object({ at: figure, median: figure, between: list(figure), steps: whole })),
      ...end,
    },
    contribution: {
      ...about,
      futures: whole,
      failed: whole,
      exact: flag,
      policies: whole,
      difference: spread,
      only_together: estimate,
      over: orNull(text),
      years: list(figure),
      parts: list(
        object({
          name: text,
          label: text,
          brings: spread,
          mean: estimate,
          alone: figure,
          last: figure,
          over_time: list(figure),
        }),
      ),
      ...end,
    },
    sensitivity: {
      ...asked,
      indices: list(index),
      reads: object({
        sentence: text,
        carries: list(text),
        zero: list(text),
        only_together: list(text),
        together: estimate,
      }),
      over: orNull(text),
      years: list(figure),
      over_time: list(object({ name: text, first: list(orNull(figure)), total: list(orNull(figure)) })),
      rows: whole,
    },
    "sensitivity-morris": {
      ...asked,
      effects: list(object({ ...told, mu: figure, muStar: estimate, sigma: figure })),
      trajectories: whole,
    },
    "sensitivity-tornado": { ...asked, central: figure, bars: list(anything), futures: whole },
    "sensitivity-given-data": { ...asked, shares: list(object({ ...told, share: estimate })), futures: whole },
    "sensitivity-groups": {
      ...asked,
      by: oneOf("grade", "author"),
      groups: list(object({ name: text, variables: whole, first: estimate, total: estimate, share: estimate })),
      whose: list(index),
      rows: whole,
    },
  };
}
