/**
 * Tables of exp and log, worked out in whole numbers of any length and rounded once, so that every machine has the same.
 * Kernels carry them in their memory, `elementary.ts` reads them here.
 */

/** Binary places behind the point of the numbers worked with. */
const PLACES = 112n;
const ONE = 1n << PLACES;

/** 2 atanh(above / below), which is ln((below + above) / (below - above)). */
function twiceAtanh(above: bigint, below: bigint): bigint {
  const square = (above * above * ONE) / (below * below);
  let power = (above * ONE) / below;
  let sum = 0n;
  for (let n = 1n; power !== 0n; n += 2n) {
    sum += power / n;
    power = (power * square) / ONE;
  }
  return 2n * sum;
}

const LN2 = twiceAtanh(1n, 3n);

function toNumber(fixed: bigint): number {
  return Number(fixed) / Number(ONE);
}

/** The nearest number with `places` binary places. */
function shortened(fixed: bigint, places: bigint): bigint {
  const drop = PLACES - places;
  return ((fixed + (1n << (drop - 1n))) >> drop) << drop;
}

/** ln 2 / 64 in two parts; the first is short, so that its product with a count of up to 17 bits is exact. */
const LN2_64 = LN2 / 64n;
export const STEP_HIGH = toNumber(shortened(LN2_64, 41n));
export const STEP_LOW = toNumber(LN2_64 - shortened(LN2_64, 41n));
/** 64 / ln 2. */
export const STEPS_A_UNIT = toNumber((64n * ONE * ONE) / LN2);

/** ln 2 in two parts; the first has 42 binary places, so that its product with any exponent is exact. */
export const LN2_HIGH = toNumber(shortened(LN2, 42n));
export const LN2_LOW = toNumber(LN2 - shortened(LN2, 42n));

/** 2^(j/64) for j from 0 to 63. */
export const expTable: Float64Array = (() => {
  const table = new Float64Array(64);
  let root = ONE;
  let term = ONE;
  for (let n = 1n; term !== 0n; n++) {
    term = (term * LN2_64) / (n * ONE);
    root += term;
  }
  let power = ONE;
  for (let j = 0; j < 64; j++) {
    table[j] = toNumber(power);
    power = (power * root) >> PLACES;
  }
  return table;
})();

/** The high word of the least number whose logarithm is looked up as it stands, 0.6894...; 1 lies in the middle of a cell. */
export const LOG_FROM = 0x3ff00000 - 159 * 4096;

/** Cells of the logarithm's table, from `LOG_FROM` up to twice that. */
const CELLS = 128;

/**
 * Four numbers a cell: a centre c, a reciprocal of nine bits at the most, and the logarithm of its inverse in two parts. The product
 * (z - c) * reciprocal is exact; by how little c misses the inverse of the reciprocal is added to the logarithm. In the cell around 1 they are 1, 1, 0, 0.
 */
export const logTable: Float64Array = (() => {
  const table = new Float64Array(4 * CELLS);
  const words = new Int32Array(2);
  const float = new Float64Array(words.buffer);
  for (let i = 0; i < CELLS; i++) {
    words[1] = LOG_FROM + i * 8192 + 4096;
    const reciprocal = Math.floor(256 / (float[0] as number) + 1 / 2);
    const centre = 256 / reciprocal;
    // Exact, for the centre has 52 binary places or one more.
    const centreFixed = BigInt(centre * 9007199254740992) << (PLACES - 53n);
    const missed = (centreFixed * BigInt(reciprocal)) / 256n - ONE;
    const logarithm = missed - twiceAtanh(BigInt(reciprocal - 256), BigInt(reciprocal + 256));
    const high = shortened(logarithm, 42n);
    table.set([centre, reciprocal / 256, toNumber(high), toNumber(logarithm - high)], 4 * i);
  }
  return table;
})();
