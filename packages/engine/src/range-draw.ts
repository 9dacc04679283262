/** `5 to 50`: a range that a person gives, read as the middle nine tenths of what may be. */
import { log } from "./elementary.js";
import type { Draw } from "./inputs.js";

/** z of the 95th percentile. */
const Z = 1.6448536269514722;

/**
 * The 5th percentile is `low` and the 95th `high`. Both above zero: log-normal, as most quantities that cannot be negative are judged by
 * ratio ("a factor of ten either way"); else normal. This is how Squiggle and Guesstimate read `to`. Equal ends are a point.
 */
export function rangeDraw(low: number, high: number): Draw {
  if (low === high) return { kind: "point", value: low };
  if (low > 0) {
    const [from, to] = [log(low), log(high)];
    return { kind: "lognormal", meanLog: (from + to) / 2, sdLog: (to - from) / (2 * Z) };
  }
  return { kind: "normal", mean: (low + high) / 2, sd: (high - low) / (2 * Z) };
}

/** Reads `5 to 50`, `-2 to 3.5` or `1e3 to 2e3`; undefined for any other text. */
export function readRange(text: string): Draw | undefined {
  const found = /^\s*([-+]?[\d.]+(?:e[-+]?\d+)?)\s+to\s+([-+]?[\d.]+(?:e[-+]?\d+)?)\s*$/i.exec(text);
  const [low, high] = [Number(found?.[1]), Number(found?.[2])];
  return Number.isFinite(low) && Number.isFinite(high) ? { kind: "range", low, high } : undefined;
}
