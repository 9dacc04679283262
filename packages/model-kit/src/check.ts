/** What must hold for a model, as data; `run-checks.ts` runs it. */

export type Check = AlwaysCheck | DirectionCheck | ReproductionCheck;

/** A comparison over quantities that must hold at every step, at the corners of the ranges and over a fixed set of futures. */
export interface AlwaysCheck {
  readonly kind: "always";
  readonly says: string;
  readonly condition: string;
}

/** Raising one input must move a measure one way. */
export interface DirectionCheck {
  readonly kind: "direction";
  readonly says: string;
  /** A lever, uncertainty or take. */
  readonly raise: string;
  /** The measure that falls, or the one that rises. */
  readonly lowers?: string;
  readonly raises?: string;
}

/** The central run must give a documented figure back. `within` is half a unit of the figure's last printed digit, in the fact's unit. */
export interface ReproductionCheck {
  readonly kind: "reproduction";
  readonly says: string;
  /** An equation over measures and quantities at a year: `at(rate, 2014)`. */
  readonly of: string;
  readonly fact: string;
  readonly within: number;
  readonly scenario?: string;
  readonly place?: string;
  readonly whose?: Readonly<Record<string, string>>;
  /** A known miss: what the model gives now, and why. */
  readonly miss?: { readonly gives: number; readonly because: string };
}

/** What a check found. */
export interface CheckResult {
  readonly check: Check;
  readonly outcome: "holds" | "fails" | "known miss";
  /** What was seen, in words. */
  readonly seen: string;
  /** For a reproduction: the model's figure and the document's, in the fact's unit. */
  readonly gives?: number;
  readonly stated?: number;
}
