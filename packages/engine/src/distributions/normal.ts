/** Normal, log-normal, and normal between two limits. */
import { exp, log, normalCdf, normalInverse, normalPdf } from "../elementary.js";
import { NOTHING_ABOVE, NOTHING_BELOW } from "../tails.js";
import { type Distribution, single } from "./distribution.js";

/** The z of a standard normal from whichever tail has its digits. */
export const zOf = (p: number, q: number): number => (p <= q ? normalInverse(p) : -normalInverse(q));

export function normal(mean: number, sd: number): Distribution {
  if (sd === 0) return single(mean);
  return {
    quantile: (p, q) => mean + sd * zOf(p, q),
    tails(x) {
      const z = (x - mean) / sd;
      return { below: normalCdf(z), above: normalCdf(-z) };
    },
    density: (x) => normalPdf((x - mean) / sd) / sd,
  };
}

export function lognormal(meanLog: number, sdLog: number): Distribution {
  if (sdLog === 0) return single(exp(meanLog));
  const logs = normal(meanLog, sdLog);
  return {
    quantile: (p, q) => exp(logs.quantile(p, q)),
    tails: (x) => (x > 0 ? logs.tails(log(x)) : NOTHING_BELOW),
    density: (x) => (x > 0 ? logs.density(log(x)) / x : 0),
  };
}

/** Standard deviations beyond which a normal has no chance that a number could hold. */
export const OUT_OF_REACH = 37;

/** A normal distribution of which only what lies between low and high is kept, scaled up to one. */
export function truncatedNormal(mean: number, sd: number, low: number, high: number): Distribution {
  if (sd === 0 || low === high) return single(Math.min(Math.max(mean, low), high));
  // A limit that nothing reaches is moved to where nothing is lost, for a quantile is told as a way from it.
  const from = Math.max((low - mean) / sd, -OUT_OF_REACH);
  const to = Math.min((high - mean) / sd, OUT_OF_REACH);
  const lowest = from === -OUT_OF_REACH ? mean - OUT_OF_REACH * sd : low;
  const highest = to === OUT_OF_REACH ? mean + OUT_OF_REACH * sd : high;
  const kept = between(from, to);
  return {
    quantile: (p, q) =>
      p <= q ? lowest + sd * wayFrom(from, p * kept, to - from) : highest - sd * wayFrom(-to, q * kept, to - from),
    tails(x) {
      if (x <= low) return NOTHING_BELOW;
      if (x >= high) return NOTHING_ABOVE;
      const z = (x - mean) / sd;
      return { below: between(from, z) / kept, above: between(z, to) / kept };
    },
    density: (x) => (x < low || x > high ? 0 : normalPdf((x - mean) / sd) / (sd * kept)),
  };
}

/** How far past `edge` a standard normal lies that leaves `mass` between; Newton's steps keep its digits where that is little. */
function wayFrom(edge: number, mass: number, most: number): number {
  const rest = normalCdf(-edge) - mass;
  const end = rest < 1 / 2 ? -normalInverse(Math.max(rest, 0)) : normalInverse(normalCdf(edge) + mass);
  let way = Math.min(Math.max(end - edge, 0), most);
  if (way >= 1) return way;
  way = Math.min(way > 1e-3 ? way : mass / normalPdf(edge), most);
  for (let round = 0; round < 60; round++) {
    const next = way - (chanceOver(edge, way) - mass) / normalPdf(edge + way);
    const held = Math.min(Math.max(next, way / 4), way * 4, most);
    if (Math.abs(held - way) <= 4e-16 * way) return held;
    way = held;
  }
  return way;
}

/** The standard normal chance between two z. */
function between(from: number, to: number): number {
  if (!(to - from > 1)) return chanceOver(from, to - from);
  return from > 0 ? normalCdf(-from) - normalCdf(-to) : normalCdf(to) - normalCdf(from);
}

/** The chance between z and z + width, |width| up to one, by Gauss's quadrature: no digits are lost when the width is tiny. */
function chanceOver(z: number, width: number): number {
  const half = width / 2;
  let sum = 0;
  for (const [node, weight] of GAUSS)
    sum += weight * (normalPdf(z + half * (1 + node)) + normalPdf(z + half * (1 - node)));
  return Math.abs(half) * sum;
}

/** Gauss-Legendre, ten points; exact to the last bits over a width of one. Abramowitz and Stegun, table 25.4. */
const GAUSS: readonly (readonly [number, number])[] = [
  [0.14887433898163121, 0.29552422471475287],
  [0.43339539412924719, 0.26926671930999636],
  [0.67940956829902441, 0.21908636251598204],
  [0.86506336668898451, 0.1494513491505806],
  [0.97390652851717172, 0.06667134430868814],
];
