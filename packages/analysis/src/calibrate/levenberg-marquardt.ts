/**
 * Least squares by damped Gauss-Newton steps, slopes by differences. K. Levenberg 1944; D. Marquardt, SIAM Journal 11, 1963.
 * Gives the covariance of the numbers fitted too: the inverse of J'J times what is left over a degree of freedom.
 */
export interface Fit {
  readonly at: readonly number[];
  /** Sum of squares left. */
  readonly left: number;
  /** By number, its standard error; infinite where the data do not hold it. */
  readonly errors: readonly number[];
  readonly steps: number;
}

type Residuals = (at: readonly number[]) => readonly number[];

export function levenbergMarquardt(of: Residuals, start: readonly number[], most = 500): Fit {
  let at = [...start];
  let residuals = of(at);
  let left = squares(residuals);
  let damping = 1e-3;
  let steps = 0;
  for (; steps < most && damping < 1e15; steps++) {
    const { normal, gradient } = normalOf(of, at, residuals);
    const damped = normal.map((row, i) => row.map((x, j) => (i === j ? x * (1 + damping) + 1e-300 : x)));
    const move = solveLinear(damped, gradient);
    const next = move && at.map((x, i) => x - (move[i] as number));
    const tried = next ? of(next) : [];
    const after = next ? squares(tried) : Number.NaN;
    if (next && after < left) {
      const gain = (left - after) / left;
      const far = Math.max(...at.map((x, i) => Math.abs((next[i] as number) - x) / (Math.abs(x) + 1e-12)));
      [at, residuals, left] = [next, tried, after];
      damping = Math.max(damping / 10, 1e-12);
      if (left === 0 || (gain < 1e-14 && far < 1e-10)) break;
    } else damping *= 10;
  }
  return { at, left, errors: errorsOf(of, at, residuals, left), steps };
}

function errorsOf(of: Residuals, at: readonly number[], residuals: readonly number[], left: number): number[] {
  const { normal } = normalOf(of, at, residuals);
  const free = Math.max(1, residuals.length - at.length);
  // What moves nothing is not held, and keeps nothing else from being held.
  const held = at.flatMap((_, i) => ((normal[i]?.[i] ?? 0) > 0 ? [i] : []));
  const among = held.map((i) => held.map((j) => normal[i]?.[j] as number));
  return at.map((_, i) => {
    const row = held.indexOf(i);
    const column =
      row < 0
        ? undefined
        : solveLinear(
            among,
            held.map((j) => (i === j ? 1 : 0)),
          );
    const variance = column ? ((column[row] as number) * left) / free : Number.NaN;
    return variance >= 0 ? Math.sqrt(variance) : Number.POSITIVE_INFINITY;
  });
}

/** J'J and J'r, with the slopes by central differences. */
function normalOf(
  of: Residuals,
  at: readonly number[],
  residuals: readonly number[],
): { normal: number[][]; gradient: number[] } {
  const slopes = at.map((x, i) => {
    const width = 1e-5 * Math.max(Math.abs(x), 1e-4);
    const [up, down] = [x + width, x - width].map((moved) => of(at.map((one, j) => (i === j ? moved : one)))) as [
      readonly number[],
      readonly number[],
    ];
    return residuals.map((_, k) => ((up[k] as number) - (down[k] as number)) / (2 * width));
  });
  const dot = (a: readonly number[], b: readonly number[]): number =>
    a.reduce((sum, x, k) => sum + x * (b[k] as number), 0);
  return {
    normal: slopes.map((row) => slopes.map((column) => dot(row, column))),
    gradient: slopes.map((row) => dot(row, residuals)),
  };
}

/** Gauss with pivots; undefined when the matrix has no inverse that can be trusted. */
export function solveLinear(matrix: readonly (readonly number[])[], right: readonly number[]): number[] | undefined {
  const rows = matrix.map((row, i) => [...row, right[i] as number]);
  const n = rows.length;
  for (let k = 0; k < n; k++) {
    let pivot = k;
    for (let i = k + 1; i < n; i++)
      if (Math.abs(rows[i]?.[k] as number) > Math.abs(rows[pivot]?.[k] as number)) pivot = i;
    const [a, b] = [rows[k] as number[], rows[pivot] as number[]];
    [rows[k], rows[pivot]] = [b, a];
    const head = b[k] as number;
    if (!(Math.abs(head) > 1e-13 * Math.abs(matrix[k]?.[k] ?? 1)) || !Number.isFinite(head)) return undefined;
    for (let i = 0; i < n; i++) {
      if (i === k) continue;
      const row = rows[i] as number[];
      const factor = (row[k] as number) / head;
      for (let j = k; j <= n; j++) row[j] = (row[j] as number) - factor * (b[j] as number);
    }
  }
  return rows.map((row, i) => (row[n] as number) / (row[i] as number));
}

function squares(residuals: readonly number[]): number {
  const sum = residuals.reduce((total, one) => total + one * one, 0);
  return sum === sum ? sum : Number.POSITIVE_INFINITY;
}
