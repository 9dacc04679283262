/**
 * A brief file to data.
 * Takes: the text and its name. Gives: a `Brief`. Refuses, all at once with line and column: what is no YAML, unknown keys (with the
 * nearest valid one), values of the wrong kind, scenario files outside the brief's own folder.
 */
import { type Problem, refuseIfAny } from "@palanca/engine";
import { type FileKind, type IssueWords, readYaml, refuseIssues, type YamlFile } from "@palanca/scenarios/read";
import { z } from "zod";
import { sectionIds } from "../section-ids.js";
import type { Brief } from "./brief.js";

export type { Brief } from "./brief.js";
export { newBrief } from "./new-brief.js";
export { refuseUnmet } from "./refuse-unmet.js";

const name = z.string().min(1).max(200);
const line = z.string().min(1).max(200);

const chart = z.strictObject({
  of: name,
  form: z.enum(["fan", "difference", "bars", "tornado", "grades"]),
  title: line.optional(),
  against: name.optional(),
  place: name.optional(),
  rule: name.optional(),
});

const authorText = z
  .strictObject({
    title: line.optional(),
    text: z.string().min(1).max(20_000),
    before: z.enum(sectionIds).optional(),
    after: z.enum(sectionIds).optional(),
  })
  .refine(({ before, after }) => before === undefined || after === undefined, {
    message: "Either before or after",
    path: ["after"],
  });

/** The shape of a brief file; its JSON Schema is written by the build. */
export const briefSchema = z
  .strictObject({
    title: line,
    asks: line.optional(),
    author: line.optional(),
    against: name.optional(),
    scenarios: z.array(name).min(1).max(12),
    place: name.optional(),
    measures: z.array(name).min(1).max(60).optional(),
    charts: z.array(chart).max(20).optional(),
    futures: z.int().min(1).max(10_000_000).optional(),
    seed: z
      .int()
      .min(1)
      .max(2 ** 31 - 1)
      .optional(),
    style: z.enum(["chicago", "apa"]).optional(),
    texts: z.array(authorText).max(40).optional(),
  })
  .meta({ id: "brief", title: "A brief file: what a report is made of, and the author's own words in it" });

const kind: FileKind = {
  called: "brief file",
  holds: "the order of a report and the author's own words",
  page: "docs/brief-files.md",
  largest: 500_000,
  deepest: 6,
};

const words: IssueWords = {
  keysAt: (path) =>
    path.length === 0
      ? Object.keys(briefSchema.shape)
      : path[0] === "charts"
        ? Object.keys(chart.shape)
        : Object.keys(authorText.shape),
  neededAt: (path) => {
    const [top, , key] = path;
    if (path.length === 1 && top === "scenarios")
      return "A list of scenarios is needed: files beside the brief, or ids of the lab's own.";
    if (top === "charts" && key === "form") return "A chart is a fan, a difference, bars, a tornado or grades.";
    if (top === "texts" && (key === "before" || key === "after"))
      return `A text stands before or after one of ${sectionIds.join(", ")}.`;
    return undefined;
  },
};

/** Reads a brief. `file` names it in messages. */
export function readBrief(text: string, file: string): Brief {
  const read = readYaml(text, file, kind);
  const parsed = briefSchema.safeParse(read.data);
  if (!parsed.success) return refuseIssues(parsed.error, read, file, kind, words);
  const outside = [
    ...parsed.data.scenarios.map((one, i) => ({ one, path: ["scenarios", i] })),
    ...(parsed.data.against === undefined ? [] : [{ one: parsed.data.against, path: ["against"] }]),
  ].filter(({ one }) => leaves(one));
  refuseIfAny(
    outside.map(({ one, path }): Problem => {
      const place = read.at(path);
      return {
        kind: "path-outside",
        where: { file, ...(place ? { line: place.line, column: place.col } : {}) },
        seen: one,
        needed: "A brief names scenarios of the lab and files in its own folder.",
        todo: "Put the file beside the brief.",
      };
    }),
  );
  return {
    ...parsed.data,
    file,
    places: placesOf(parsed.data, read),
    chartPlaces: chartPlacesOf(parsed.data, read),
  } as Brief;
}

/** Where the names of a brief stand, by what they say. */
function placesOf(
  { scenarios, against, measures = [] }: z.infer<typeof briefSchema>,
  { at }: YamlFile,
): Brief["places"] {
  const named = [
    ...scenarios.map((name, i) => [name, at(["scenarios", i])] as const),
    ...measures.map((name, i) => [name, at(["measures", i])] as const),
    ...(against === undefined ? [] : [[against, at(["against"])] as const]),
  ];
  return Object.fromEntries(
    named.flatMap(([name, place]) => (place ? [[name, { line: place.line, column: place.col }]] : [])),
  );
}

function chartPlacesOf({ charts = [] }: z.infer<typeof briefSchema>, { at }: YamlFile): Brief["chartPlaces"] {
  return charts.map((wish, i) =>
    Object.fromEntries(
      (["of", "against", "rule"] as const).flatMap((key) => {
        const place = wish[key] === undefined ? undefined : at(["charts", i, key]);
        return place ? [[key, { line: place.line, column: place.col }]] : [];
      }),
    ),
  );
}

/** Whether a text is a brief: a scenario file has none of these keys. */
export function isBrief(text: string): boolean {
  return /^(scenarios|texts|charts|measures|asks)\s*:/m.test(text);
}

/** Whether a name leads out of the folder that it stands in. */
function leaves(path: string): boolean {
  return /^([\\/~]|[A-Za-z]:)/.test(path) || path.split(/[\\/+\s]+/).includes("..");
}

/** JSON Schema of what people write as briefs. */
export function schemas(): Record<string, unknown> {
  return { brief: z.toJSONSchema(briefSchema, { target: "draft-2020-12", unrepresentable: "any", io: "input" }) };
}
