/** Shapes of what answers tell of the evidence: concepts, causal edges, claims and documents. */
import { figure, list, object, oneOf, text, whole } from "./shape.js";

export const amount = object({ "value?": figure, "low?": figure, "high?": figure });
export const concept = object({ id: text, label: text, "unit?": text, means: text, "synonyms?": list(text) });
export const edge = object({ from: text, to: text, sign: text, says: list(text), denies: list(text) });
export const claim = object({
  id: text,
  "topic?": text,
  states: text,
  stated: text,
  rests_on: list(text),
  equation: text,
  unit: text,
  "note?": text,
  "worked?": amount,
  at: object({ file: text, line: whole }),
});
export const finding = oneOf("not-checkable", "rounded", "upper-bound", "lower-bound", "consistent", "inconsistent");
export const document = object({
  id: text,
  title: text,
  "container?": text,
  "volume?": text,
  "issue?": text,
  "year?": whole,
  "issued?": text,
  "publisher?": text,
  "note?": text,
  kind: text,
  contributions: list(
    object({ id: text, authors: list(object({ family: text, given: text })), title: text, "pages?": text }),
  ),
});
