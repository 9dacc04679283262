/** A mixture: one of several distributions holds, each with its weight. Its quantile is that of the whole, found on the summed chances. */
import type { Tails } from "../tails.js";
import type { Distribution } from "./distribution.js";

export function mixture(parts: readonly Distribution[], weights?: readonly number[]): Distribution {
  const total = weights ? weights.reduce((sum, weight) => sum + weight, 0) : parts.length;
  const shares = parts.map((_, i) => (weights?.[i] ?? 1) / total);
  const used = parts.filter((_, i) => (shares[i] as number) > 0);
  const tails = (x: number): Tails => {
    let below = 0;
    let above = 0;
    parts.forEach((part, i) => {
      const one = part.tails(x);
      below += (shares[i] as number) * one.below;
      above += (shares[i] as number) * one.above;
    });
    return { below, above };
  };
  const atoms = used.flatMap((part) => part.atoms ?? []).sort((a, b) => a - b);
  /** The chance of x itself, as a step in the summed chance. */
  const stepAt = (x: number): number =>
    parts.reduce((sum, part, i) => (part.atoms ? sum + (shares[i] as number) * part.density(x) : sum), 0);
  return {
    quantile(p, q) {
      // The whole reaches p between the first and the last of its parts to do so.
      let low = Number.POSITIVE_INFINITY;
      let high = Number.NEGATIVE_INFINITY;
      for (const part of used) {
        const at = part.quantile(p, q);
        if (at < low) low = at;
        if (at > high) high = at;
      }
      for (const atom of atoms) {
        if (atom < low || atom > high) continue;
        const gap = gapAt(tails(atom), p, q);
        if (gap < 0) low = atom;
        else if (gap < stepAt(atom)) return atom;
        else high = atom;
      }
      return firstToReach((x) => gapAt(tails(x), p, q), low, high);
    },
    tails,
    density: (x) => parts.reduce((sum, part, i) => sum + (shares[i] as number) * part.density(x), 0),
    ...(atoms.length > 0 ? { atoms } : {}),
  };
}

/** How far the chance at x is past p, measured in the smaller tail; a hair of slack lets equal weights add up. */
function gapAt({ below, above }: Tails, p: number, q: number): number {
  return p <= q ? below - p * (1 - 1e-15) : q * (1 + 1e-15) - above;
}

/** The smallest x at which a rising function is not below zero, to the last bit: false position, with a halving whenever it drags. */
function firstToReach(gap: (x: number) => number, from: number, to: number): number {
  let low = from;
  let high = to;
  let gapLow = gap(low);
  if (gapLow >= 0) return low;
  let gapHigh = gap(high);
  for (let round = 0; round < 400; round++) {
    const half = low + (high - low) / 2;
    if (!(half > low && half < high)) return high;
    let x = half;
    if (round % 3 !== 2) {
      const aimed = high - (high - low) * (gapHigh / (gapHigh - gapLow));
      // Close to an end the answer is likely at it; one step past it is tried, so that the bracket closes from both sides.
      const nudge = Math.abs(aimed) * 4e-16;
      x = round % 3 === 1 ? aimed - nudge : aimed + nudge;
      if (!(x > low && x < high)) x = half;
    }
    const here = gap(x);
    if (here >= 0) {
      high = x;
      gapHigh = here;
    } else {
      low = x;
      gapLow = here;
    }
  }
  return high;
}
