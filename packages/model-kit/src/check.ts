/** What must hold for a model, as data; `checks` runs it. */

export type Check =
  /** A comparison over quantities that must hold at every step, at the corners of the ranges and over a fixed set of futures. */
  | { readonly kind: "always"; readonly says: string; readonly condition: string }
  /** Raising one input must move a measure one way. */
  | {
      readonly kind: "direction";
      readonly says: string;
      readonly raise: string;
      readonly lowers?: string;
      readonly raises?: string;
    }
  /** The central run must give a documented figure back. `within` is half a unit of the figure's last printed digit. */
  | {
      readonly kind: "reproduction";
      readonly says: string;
      /** An equation over measures and quantities at a year: `at(rate, 2014)`. */
      readonly of: string;
      readonly fact: string;
      readonly within: number;
      readonly scenario?: string;
      readonly place?: string;
      /** A known miss: what the model gives now, and why. */
      readonly miss?: { readonly gives: number; readonly because: string };
    }
  /** A series of facts that the model is run against, beside naive rules. */
  | {
      readonly kind: "history";
      readonly says: string;
      readonly of: string;
      readonly facts: readonly string[];
      readonly within?: number;
    };
