/**
 * A documented claim worked out again, and its verdict.
 * Takes: evidence and a claim whose equation the build has worked out. Gives: the verdict, reached here and never typed.
 */
import type { Evidence } from "./evidence.js";
import { amountOf, factorBetween, scaled } from "./in-unit.js";
import { printedStep } from "./printed-step.js";
import type { Amount, Fact, WorkedClaim } from "./records.js";
import { tellCheck } from "./tell-check.js";

/**
 * The verdict in detail. With s the stated value, h half a unit of its last printed digit and [a, b] what the equation gives,
 * in this order: not checkable (a figure is not stated); rounded (s within h of a single result); upper or lower bound (s
 * within h of b, or of a, and a < b); consistent (s or its range meets [a, b]; a figure that is "about" so much reaches 10
 * percent either way, one that is "more than" or "up to" so much is open at that end); else inconsistent.
 */
export type ClaimFinding = "not-checkable" | "rounded" | "upper-bound" | "lower-bound" | "consistent" | "inconsistent";

export interface ClaimCheck {
  readonly id: string;
  /** Rounds-to when the stated value is the result rounded; holds when it is the result itself, its bound or within its range. */
  readonly verdict: "holds" | "rounds-to" | "differs" | "not-checkable";
  readonly finding: ClaimFinding;
  /** Unit of all figures below: that of the claim. */
  readonly unit: string;
  readonly stated?: Amount;
  readonly worked?: Amount;
  /** Half a unit of the last printed digit of the stated value. */
  readonly half?: number;
  /** From what is stated to the nearest of what is worked out; negative when that is less, 0 where ranges meet. */
  readonly difference?: number;
  /** One sentence with the figures. */
  readonly note: string;
}

/** Checks one claim. */
export function checkClaim(evidence: Evidence, claim: WorkedClaim): ClaimCheck {
  const fact = evidence.fact(claim.stated);
  const figure = fact && amountOf(fact);
  const factor = fact && factorBetween(fact.unit, claim.unit, new Set(evidence.data.countedThings));
  const { id, unit, worked } = claim;
  if (!fact || !figure || factor === undefined || !worked) {
    const stated = figure && factor !== undefined ? { stated: scaled(figure, factor) } : {};
    const check = { id, verdict: "not-checkable", finding: "not-checkable", unit, ...stated } as const;
    return { ...check, note: tellCheck(check, claim) };
  }
  const stated = scaled(figure, factor);
  const half = figure.value === undefined ? undefined : (printedStep(figure.value, fact.anchor) * factor) / 2;
  const finding = findingOf(stated, half, worked, fact.hedge);
  const difference = differenceOf(stated, worked);
  const verdict =
    finding === "inconsistent"
      ? "differs"
      : finding === "rounded" && !isClose(difference, 0, stated.value ?? 1)
        ? "rounds-to"
        : "holds";
  const check = {
    id,
    verdict,
    finding,
    unit,
    stated,
    worked,
    ...(half !== undefined && { half }),
    difference,
  } as const;
  return { ...check, note: tellCheck(check, claim) };
}

/** Checks every claim of the evidence, in the order of ids. */
export function checkClaims(evidence: Evidence): ClaimCheck[] {
  return evidence.data.claims.map((claim) => checkClaim(evidence, claim));
}

function findingOf(stated: Amount, half: number | undefined, worked: Amount, hedge: Fact["hedge"]): ClaimFinding {
  const [a, b] = endsOf(worked);
  const s = stated.value;
  if (s !== undefined && half !== undefined) {
    const near = (end: number): boolean => Math.abs(s - end) <= half || isClose(Math.abs(s - end), half, s);
    if (a === b && near(a)) return "rounded";
    if (a < b && near(b)) return "upper-bound";
    if (a < b && near(a)) return "lower-bound";
  }
  const [low, high] = reachOf(stated, hedge);
  return low <= b && a <= high ? "consistent" : "inconsistent";
}

/** How far a stated figure reaches with its hedge. */
function reachOf(stated: Amount, hedge: Fact["hedge"]): [number, number] {
  const [low, high] = endsOf(stated);
  switch (hedge) {
    case "about":
    case "nearly":
    case "almost":
      return [low - Math.abs(low) / 10, high + Math.abs(high) / 10];
    case "more-than":
    case "at-least":
      return [low, Number.POSITIVE_INFINITY];
    case "up-to":
    case "less-than":
      return [Number.NEGATIVE_INFINITY, high];
    default:
      return [low, high];
  }
}

function differenceOf(stated: Amount, worked: Amount): number {
  const [low, high] = endsOf(stated);
  const [a, b] = endsOf(worked);
  return a > high ? a - high : b < low ? b - low : 0;
}

function endsOf(amount: Amount): [number, number] {
  return amount.value !== undefined ? [amount.value, amount.value] : [amount.low, amount.high];
}

/** Equal but for the last bits of a number of this size. */
function isClose(a: number, b: number, size: number): boolean {
  return Math.abs(a - b) <= 1e-9 * Math.max(Math.abs(size), Number.MIN_VALUE);
}
