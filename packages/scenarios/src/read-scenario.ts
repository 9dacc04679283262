/**
 * A scenario file to data.
 * Takes: the text and its name. Gives: a `Scenario`. Refuses, all at once with line and column: malformed YAML, unknown keys (with the
 * nearest valid one), values of the wrong kind, files that are too large or too deep.
 */
import { type Problem, ProblemsError, readRange } from "@palanca/engine";
import type { LeverPath } from "@palanca/model-kit";
import { z } from "zod";
import { leverPath, number } from "./lever-path-shape.js";
import { type FileKind, type IssueWords, problemsOfIssues, readYaml, type YamlFile } from "./read-yaml.js";
import type { Scenario } from "./scenario.js";

export { questionSchema, readQuestion } from "./read-question.js";
export { readSession } from "./read-session.js";
export { type FileKind, type IssueWords, readYaml, refuseIssues, type YamlFile } from "./read-yaml.js";
export { schemas } from "./schemas.js";
export { writeScenario } from "./write-scenario.js";

/** The largest scenario file; one that a person writes has a few hundred characters. */
const LARGEST = 200_000;
const DEEPEST = 8;

const draw = z.union([
  z.strictObject({ kind: z.literal("point"), value: number }),
  z.strictObject({ kind: z.literal("uniform"), low: number, high: number }),
  z.strictObject({ kind: z.literal("triangular"), low: number, mode: number, high: number }),
  z.strictObject({ kind: z.literal("pert"), low: number, mode: number, high: number }),
  z.strictObject({ kind: z.literal("normal"), mean: number, sd: number.positive() }),
  z.strictObject({ kind: z.literal("range"), low: number, high: number }),
]);
/** `5 to 50`: nine futures in ten lie between. */
const range = z
  .string()
  .max(60)
  .regex(
    /^\s*[-+]?(\d+\.?\d*|\.\d+)(e[-+]?\d{1,2})?\s+to\s+[-+]?(\d+\.?\d*|\.\d+)(e[-+]?\d{1,2})?\s*$/i,
    "a range such as 5 to 50",
  );
const name = z.string().regex(/^[a-z][a-z0-9-]*(\.[a-z][a-z0-9_]*)?$|^[a-z][a-z0-9_]*$/);

/** The shape of a scenario file; its JSON Schema is written by the build. */
export const scenarioSchema = z
  .strictObject({
    title: z.string().min(1).max(120),
    note: z.string().max(4000).optional(),
    question: name.optional(),
    models: z.array(name).min(1).max(20).optional(),
    from: z.record(name, name).optional(),
    place: name.optional(),
    horizon: z.strictObject({ to: number }).optional(),
    on: z.array(z.string().min(1).max(200)).max(20).optional(),
    levers: z.record(name, leverPath).optional(),
    held: z.record(name, z.union([number, draw, range])).optional(),
    whose: z.record(name, z.string().min(1).max(200)).optional(),
  })
  .meta({ id: "scenario", title: "A scenario file: differences from the baseline" });

/** Keys at the top of a scenario file. */
export const scenarioKeys: readonly string[] = Object.keys(scenarioSchema.shape);

const kind: FileKind = {
  called: "scenario file",
  holds: "differences from the baseline",
  page: "docs/scenario-files.md",
  largest: LARGEST,
  deepest: DEEPEST,
};

/** Reads a scenario file. `file` names it in messages; its id is the file's name without folder and ending. */
export function readScenario(text: string, file: string): Scenario {
  const read = readYaml(text, file, kind);
  const parsed = scenarioSchema.safeParse(read.data);
  if (parsed.success) return scenarioOf(parsed.data, read, file, text);
  const rest = scenarioSchema.safeParse(withoutFaults(read.data, parsed.error));
  const problems = problemsOfIssues(parsed.error, read, file, kind, words);
  throw rest.success
    ? new HalfReadError(problems, scenarioOf(rest.data, read, file, text))
    : new ProblemsError(problems);
}

/** A file that cannot be used, with what can be read of it: names may be wrong in that too, and all is to be told at once. */
export class HalfReadError extends ProblemsError {
  constructor(
    problems: readonly Problem[],
    readonly rest: Scenario,
  ) {
    super(problems);
  }
}

/** The data without what the schema refuses, as far as one part can be left out without another looking wrong. */
function withoutFaults(data: unknown, { issues }: z.ZodError): unknown {
  const rest = structuredClone(data) as Record<string, unknown>;
  const leave = (inside: unknown, key: PropertyKey): void => {
    if (typeof inside === "object" && inside !== null) delete (inside as Record<PropertyKey, unknown>)[key];
  };
  for (const issue of issues) {
    const [top, key] = issue.path;
    if (issue.code === "unrecognized_keys" && top === undefined) for (const unknown of issue.keys) leave(rest, unknown);
    else if (top === "title") rest.title = "untitled";
    else if (top === "note" || top === "horizon") leave(rest, top);
    else if ((top === "levers" || top === "held" || top === "whose") && key !== undefined) leave(rest[top], key);
    else return undefined;
  }
  return rest;
}

function scenarioOf(found: z.infer<typeof scenarioSchema>, read: YamlFile, file: string, text: string): Scenario {
  const lines: Record<string, number> = {};
  for (const group of ["levers", "held", "whose"] as const) {
    for (const key of Object.keys(found[group] ?? {})) {
      const at = read.at([group, key], true);
      if (at) lines[`${group}.${key}`] = at.line;
    }
  }
  for (const key of Object.keys(found)) {
    const at = read.at([key], true);
    if (at) lines[key] = at.line;
  }
  const { levers = {}, held = {}, whose = {}, ...rest } = found;
  const scenario = {
    id: idOf(file),
    ...rest,
    levers: levers as Record<string, LeverPath>,
    held: Object.fromEntries(
      Object.entries(held).map(([key, value]) => [key, typeof value === "string" ? readRange(value) : value]),
    ),
    whose,
    file,
    text,
    lines,
  };
  return scenario as Scenario;
}

/** The name of a scenario file without folder and ending. */
export function idOf(file: string): string {
  return (file.split(/[\\/]/).at(-1) ?? file).replace(/\.ya?ml$/, "");
}

const words: IssueWords = {
  keysAt: (path) =>
    path.length === 0
      ? scenarioKeys
      : ["level", "from", "until", "to", "table", "kind", "value", "low", "mode", "high", "mean", "sd"],
  neededAt: (path) => {
    if (path.length !== 2) return undefined;
    if (path[0] === "levers")
      return "A lever is a number, { level, from, until }, { to, from, until } or { table: { 2015: 3, … } }.";
    if (path[0] === "held")
      return "What is held is a number, a range such as 5 to 50, or a draw such as { kind: uniform, low: 1, high: 2 }.";
    return undefined;
  },
};
