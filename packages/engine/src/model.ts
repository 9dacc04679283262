/** What an author writes: levers, uncertainties, relationships and measures, as data with equations as text. */

/**
 * A model. `Source` is where a number comes from (a fact, rivals, an assumption); the engine never looks inside it, the
 * model kit settles it. Symbol names are snake_case identifiers; equations are mathjs syntax over these names.
 */
export interface Model<Source = unknown> {
  readonly id: string;
  readonly title: string;
  readonly question: string;
  /** Calendar years; `step` is for example "1 year", "5 years", "1/4 year" or "3 months". The span is a whole number of steps. */
  readonly time: { readonly from: number; readonly to: number; readonly step: string };
  readonly method?: "euler" | "rk4";
  /** Named dimensions with their element labels in order. */
  readonly dimensions?: Readonly<Record<string, readonly string[]>>;
  /** Parts of a dimension that have a name of their own, for example the working ages of all ages. */
  readonly subranges?: Readonly<Record<string, Subrange>>;
  /** Which element of one dimension each element of another belongs to, for example provinces to regions. */
  readonly mappings?: Readonly<Record<string, Mapping>>;
  /** Curves that `lookup(name, x)` reads. */
  readonly tables?: Readonly<Record<string, LookupTable>>;
  readonly levers: Readonly<Record<string, Lever<Source>>>;
  readonly uncertainties: Readonly<Record<string, Uncertainty<Source>>>;
  /** Quantities that another model may give; each has a source to stand on when the model runs alone. */
  readonly takes?: Readonly<Record<string, Take<Source>>>;
  readonly relationships: Readonly<Record<string, Relationship<Source>>>;
  readonly measures: Readonly<Record<string, Measure>>;
  /** Concept id to the local quantity that stands for it. */
  readonly gives?: Readonly<Record<string, string>>;
  /** Ids of the causal claims that the relationships encode. */
  readonly encodes?: readonly string[];
  /** What the evidence behind it cannot bear, a sentence each; told with every answer. */
  readonly doubts?: readonly string[];
  /** Nouns that its units count beyond the engine's own list. */
  readonly counts?: readonly string[];
  /** Set by `joinModels`: for each part, what its local names are called here. Equations of `part.name` keep local names. */
  readonly parts?: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

export interface Subrange {
  /** The dimension that it is a part of. */
  readonly of: string;
  /** Some of its labels, in the order of the dimension. */
  readonly labels: readonly string[];
}

export interface Mapping {
  readonly from: string;
  readonly to: string;
  /** For every label of `from` one of `to`. */
  readonly pairs: Readonly<Record<string, string>>;
}

/** Points of a curve, read linearly between them. */
export interface LookupTable {
  readonly label?: string;
  /** Rising, in `xUnit`. */
  readonly x: readonly number[];
  readonly xUnit: string;
  /** As many as there are of x, in `yUnit`. */
  readonly y: readonly number[];
  readonly yUnit: string;
  /** Beyond the points: the last value is held, the last line goes on, or the number is lost and counted as a failure. */
  readonly ends: "hold" | "extend" | "fail";
  /** What the points rest on. */
  readonly because: string;
}

interface Quantity {
  readonly label?: string;
  /** A unit as `units.ts` parses it, for example `homicide / (100000 person year)`; "1" for a pure number. */
  readonly unit: string;
  /** Dimensions that it spans, in order. */
  readonly over?: readonly string[];
  /** Physical limits in the declared unit; a value beyond them is a failure, counted and shown. */
  readonly bounds?: readonly [number, number];
}

export interface Lever<Source> extends Quantity {
  readonly label: string;
  readonly default: Source;
  readonly range: readonly [number, number];
  /** What the range rests on. */
  readonly because: string;
  /** The concept of `seeds/concepts.yaml` that it moves or sets: figures of it are its precedents. */
  readonly concept?: string;
}

export interface Uncertainty<Source> extends Quantity {
  readonly label: string;
  readonly value: Source;
  /** True when it is given year by year (a series) and not as one number a future. */
  readonly path?: boolean;
}

export interface Take<Source> extends Uncertainty<Source> {
  /** The concept of `seeds/concepts.yaml` under which another model may give it. */
  readonly concept: string;
}

export type Relationship<Source> = Stock<Source> | Flow;

export interface Stock<Source> extends Quantity {
  readonly kind: "stock";
  /** An equation over inputs, or a source of its own (it becomes the input `<name>_start`). */
  readonly start: Source | string;
  /** The net change per year, in the stock's unit per year. */
  readonly change: string;
  /** When true the stock never falls below zero; what could not be taken is kept as `<name>_shortfall`. */
  readonly neverNegative?: boolean;
}

/** A flow or any other quantity worked out at each step. */
export interface Flow extends Quantity {
  readonly kind: "flow";
  readonly equation: string;
}

export interface Measure {
  readonly label?: string;
  /** An equation in which `first last total mean lowest highest at first_time` reduce a quantity over time. */
  readonly of: string;
  readonly unit: string;
  readonly better: "lower" | "higher" | "neither";
}
