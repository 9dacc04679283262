/** The columns of the data package: name, type, meaning, and what each takes from a record. */
import type { CausalClaim, Fact, WorkedClaim } from "./records.js";

export type Cell = string | number | boolean | undefined;

export interface Column {
  readonly name: string;
  readonly type: "string" | "number" | "integer" | "boolean";
  readonly says: string;
  readonly constraints?: { readonly required?: boolean; readonly unique?: boolean; readonly enum?: readonly string[] };
}

/** A column and what it takes from a record. */
export interface Read<Item> extends Column {
  readonly of: (item: Item) => Cell;
}

export const text = <Item>(name: string, says: string, of: (item: Item) => Cell): Read<Item> => ({
  name,
  type: "string",
  says,
  of,
});
export const number = <Item>(name: string, says: string, of: (item: Item) => Cell): Read<Item> => ({
  name,
  type: "number",
  says,
  of,
});
export const whole = <Item>(name: string, says: string, of: (item: Item) => Cell): Read<Item> => ({
  name,
  type: "integer",
  says,
  of,
});
export const needed = <Item>(column: Read<Item>): Read<Item> => ({ ...column, constraints: { required: true } });
export const own = <Item extends { readonly id: string }>(): Read<Item> => ({
  ...text<Item>("id", "stable name", (one) => one.id),
  constraints: { required: true, unique: true },
});

export const factColumns: readonly Read<Fact>[] = [
  own(),
  text("topic", "topic", (one) => one.topic),
  needed(text("grade", "documented, external or derived", (one) => one.grade)),
  needed(text("states", "what is stated, in our own words", (one) => one.states)),
  needed(text("concept", "what is measured", (one) => one.concept)),
  number("value", "figure, in unit", (one) => one.value),
  number("low", "lower end of a range", (one) => one.low),
  number("high", "upper end of a range", (one) => one.high),
  text("series", "name of the series that holds the values", (one) => one.series),
  text("hedge", "hedge as printed", (one) => one.hedge),
  needed(text("unit", "unit of value, low and high", (one) => one.unit)),
  needed(text("place", "place", (one) => one.place)),
  needed(text("period", "when it holds", (one) => one.period)),
  needed(text("kind", "observation, estimate, target, proposal or claim", (one) => one.kind)),
  needed(text("said_by", "who says so, with the authority leant on", (one) => one.said_by)),
  text("document", "number of the document", (one) => one.source?.document),
  text("contribution", "contribution of the document", (one) => one.source?.contribution),
  text("section", "section of the contribution", (one) => one.source?.section),
  text("anchor", "a few words as printed beside the figure", (one) => one.anchor),
  text("citation_author", "author of an outside source", (one) => one.citation?.author),
  text("citation_title", "its title", (one) => one.citation?.title),
  whole("citation_year", "its year", (one) => one.citation?.year),
  text("citation_where", "table, page or column", (one) => one.citation?.where),
  text("citation_url", "its address", (one) => one.citation?.url),
  text("worked_out_from", "facts that a derived one rests on, with spaces between", (one) => one.from?.join(" ")),
  text("equation", "equation of a derived fact, ids with underscores", (one) => one.equation),
  text("doubt", "doubt, where there is one", (one) => one.doubt),
];

/** Words for signs, since a spreadsheet takes a bare + or - for the beginning of a formula. */
const SIGNS = { "+": "more", "-": "less", "0": "none", "?": "not stated" } as const;

export const causalColumns: readonly Read<CausalClaim>[] = [
  own(),
  text("topic", "topic", (one) => one.topic),
  needed(text("from", "concept that drives", (one) => one.from)),
  needed(text("to", "concept that is driven", (one) => one.to)),
  needed(text("relation", "how it drives", (one) => one.relation)),
  {
    ...text<CausalClaim>("sign", "what more of the one makes of the other", (one) => SIGNS[one.sign]),
    constraints: { required: true, enum: Object.values(SIGNS) },
  },
  { name: "denied", type: "boolean", says: "whether the author denies it", of: (one) => one.denied },
  needed(text("states", "what is claimed, in our own words", (one) => one.states)),
  text("lag", "lag as stated", (one) => one.lag),
  text("strength", "size as stated", (one) => one.strength),
  text("facts", "facts that carry the size, with spaces between", (one) => one.facts?.join(" ")),
  needed(text("said_by", "who says so", (one) => one.said_by)),
  text("document", "number of the document", (one) => one.source.document),
  text("contribution", "contribution of the document", (one) => one.source.contribution),
  text("section", "section of the contribution", (one) => one.source.section),
  text("anchor", "a few words as printed", (one) => one.anchor),
  text("doubt", "doubt, where there is one", (one) => one.doubt),
];

export const claimColumns: readonly Read<WorkedClaim>[] = [
  own(),
  needed(text("states", "what is claimed, in our own words", (one) => one.states)),
  needed(text("stated", "fact that holds the stated value", (one) => one.stated)),
  text("rests_on", "facts that it rests on, with spaces between", (one) => one.rests_on.join(" ")),
  text("equation", "equation, ids with underscores; empty where a figure is not stated", (one) => one.equation),
  needed(text("unit", "unit of what the equation gives", (one) => one.unit)),
  number("worked_low", "what the equation gives, lower end", (one) => one.worked?.value ?? one.worked?.low),
  number("worked_high", "what the equation gives, upper end", (one) => one.worked?.value ?? one.worked?.high),
  text("note", "note", (one) => one.note),
];
