/** The lowest point of a function of a few numbers without slopes: a simplex that walks downhill. J. Nelder and R. Mead, Computer Journal 7, 1965. */

export interface Lowest {
  readonly at: readonly number[];
  readonly value: number;
  readonly steps: number;
}

/** Starts from `at` with a simplex as wide as `spans`; started anew from its end until a start brings nothing, since a simplex can collapse. */
export function nelderMead(
  of: (at: readonly number[]) => number,
  at: readonly number[],
  spans: readonly number[],
  { most = 2000, tolerance = 1e-12 }: { readonly most?: number; readonly tolerance?: number } = {},
): Lowest {
  let best = walk(of, at, spans, most, tolerance);
  for (let anew = 0; anew < 5; anew++) {
    const next = walk(
      of,
      best.at,
      spans.map((span) => span / 4),
      most,
      tolerance,
    );
    const gain = best.value - next.value;
    const { steps } = best;
    best = next.value <= best.value ? { ...next, steps: steps + next.steps } : best;
    if (!(gain > tolerance * (Math.abs(best.value) + tolerance))) break;
  }
  return best;
}

function walk(
  of: (at: readonly number[]) => number,
  at: readonly number[],
  spans: readonly number[],
  most: number,
  tolerance: number,
): Lowest {
  // What is not a number is worse than anything.
  const tried = (point: readonly number[]) => {
    const value = of(point);
    return { point, value: value === value ? value : Number.POSITIVE_INFINITY };
  };
  let corners = [at, ...spans.map((span, i) => at.map((x, j) => (i === j ? x + span : x)))].map(tried);
  let steps = 0;
  for (; steps < most; steps++) {
    corners = [...corners].sort((a, b) => a.value - b.value);
    const [best, worst] = [corners[0], corners.at(-1)] as [(typeof corners)[0], (typeof corners)[0]];
    const second = corners.at(-2) as (typeof corners)[0];
    const size = Math.max(...worst.point.map((x, i) => Math.abs(x - (best.point[i] as number)) / (spans[i] as number)));
    if (worst.value - best.value <= tolerance * (Math.abs(best.value) + tolerance) && size < 1e-7) break;
    const rest = corners.slice(0, -1);
    const middle = at.map((_, i) => rest.reduce((sum, { point }) => sum + (point[i] as number), 0) / rest.length);
    const along = (share: number) => tried(middle.map((x, i) => x + share * ((worst.point[i] as number) - x)));
    const reflected = along(-1);
    let next = reflected;
    if (reflected.value < best.value) {
      const further = along(-2);
      next = further.value < reflected.value ? further : reflected;
    } else if (reflected.value >= second.value) {
      next = along(reflected.value < worst.value ? -1 / 2 : 1 / 2);
      if (next.value >= Math.min(worst.value, reflected.value)) {
        corners = [
          best,
          ...corners.slice(1).map(({ point }) => tried(point.map((x, i) => (x + (best.point[i] as number)) / 2))),
        ];
        continue;
      }
    }
    corners = [...rest, next];
  }
  const [best] = [...corners].sort((a, b) => a.value - b.value) as [(typeof corners)[0]];
  return { at: best.point, value: best.value, steps };
}
