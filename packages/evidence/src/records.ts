/** The shapes of all that `seeds/` holds, as the lab reads them. Field names are those of the YAML files. */

export type Grade = "documented" | "derived" | "external" | "assumption";

/** A figure with its source. Values are in `unit`. */
export interface Fact {
  readonly id: string;
  readonly topic: string;
  readonly grade: "documented" | "derived" | "external";
  /** What is stated, in our own words. */
  readonly states: string;
  readonly concept: string;
  readonly value?: number;
  readonly low?: number;
  readonly high?: number;
  /** Name of a series of `seeds/series` that holds the values by place and period. */
  readonly series?: string;
  readonly hedge?: "about" | "nearly" | "almost" | "more-than" | "at-least" | "up-to" | "less-than";
  readonly unit: string;
  readonly place: string;
  readonly period: string;
  readonly kind: "observation" | "estimate" | "target" | "proposal" | "claim";
  readonly said_by: string;
  readonly source?: { readonly document: string; readonly contribution: string; readonly section?: string };
  readonly citation?: Citation;
  readonly from?: readonly string[];
  readonly equation?: string;
  readonly anchor?: string;
  readonly doubt?: string;
  readonly rivals?: readonly Rival[];
  /** Where the record stands; kept for messages. */
  readonly at: FilePlace;
}

/** One figure or a range, in the unit that stands beside it. */
export type Amount =
  | { readonly value: number; readonly low?: undefined; readonly high?: undefined }
  | { readonly value?: undefined; readonly low: number; readonly high: number };

export interface Rival {
  readonly id: string;
  /** Why the two differ. */
  readonly why: string;
}

export interface FilePlace {
  readonly file: string;
  readonly line: number;
}

export interface Citation {
  readonly author: string;
  readonly title: string;
  readonly year: number;
  /** Table, page or column. */
  readonly where: string;
  readonly container?: string;
  readonly url?: string;
}

export interface CausalClaim {
  readonly id: string;
  readonly topic: string;
  readonly from: string;
  readonly to: string;
  readonly relation: "drives" | "finances" | "displaces" | "share-of" | "multiple-of" | "enables" | "signals";
  readonly sign: "+" | "-" | "0" | "?";
  readonly denied: boolean;
  readonly states: string;
  readonly lag?: string;
  readonly strength?: string;
  readonly facts?: readonly string[];
  readonly said_by: string;
  readonly source: { readonly document: string; readonly contribution: string; readonly section?: string };
  readonly anchor: string;
  readonly doubt?: string;
  readonly rivals?: readonly Rival[];
  readonly at: FilePlace;
}

export interface WorkedClaim {
  readonly id: string;
  readonly topic?: string;
  readonly states: string;
  /** The fact that holds the stated value. */
  readonly stated: string;
  readonly rests_on: readonly string[];
  /** Ids with underscores for hyphens; empty when a needed figure is not stated. */
  readonly equation: string;
  readonly unit: string;
  readonly note?: string;
  /** What the equation gives, in `unit`; the build works it out. */
  readonly worked?: Amount;
  readonly at: FilePlace;
}

export interface Concept {
  readonly id: string;
  readonly label: string;
  readonly unit?: string;
  readonly means: string;
  readonly synonyms?: readonly string[];
}

export interface Place {
  readonly id: string;
  readonly name: string;
  readonly iso?: string;
  readonly part_of?: string;
}

export interface DocumentRecord {
  readonly id: string;
  readonly title: string;
  readonly container?: string;
  readonly volume?: string;
  readonly issue?: string;
  readonly year?: number;
  readonly issued?: string;
  readonly publisher?: string;
  readonly note?: string;
  readonly kind: "journal-issue" | "essay";
  readonly contributions: readonly Contribution[];
}

export interface Contribution {
  readonly id: string;
  readonly authors: readonly { readonly family: string; readonly given: string }[];
  readonly title: string;
  readonly pages?: string;
}

/** A long outside table: a value by place and year, beside one fact that gives unit, citation and grade. */
export interface Series {
  readonly name: string;
  readonly fact: string;
  readonly rows: readonly {
    readonly place: string;
    readonly year: number;
    readonly value: number;
    readonly part?: string;
  }[];
}

/** A YAML file that evidence carries for others (questions, scenarios, positions): its text and the data parsed from it. */
export interface CarriedFile {
  readonly file: string;
  readonly text: string;
  readonly data: unknown;
}

/** All of `seeds/` as one JSON. Lists are sorted by id. */
export interface EvidenceData {
  readonly format: "palanca-evidence/1";
  readonly facts: readonly Fact[];
  readonly causal: readonly CausalClaim[];
  readonly claims: readonly WorkedClaim[];
  readonly concepts: readonly Concept[];
  readonly places: readonly Place[];
  readonly documents: readonly DocumentRecord[];
  readonly series: readonly Series[];
  readonly countedThings: readonly string[];
  /** Old fact id to new. */
  readonly renamed: Readonly<Record<string, string>>;
  readonly questions: readonly CarriedFile[];
  readonly scenarios: readonly CarriedFile[];
  readonly positions: readonly CarriedFile[];
  /** SHA-256 over facts, series, causal, claims, concepts and places; where they stand in their files is left out. */
  readonly hash: string;
}
