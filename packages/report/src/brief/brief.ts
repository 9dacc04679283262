/** A brief file as data: what a report is made of, and the author's own words in it. */
import type { ChartWish } from "@palanca/model-kit";
import type { SectionId } from "../section-ids.js";

export interface Brief {
  readonly title: string;
  /** The question in the author's own words; it stands under the title. */
  readonly asks?: string;
  /** Who wrote it, as printed. */
  readonly author?: string;
  /** The baseline: a file beside the brief, or one of the lab's own. The question's own when absent. */
  readonly against?: string;
  /** Files beside the brief, ids of the lab's own, and stacks joined by +. */
  readonly scenarios: readonly string[];
  readonly place?: string;
  /** In order; the first one leads. Those of the question when absent. */
  readonly measures?: readonly string[];
  /** Instead of the question's own. */
  readonly charts?: readonly ChartWish[];
  readonly futures?: number;
  readonly seed?: number;
  /** Of the bibliography; chicago when absent. */
  readonly style?: "chicago" | "apa";
  readonly texts?: readonly AuthorText[];
  readonly file: string;
  /** Where each scenario and measure is named, for messages. */
  readonly places: Readonly<Record<string, FilePlace>>;
  /** Where each chart says what it is of, what it is set against, and its rule. */
  readonly chartPlaces: readonly Partial<Record<"of" | "against" | "rule", FilePlace>>[];
}

export interface FilePlace {
  readonly line: number;
  readonly column: number;
}

/** A block of the author's own; paragraphs are parted by empty lines, lines that begin with `- ` are a list. */
export interface AuthorText {
  readonly title?: string;
  readonly text: string;
  /** The section that it stands before or after; at the very beginning when neither is given. */
  readonly before?: SectionId;
  readonly after?: SectionId;
}
