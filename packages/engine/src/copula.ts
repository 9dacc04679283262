/** Rank correlation by a Gaussian copula, draw by draw: keys keep their own distributions and streams, and are coupled future by future. */
import { sine } from "./circle.js";
import { normalCdf, normalInverse } from "./elementary.js";
import type { Correlation } from "./inputs.js";
import { type Problem, refuseIfAny } from "./problem.js";

/**
 * Couples columns of uniforms in place. A rank correlation r between two keys is the correlation 2 sin(pi r / 6) of their normal scores.
 * Keys are taken in the order in which the correlations name them: each is mixed from its own scores and those before it, so that a
 * correlation added last leaves the keys named before alone. Keys without one, and the first of each group, keep their draws to the bit.
 */
export function correlate(uniforms: Map<string, Float64Array>, correlations: readonly Correlation[]): void {
  // A key that is held fixed in every case is not drawn, and its correlations have nothing to say.
  const present = correlations.filter(({ between }) => between.every((key) => uniforms.has(key)));
  if (present.length === 0) return;
  refuseIfAny(checkCorrelations(present));
  const keys = keysOf(present);
  const { lower } = factorOf(keys, present);
  const scores = keys.map((key) => (uniforms.get(key) as Float64Array).map((u) => normalInverse(u)));
  keys.forEach((key, row) => {
    const weights = lower[row] as readonly number[];
    if (weights.every((weight, column) => column === row || weight === 0)) return;
    const mixed = new Float64Array((scores[row] as Float64Array).length);
    for (const [column, weight] of weights.entries()) {
      const source = scores[column] as Float64Array;
      for (let i = 0; i < mixed.length; i++) mixed[i] = (mixed[i] as number) + weight * (source[i] as number);
    }
    uniforms.set(
      key,
      mixed.map((z) => Math.min(Math.max(normalCdf(z), LEAST), 1 - LEAST)),
    );
  });
}

const LEAST = 1.1102230246251565e-16;

/** What is wrong with correlations: sizes beyond one, a key with itself, a pair given twice, and pairs that contradict each other. */
export function checkCorrelations(correlations: readonly Correlation[]): Problem[] {
  const problems: Problem[] = [];
  const seen = new Set<string>();
  for (const one of correlations) {
    const [first, second] = one.between;
    const pair = tell(one);
    const refuse = (needed: string, todo: string): void => {
      problems.push({ kind: "correlation-not-fitting", where: { symbol: first }, seen: pair, needed, todo });
    };
    if (!(one.rank >= -1 && one.rank <= 1))
      refuse("A rank correlation lies between -1 and 1.", "Give it as a share, not in percent.");
    if (first === second) refuse("A correlation is between two uncertainties.", "Name another one, or leave it out.");
    const sorted = [first, second].sort().join("\n");
    if (seen.has(sorted)) refuse("A pair has one correlation.", "Leave one of the two out.");
    seen.add(sorted);
  }
  if (problems.length > 0) return problems;
  const keys = keysOf(correlations);
  const { failedAt } = factorOf(keys, correlations);
  if (failedAt === undefined) return [];
  const among = keys.slice(0, failedAt + 1);
  const key = among[failedAt] as string;
  const involved = correlations.filter(({ between }) => between.every((one) => among.includes(one)));
  const own = involved.filter(({ between }) => between.includes(key));
  return [
    {
      kind: "correlations-contradict",
      where: { symbol: key },
      seen: own.map(tell).join("; "),
      needed: `No futures can have these together with ${involved
        .filter((one) => !own.includes(one))
        .map(tell)
        .join("; ")}; a pair that is not given counts as 0.`,
      todo: `Bring those of ${key} closer to what the others imply, or multiply all of them by ${largestShare(keys, correlations)}.`,
    },
  ];
}

const tell = ({ between, rank }: Correlation): string => `${between.join(" and ")} at ${rank}`;

/** The largest hundredth by which all correlations can be multiplied to be possible together. */
function largestShare(keys: readonly string[], correlations: readonly Correlation[]): number {
  for (let hundredths = 99; hundredths > 0; hundredths--) {
    const scaled = correlations.map((one) => ({ ...one, rank: (one.rank * hundredths) / 100 }));
    if (factorOf(keys, scaled).failedAt === undefined) return hundredths / 100;
  }
  return 0;
}

function keysOf(correlations: readonly Correlation[]): string[] {
  return [...new Set(correlations.flatMap(({ between }) => between))];
}

/** Cholesky's lower factor; a perfect correlation leaves a zero on the diagonal. `failedAt` is the first row that cannot be. */
function factorOf(
  keys: readonly string[],
  correlations: readonly Correlation[],
): { readonly lower: readonly (readonly number[])[]; readonly failedAt: number | undefined } {
  const matrix = keys.map((_, i) => keys.map((_unused, j) => (i === j ? 1 : 0)));
  for (const { between, rank } of correlations) {
    const [i, j] = between.map((key) => keys.indexOf(key)) as [number, number];
    const normal = Math.abs(rank) === 1 ? rank : 2 * sine((Math.PI * rank) / 6);
    (matrix[i] as number[])[j] = normal;
    (matrix[j] as number[])[i] = normal;
  }
  const lower = keys.map((_, i) => Array<number>(i + 1).fill(0));
  for (const [i, row] of lower.entries()) {
    for (let j = 0; j <= i; j++) {
      const other = lower[j] as number[];
      let rest = (matrix[i] as number[])[j] as number;
      for (let k = 0; k < j; k++) rest -= (row[k] as number) * (other[k] as number);
      const pivot = other[j] as number;
      if (i === j) {
        if (rest < -SLACK) return { lower, failedAt: i };
        row[j] = rest < SLACK ? 0 : Math.sqrt(rest);
      } else if (pivot === 0) {
        if (Math.abs(rest) > SLACK) return { lower, failedAt: i };
      } else row[j] = rest / pivot;
    }
  }
  return { lower, failedAt: undefined };
}

/** What rounding may leave of a zero. */
const SLACK = 1e-10;
