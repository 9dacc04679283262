/** A chance from both sides: what lies below and what lies above, each with all its digits where it is small. */
export interface Tails {
  readonly below: number;
  readonly above: number;
}

export const NOTHING_BELOW: Tails = { below: 0, above: 1 };
export const NOTHING_ABOVE: Tails = { below: 1, above: 0 };

/** The other side up. */
export function turned({ below, above }: Tails): Tails {
  return { below: above, above: below };
}
