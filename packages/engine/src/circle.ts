/** Sine and cosine by their series, with the same bits everywhere; for angles up to a quarter turn. */

const PI = 3.14159265358979323846;

export function sine(x: number): number {
  const square = -x * x;
  let term = x;
  let sum = x;
  for (let n = 2; n < 30; n += 2) {
    term *= square / (n * (n + 1));
    sum += term;
  }
  return sum;
}

export function cosine(x: number): number {
  const square = -x * x;
  let term = 1;
  let sum = 1;
  for (let n = 1; n < 30; n += 2) {
    term *= square / (n * (n + 1));
    sum += term;
  }
  return sum;
}

/** The cotangent of pi x for 0 < x <= 1/2. */
export function cotangentOfTurn(x: number): number {
  if (x <= 1 / 4) return cosine(PI * x) / sine(PI * x);
  const rest = PI * (1 / 2 - x);
  return sine(rest) / cosine(rest);
}

/** The angle whose tangent is t, over pi: halved until the series is short. */
export function turnOfTangent(t: number): number {
  const size = Math.abs(t);
  if (size > 1) return (t > 0 ? 1 : -1) / 2 - turnOfTangent(1 / t);
  let x = t;
  let times = 1;
  while (Math.abs(x) > 0.1) {
    x = x / (1 + Math.sqrt(1 + x * x));
    times *= 2;
  }
  let power = x;
  let sum = x;
  for (let n = 3; n < 30; n += 2) {
    power *= -x * x;
    sum += power / n;
  }
  return (times * sum) / PI;
}
