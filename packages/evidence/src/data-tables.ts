/** The tables of the data package: rows from the evidence, what makes a row unique, and which table it points to. */
import {
  type Cell,
  type Column,
  causalColumns,
  claimColumns,
  factColumns,
  needed,
  number,
  own,
  type Read,
  text,
  whole,
} from "./data-columns.js";
import type { CausalClaim, EvidenceData, Fact } from "./records.js";

export interface Table {
  readonly name: string;
  readonly title: string;
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly Cell[])[];
  readonly primaryKey: readonly string[];
  /** `to` is a field or fields of the other table (`id`). */
  readonly foreignKeys?: readonly {
    readonly fields: string | readonly string[];
    readonly resource: string;
    readonly to?: string | readonly string[];
  }[];
}

function table<Item>(
  name: string,
  title: string,
  items: readonly Item[],
  columns: readonly Read<Item>[],
  more: Partial<Pick<Table, "primaryKey" | "foreignKeys">> = {},
): Table {
  const rows = items.map((item) => columns.map((column) => column.of(item)));
  return { name, title, columns: columns.map(({ of: _of, ...column }) => column), rows, primaryKey: ["id"], ...more };
}

type Pair = { readonly a: string; readonly b: string; readonly why: string };
const pairs = (records: readonly (Fact | CausalClaim)[]): Pair[] =>
  records.flatMap(({ id, rivals = [] }) => rivals.map((rival) => ({ a: id, b: rival.id, why: rival.why })));
const pairColumns: readonly Read<Pair>[] = [
  needed(text("id", "one of the two; each pair stands here from both sides", (one) => one.a)),
  needed(text("rival", "the other", (one) => one.b)),
  needed(text("why", "why they differ", (one) => one.why)),
];

/** All tables, those that others point to first. */
export function tablesOf(data: EvidenceData): Table[] {
  const contributions = data.documents.flatMap((document) => document.contributions.map((one) => ({ document, one })));
  const rows = data.series.flatMap((series) => series.rows.map((row) => ({ ...row, series: series.name })));
  const source = { fields: ["document", "contribution"], resource: "contributions", to: ["document", "id"] };
  const pairKeys = { primaryKey: ["id", "rival"] };
  return [
    table("concepts", "The vocabulary that facts and causal claims share", data.concepts, [
      own(),
      text("label", "name", (one) => one.label),
      text("unit", "usual unit", (one) => one.unit),
      text("means", "meaning", (one) => one.means),
      text("synonyms", "other names, with semicolons between", (one) => one.synonyms?.join("; ")),
    ]),
    table(
      "places",
      "Places, each part of a wider one",
      data.places,
      [
        own(),
        text("name", "name", (one) => one.name),
        text("iso", "ISO 3166 code of three letters", (one) => one.iso),
        text("part_of", "the wider place", (one) => one.part_of),
      ],
      { foreignKeys: [{ fields: "part_of", resource: "" }] },
    ),
    table(
      "contributions",
      "The documents and their contributions",
      contributions,
      [
        needed(text("document", "number of the document", ({ document }) => document.id)),
        needed(text("id", "contribution", ({ one }) => one.id)),
        text("title", "title", ({ one }) => one.title),
        text("authors", "authors, with semicolons between", ({ one }) =>
          one.authors.map(({ family, given }) => `${family}, ${given}`).join("; "),
        ),
        text("pages", "pages", ({ one }) => one.pages),
        text("container", "journal or publisher", ({ document }) => document.container ?? document.title),
        text("volume", "volume", ({ document }) => document.volume),
        text("issue", "issue", ({ document }) => document.issue),
        whole("year", "year", ({ document }) => document.year),
      ],
      { primaryKey: ["document", "id"] },
    ),
    table("facts", "Figures with their sources", data.facts, factColumns, {
      foreignKeys: [{ fields: "concept", resource: "concepts" }, { fields: "place", resource: "places" }, source],
    }),
    table("causal-claims", "What drives what, and who says so", data.causal, causalColumns, {
      foreignKeys: [{ fields: "from", resource: "concepts" }, { fields: "to", resource: "concepts" }, source],
    }),
    table("claims", "Arithmetic that the documents state, worked out again", data.claims, claimColumns, {
      foreignKeys: [{ fields: "stated", resource: "facts" }],
    }),
    table("fact-rivals", "Facts that measure the same thing and disagree", pairs(data.facts), pairColumns, {
      ...pairKeys,
      foreignKeys: ["id", "rival"].map((fields) => ({ fields, resource: "facts" })),
    }),
    table("causal-rivals", "Causal claims that contradict each other", pairs(data.causal), pairColumns, {
      ...pairKeys,
      foreignKeys: ["id", "rival"].map((fields) => ({ fields, resource: "causal-claims" })),
    }),
    table(
      "series",
      "Values of long tables by place and year; facts name them by their series",
      rows,
      [
        needed(text("series", "name of the series", (one) => one.series)),
        needed(text("place", "place", (one) => one.place)),
        needed(whole("year", "year", (one) => one.year)),
        // A part of a primary key is never empty, so a row that is not one part of several says so.
        needed(text("part", "which part, or all", (one) => one.part ?? "all")),
        needed(number("value", "value, in the unit of the fact", (one) => one.value)),
      ],
      { primaryKey: ["series", "place", "year", "part"], foreignKeys: [{ fields: "place", resource: "places" }] },
    ),
  ];
}
