/** A scenario file as text, without a library: every value is JSON, which YAML reads. */
import type { LeverPath } from "@palanca/model-kit";

/** Everything of a scenario but its levers, a line a key. */
export function headOf(parts: Readonly<Record<string, unknown>>): string {
  return Object.entries(parts)
    .filter(([, value]) => value !== undefined && !(isRecord(value) && Object.keys(value).length === 0))
    .map(([key, value]) => `${key}: ${flow(value)}\n`)
    .join("");
}

/** The whole file with these levers. */
export function scenarioText(head: string, levers: Readonly<Record<string, LeverPath>>): string {
  const lines = Object.entries(levers).map(([name, path]) => `  ${name}: ${flow(path)}\n`);
  return lines.length === 0 ? head : `${head}levers:\n${lines.join("")}`;
}

function flow(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(flow).join(", ")}]`;
  if (!isRecord(value)) return JSON.stringify(value).replace(/[\u007f-\u009f\u2028\u2029\ufeff]/g, escaped);
  const pairs = Object.entries(value).map(
    ([key, inner]) => `${/^[a-z_]+$/.test(key) ? key : JSON.stringify(key)}: ${flow(inner)}`,
  );
  return `{ ${pairs.join(", ")} }`;
}

/** Characters that JSON may hold and YAML may not. */
function escaped(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
