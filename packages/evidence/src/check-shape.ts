/** Data against a schema: every issue becomes a problem with its line, unknown keys with the nearest known one. */
import { didYouMean, type Problem } from "@palanca/engine";
import type { z } from "zod";
import type { ReadYaml } from "./read-yaml.js";

export interface Shape<Schema extends z.ZodType = z.ZodType> {
  readonly schema: Schema;
  /** Keys by the path of the object that holds them, numbers left out: `""` is the record, `source` its source. */
  readonly keys: Readonly<Record<string, readonly string[]>>;
}

/** Checks one record, which stands at `path` in its file. */
export function checkShape<Schema extends z.ZodType>(
  shape: Shape<Schema>,
  value: unknown,
  path: readonly PropertyKey[],
  file: ReadYaml,
  problems: Problem[],
): z.infer<Schema> | undefined {
  const parsed = shape.schema.safeParse(value);
  if (parsed.success) return parsed.data;
  const id = (value as { id?: unknown } | null)?.id;
  const symbol = typeof id === "string" ? { symbol: id } : {};
  for (const issue of parsed.error.issues) {
    const inside = [...path, ...issue.path];
    if (issue.code === "unrecognized_keys") {
      const known = shape.keys[issue.path.filter((key) => typeof key === "string").join(".")] ?? [];
      for (const key of issue.keys) {
        problems.push({
          kind: "unknown-key",
          where: { ...file.at([...inside, key], true), ...symbol },
          seen: key,
          needed: `${issue.path.length > 0 ? `The part ${issue.path.join(".")}` : "A record"} has no key called ${key}.`,
          todo: didYouMean(key, known) || `Its keys are ${known.join(", ")}.`,
        });
      }
      continue;
    }
    const seen = issue.path.reduce<unknown>(
      (part, key) => (part as Record<PropertyKey, unknown> | undefined)?.[key],
      value,
    );
    problems.push({
      kind: "record-not-fitting",
      where: { ...file.at(inside), ...symbol },
      seen: `${issue.path.join(".") || "record"}: ${JSON.stringify(seen)?.slice(0, 200) ?? "(nothing)"}`,
      needed: `${issue.message}.`,
      todo: "seeds/README.md shows the form of each record.",
    });
  }
  return undefined;
}
