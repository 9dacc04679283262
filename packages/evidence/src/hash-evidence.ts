/** One hash over what the evidence says, the same for the same content on every machine. */
import { createHash } from "node:crypto";
import type { EvidenceData } from "./records.js";

type Hashed = Pick<EvidenceData, "facts" | "causal" | "claims" | "concepts" | "places" | "series">;

/** SHA-256 (hexadecimal) over canonical JSON: keys sorted, and without where records stand, so that a comment moves nothing. */
export function hashEvidence(of: Hashed): string {
  return createHash("sha256").update(canonical(of)).digest("hex");
}

function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(",")}]`;
  if (value === null || typeof value !== "object") return JSON.stringify(value);
  const entries = Object.entries(value)
    .filter(([key, part]) => key !== "at" && part !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${entries.map(([key, part]) => `${JSON.stringify(key)}:${canonical(part)}`).join(",")}}`;
}
