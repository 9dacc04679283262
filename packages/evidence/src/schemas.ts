/** The shape of every record of `seeds/` (zod); the public types are in `records.ts`. */
import { z } from "zod";
import type { Shape } from "./check-shape.js";
import { periodFault } from "./period.js";

const id = z.string().regex(/^[a-z0-9][a-z0-9-]{0,99}$/, "An id is small letters, digits and hyphens");
const text = z.string().min(1).max(2000);
const eightWords = z
  .string()
  .regex(/\S/, "An anchor has at least one word")
  .refine((anchor) => anchor.trim().split(/\s+/).length <= 8, "An anchor has at most eight words");
const source = z.strictObject({ document: z.string().regex(/^\d{3}$/), contribution: id, section: text.optional() });
const rivals = z.array(z.strictObject({ id, why: text })).optional();
const number = z.number().refine(Number.isFinite, "A finite number is needed");

export const citationSchema = z.strictObject({
  author: text,
  title: text,
  year: z.number().int(),
  where: text,
  container: text.optional(),
  url: text.optional(),
});

const factFields = z.strictObject({
  id,
  topic: id,
  grade: z.enum(["documented", "derived", "external"]).default("documented"),
  states: text,
  concept: id,
  value: number.optional(),
  low: number.optional(),
  high: number.optional(),
  series: id.optional(),
  hedge: z.enum(["about", "nearly", "almost", "more-than", "at-least", "up-to", "less-than"]).optional(),
  unit: text,
  place: id,
  period: z.string().superRefine((period, context) => {
    const fault = periodFault(period);
    if (fault) context.addIssue({ code: "custom", message: fault });
  }),
  kind: z.enum(["observation", "estimate", "target", "proposal", "claim"]),
  said_by: text,
  source: source.optional(),
  citation: citationSchema.optional(),
  from: z.array(id).min(1).optional(),
  equation: text.optional(),
  anchor: eightWords.optional(),
  doubt: text.optional(),
  rivals,
});

/** A fact, with what its grade asks for. */
export const factSchema = factFields
  .superRefine((fact, context) => {
    const refuse = (message: string): void => void context.addIssue({ code: "custom", message });
    const ways = [
      fact.value !== undefined,
      fact.low !== undefined || fact.high !== undefined,
      fact.series !== undefined,
    ].filter(Boolean).length;
    if (fact.grade === "derived" ? ways > 0 : ways !== 1) {
      refuse(
        fact.grade === "derived"
          ? "A derived fact has no value of its own; the build works it out"
          : "A fact has a value, or low and high, or a series",
      );
    }
    if ((fact.low === undefined) !== (fact.high === undefined)) refuse("low and high go together");
    if (fact.low !== undefined && fact.high !== undefined && fact.low > fact.high) refuse("low is not above high");
    if (fact.grade === "documented" && !(fact.source && fact.anchor)) refuse("A documented fact has source and anchor");
    if (fact.grade === "external" && !fact.citation) refuse("An external fact has a citation");
    if (fact.grade === "derived" && !(fact.from && fact.equation)) refuse("A derived fact has from and equation");
  })
  .meta({ title: "A figure with its source" });

const causalFields = z.strictObject({
  id,
  topic: id,
  from: id,
  to: id,
  relation: z.enum(["drives", "finances", "displaces", "share-of", "multiple-of", "enables", "signals"]),
  sign: z.enum(["+", "-", "0", "?"]),
  denied: z.boolean().default(false),
  states: text,
  lag: text.optional(),
  strength: text.optional(),
  facts: z.array(id).optional(),
  said_by: text,
  source,
  anchor: eightWords,
  doubt: text.optional(),
  rivals,
});
export const causalSchema = causalFields.meta({ title: "One thing drives another" });

const claimFields = z.strictObject({
  id,
  topic: id.optional(),
  states: text,
  stated: id,
  rests_on: z.array(id),
  equation: z.string().max(2000),
  unit: text,
  note: text.optional(),
});
export const claimSchema = claimFields.meta({ title: "A claim that can be worked out" });

const conceptFields = z.strictObject({
  id,
  label: text,
  unit: text.optional(),
  means: text,
  synonyms: z.array(text).optional(),
});
export const conceptSchema = conceptFields;

const placeFields = z.strictObject({
  id,
  name: text,
  iso: z
    .string()
    .regex(/^[A-Z]{3}$/)
    .optional(),
  part_of: id.optional(),
});
export const placeSchema = placeFields;

const person = z.strictObject({ family: text, given: text });
const contribution = z.strictObject({ id, authors: z.array(person).min(1), title: text, pages: text.optional() });
const documentFields = z.strictObject({
  id: z.string().regex(/^\d{3}$/),
  title: text,
  container: text.optional(),
  volume: text.optional(),
  issue: text.optional(),
  year: z.number().int().optional(),
  issued: text.optional(),
  publisher: text.optional(),
  note: text.optional(),
  kind: z.enum(["journal-issue", "essay"]),
  contributions: z.array(contribution).min(1),
});
export const documentSchema = documentFields;

const keys = (fields: { readonly shape: object }): string[] => Object.keys(fields.shape);
const rivalKeys = { rivals: ["id", "why"] };
const sourceKeys = { source: keys(source) };

/** Every kind of record: its schema, and its keys for near names. */
export const shapes = {
  fact: {
    schema: factSchema,
    keys: { "": keys(factFields), ...sourceKeys, citation: keys(citationSchema), ...rivalKeys },
  },
  causal: { schema: causalSchema, keys: { "": keys(causalFields), ...sourceKeys, ...rivalKeys } },
  claim: { schema: claimSchema, keys: { "": keys(claimFields) } },
  concept: { schema: conceptSchema, keys: { "": keys(conceptFields) } },
  place: { schema: placeSchema, keys: { "": keys(placeFields) } },
  document: {
    schema: documentSchema,
    keys: { "": keys(documentFields), contributions: keys(contribution), "contributions.authors": keys(person) },
  },
} satisfies Record<string, Shape>;

/** JSON Schemas of what people write under `seeds/`. */
export function schemas(): Record<string, unknown> {
  const of = (schema: z.ZodType): unknown =>
    z.toJSONSchema(schema, { target: "draft-2020-12", unrepresentable: "any", io: "input" });
  return { fact: of(factSchema), "causal-claim": of(causalSchema), "worked-claim": of(claimSchema) };
}
