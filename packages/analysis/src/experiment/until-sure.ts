/**
 * A precision in place of a count, for any analysis over futures: it is asked with more and more of them until what it gives is sure enough,
 * or a budget is used up. Takes: the analysis as a function of a count, how well its answer is known, a target and a budget. Gives: the last
 * answer, the count that it is of, and why it stopped. With a runner that remembers its blocks nothing is worked twice.
 */
import { BLOCK } from "@palanca/engine";

export interface Bounds {
  /** Half the width of the 95 percent interval that is wanted. */
  readonly target?: number;
  readonly seconds?: number;
  /** Milliseconds; handed in. */
  readonly clock?: () => number;
}

export interface SureRequest<Result> extends Bounds {
  readonly ask: (count: number) => Promise<Result>;
  /** What is asked in words, and half the width of its interval: `the mean of lives_saved`. */
  readonly sureOf: (result: Result) => { readonly what: string; readonly half: number };
  /** The count at most; asked for at once when there is neither target nor budget. */
  readonly most: number;
  /** The count to begin with, and to go on by. */
  readonly step?: number;
  /** `futures`, also the name of the option that makes it again. */
  readonly counted?: string;
  readonly onStanding?: (count: number, half: number) => void;
}

export interface Sure<Result> {
  readonly result: Result;
  readonly count: number;
  readonly stopped: string;
}

/** Asks until it is sure. What is asked next depends on the half-width alone, or on what the seconds that are left allow. */
export async function untilSure<Result>(request: SureRequest<Result>): Promise<Sure<Result>> {
  const { ask, sureOf, most, target, seconds, clock, step = BLOCK, counted = "futures" } = request;
  if (target === undefined && seconds === undefined)
    return { result: await ask(most), count: most, stopped: `all ${most} ${counted} asked for` };
  const began = clock?.() ?? 0;
  let count = Math.min(step, most);
  for (;;) {
    const result = await ask(count);
    const { what, half } = sureOf(result);
    request.onStanding?.(count, half);
    const used = ((clock?.() ?? 0) - began) / 1000;
    const known = `${what} is known to plus or minus ${short(half)}`;
    const again = `--${counted} ${count} makes it again`;
    if (target !== undefined && half <= target)
      return {
        result,
        count,
        stopped: `sure enough after ${count} ${counted}: ${known}, ${target} was asked for; ${again}`,
      };
    const wish =
      target === undefined ? 2 * count : Math.min(2 * count, count * (half / target) * (half / target) * 1.1);
    const next = Math.min(most, Math.max(count + step, Math.ceil(wish / step) * step || 2 * count));
    const affordable = seconds === undefined || used <= 0 ? next : Math.floor((count * seconds) / used / step) * step;
    const isOut = seconds !== undefined && (used >= seconds || affordable <= count);
    if (count < most && !isOut) {
      count = Math.min(next, affordable);
      continue;
    }
    const missed = target === undefined ? "" : `, ${target} was not met`;
    return {
      result,
      count,
      stopped: isOut
        ? `the ${seconds} seconds allow no more than ${count} ${counted}: ${known}${missed}; ${again}`
        : `all ${count} ${counted} were worked: ${known}${missed}`,
    };
  }
}

function short(value: number): string {
  return String(Number(value.toPrecision(4)));
}
