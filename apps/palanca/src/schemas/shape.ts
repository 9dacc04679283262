/** The few words of JSON Schema (draft 2020-12) that the answers need. Objects hold what is named and nothing else. */

export interface Shape {
  readonly [word: string]: unknown;
}

export const text: Shape = { type: "string" };
export const flag: Shape = { type: "boolean" };
export const whole: Shape = { type: "integer" };
/** A number that was lost is written as null. */
export const figure: Shape = { type: ["number", "null"] };
export const anything: Shape = {};

export const oneOf = (...words: readonly string[]): Shape => ({ enum: words });
export const list = (items: Shape): Shape => ({ type: "array", items });
export const orNull = (shape: Shape): Shape => ({ anyOf: [shape, { type: "null" }] });
export const byName = (of: Shape): Shape => ({ type: "object", additionalProperties: of });

/** An object; a key that ends in a question mark may be left out. */
export function object(fields: Readonly<Record<string, Shape>>): Shape {
  const names = Object.keys(fields);
  return {
    type: "object",
    properties: Object.fromEntries(Object.entries(fields).map(([name, shape]) => [name.replace(/\?$/, ""), shape])),
    required: names.filter((name) => !name.endsWith("?")),
    additionalProperties: false,
  };
}
