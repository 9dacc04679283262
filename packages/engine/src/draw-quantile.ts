/** The value of a draw below which a given share of futures lies: every distribution by its inverse. */
import { exp, log, normalInverse, pow } from "./elementary.js";
import type { Draw } from "./inputs.js";
import { betaInverse, gammaInverse, studentInverse } from "./special-inverse.js";

/** Gives the quantile at `p`, strictly between 0 and 1, in the draw's own unit. */
export function drawQuantile(draw: Draw, p: number): number {
  switch (draw.kind) {
    case "point":
      return draw.value;
    case "uniform":
      return draw.low + p * (draw.high - draw.low);
    case "triangular":
      return triangular(draw.low, draw.mode, draw.high, p);
    case "pert": {
      // Shape 4, as in the original PERT: mean (low + 4 mode + high) / 6. Malcolm et al., Operations Research 7, 1959.
      const width = draw.high - draw.low;
      if (width === 0) return draw.low;
      const a = 1 + (4 * (draw.mode - draw.low)) / width;
      return draw.low + width * betaInverse(a, 6 - a, p);
    }
    case "normal":
      return draw.mean + draw.sd * normalInverse(p);
    case "lognormal":
      return exp(draw.meanLog + draw.sdLog * normalInverse(p));
    case "beta":
      return (draw.low ?? 0) + ((draw.high ?? 1) - (draw.low ?? 0)) * betaInverse(draw.a, draw.b, p);
    case "gamma":
      return draw.scale * gammaInverse(draw.shape, p);
    case "exponential":
      return -log(1 - p) / draw.rate;
    case "student-t":
      return (draw.location ?? 0) + (draw.scale ?? 1) * studentInverse(draw.df, p);
    case "poisson":
      return countInverse(p, exp(-draw.mean), (chance, k) => (chance * draw.mean) / k);
    case "binomial": {
      const { trials, probability } = draw;
      if (probability >= 1) return trials;
      const odds = probability / (1 - probability);
      return Math.min(
        trials,
        countInverse(p, pow(1 - probability, trials), (chance, k) => (chance * odds * (trials - k + 1)) / k),
      );
    }
    case "discrete":
      return chosen(draw.values, draw.weights, p).item;
    case "empirical": {
      const sorted = [...draw.values].sort((a, b) => a - b);
      const at = p * (sorted.length - 1);
      const below = Math.floor(at);
      const low = sorted[below] as number;
      return low + (at - below) * ((sorted[below + 1] ?? low) - low);
    }
    case "mixture": {
      const { item, rest } = chosen(draw.of, draw.weights, p);
      return drawQuantile(item, rest);
    }
  }
}

/** The median of a draw. For a mixture that is the value that half of all futures lie below, found by bisection over its parts. */
export function medianOf(draw: Draw): number {
  if (draw.kind !== "mixture") return drawQuantile(draw, 1 / 2);
  const values: number[] = [];
  const weights: number[] = [];
  const total = (draw.weights ?? draw.of).reduce<number>((sum, one) => sum + (typeof one === "number" ? one : 1), 0);
  draw.of.forEach((part, i) => {
    for (let k = 0; k < GRID; k++) {
      values.push(part.kind === "mixture" ? medianOf(part) : drawQuantile(part, (k + 1 / 2) / GRID));
      weights.push((draw.weights?.[i] ?? 1) / total / GRID);
    }
  });
  const order = values.map((_, i) => i).sort((a, b) => (values[a] as number) - (values[b] as number) || a - b);
  let below = 0;
  for (const [at, i] of order.entries()) {
    below += weights[i] as number;
    // Exactly half on either side: the middle of the two.
    if (Math.abs(below - 1 / 2) < 1e-9) return ((values[i] as number) + (values[order[at + 1] ?? i] as number)) / 2;
    if (below > 1 / 2) return values[i] as number;
  }
  return values[order.at(-1) ?? 0] ?? Number.NaN;
}

/** How finely the parts of a mixture are read for its median. */
const GRID = 128;

function triangular(low: number, mode: number, high: number, p: number): number {
  const width = high - low;
  if (width === 0) return low;
  const turn = (mode - low) / width;
  return p < turn ? low + Math.sqrt(p * width * (mode - low)) : high - Math.sqrt((1 - p) * width * (high - mode));
}

/** Picks by weight, and what is left of p within the one that was picked. */
function chosen<Item>(
  items: readonly Item[],
  weights: readonly number[] | undefined,
  p: number,
): { item: Item; rest: number } {
  const total = weights ? weights.reduce((a, b) => a + b, 0) : items.length;
  let before = 0;
  for (const [i, item] of items.entries()) {
    const weight = (weights?.[i] ?? 1) / total;
    if (p < before + weight || i === items.length - 1)
      return { item, rest: Math.min(Math.max((p - before) / weight, 1e-15), 1 - 1e-15) };
    before += weight;
  }
  throw new Error("This is a fault in the engine: a draw has nothing to choose from.");
}

/** The count at which the summed chances first reach p. */
function countInverse(p: number, first: number, next: (chance: number, k: number) => number): number {
  let chance = first;
  let sum = first;
  let k = 0;
  while (sum < p && k < 1e6) {
    k++;
    chance = next(chance, k);
    sum += chance;
    if (chance < 1e-300 && sum > 0.5) break;
  }
  return k;
}
