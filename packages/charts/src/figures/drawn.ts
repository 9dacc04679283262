/** What a figure is made from: as much of a comparison and of the evidence as is drawn, so that a page can hand in its own. */
import type { Comparison } from "@palanca/analysis";
import type { Evidence } from "@palanca/evidence";

export interface Drawn extends Pick<Comparison, "measures" | "bands" | "differenceBands" | "hangsOn"> {
  /** The first is the baseline. */
  readonly cases: readonly {
    readonly id: string;
    readonly title: string;
    readonly model: { readonly question: string };
    readonly settled: { readonly inputs: Readonly<Record<string, { readonly facts: readonly string[] }>> };
  }[];
}

/** What of it a wish names, and what can be known before there is a result. */
export interface Named {
  readonly measures: readonly { readonly name: string; readonly label: string; readonly unit: string }[];
  readonly bands: readonly {
    readonly case: number;
    readonly quantity: string;
    readonly element: string;
    readonly unit: string;
  }[];
  readonly cases: readonly { readonly id: string }[];
}

export type Stated = Pick<Evidence, "fact" | "factsNear" | "contribution">;
