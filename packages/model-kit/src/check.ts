/** What must hold for a model, as data; `run-checks.ts` runs it. */

export type Check = AlwaysCheck | DirectionCheck | LimitCheck | ReproductionCheck | BackTestCheck;

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

/**
 * Two settings of the same futures whose measure must be the same, or so many times as much: a lever at zero changes nothing, twice the
 * scale gives twice the result.
 */
export interface LimitCheck {
  readonly kind: "limit";
  readonly says: string;
  readonly measure: string;
  /** Inputs (levers too) and what they are held at, in their declared units. */
  readonly with: Readonly<Record<string, number>>;
  readonly against: Readonly<Record<string, number>>;
  /** The measure with the first setting over that with the second; 1 when absent. */
  readonly times?: number;
}

/**
 * The model run from earlier years and held against what was observed since, beside two naive rules. It is published whatever comes of it, and
 * fails only when it cannot be run.
 */
export interface BackTestCheck {
  readonly kind: "back-test";
  readonly says: string;
  /** An equation of the model that the observations measure, in the unit of the facts. */
  readonly of: string;
  /** Observations by year: a single figure, or a series whose row of the place and year is meant; a number is the base of an index. */
  readonly facts: Readonly<Record<number, string | number>>;
  /** The stock or input that starts from the observation of the origin year, if any. */
  readonly start?: string;
  /** Years from which the model is run on; each is one of the years observed. */
  readonly origins: readonly number[];
  readonly place?: string;
}

/** How a back-test came out; errors are in the unit of the facts. */
export interface BackTestScores {
  /** How many forecasts were held against an observation, over all origins. */
  readonly count: number;
  /** Mean absolute error of the median of the futures, and of the two naive rules. */
  readonly model: number;
  readonly noChange: number;
  readonly trend: number;
  /** Error of the model over that of no change; below 1 the model does better. */
  readonly relative: number;
  /** Continuous ranked probability score: an error that knows how sure the model was. */
  readonly crps: number;
  /** Share of observations within the 5th to 95th percentile. */
  readonly covered: number;
}

/** The central run must give a documented figure back. `within` is half a unit of the figure's last printed digit, in the fact's unit. */
export interface ReproductionCheck {
  readonly kind: "reproduction";
  readonly says: string;
  /** An equation over measures and quantities at a year: `at(rate, 2014)`. */
  readonly of: string;
  readonly fact: string;
  /** Other figures that the equation names beside the model's quantities, by the name it gives them: figure ids. */
  readonly figures?: Readonly<Record<string, string>>;
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
  readonly scores?: BackTestScores;
}
