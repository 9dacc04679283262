/**
 * A scenario file to data.
 * Takes: the text and its name. Gives: a `Scenario`. Refuses, all at once with line and column: malformed YAML, unknown keys (with the
 * nearest valid one), values of the wrong kind, files that are too large or too deep.
 */
import { didYouMean, type Problem, readRange, refuseIfAny } from "@palanca/engine";
import type { LeverPath } from "@palanca/model-kit";
import { isMap, isScalar, LineCounter, type Node, parseDocument, visit } from "yaml";
import { z } from "zod";
import type { Scenario } from "./scenario.js";

export { questionSchema, readQuestion } from "./read-question.js";
export { schemas } from "./schemas.js";
export { writeScenario } from "./write-scenario.js";

/** The largest scenario file; one that a person writes has a few hundred characters. */
const LARGEST = 200_000;
const DEEPEST = 8;

const number = z.number().refine(Number.isFinite, "a finite number");
const leverPath = z.union([
  number,
  z.strictObject({ level: number, from: number.optional(), until: number.optional() }),
  z.strictObject({ to: number, from: number, until: number }),
  z.strictObject({ table: z.record(z.string().regex(/^\d{4}(\.\d+)?$/), number) }),
]);
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

/** Reads a scenario file. `file` names it in messages; its id is the file's name without folder and ending. */
export function readScenario(text: string, file: string): Scenario {
  const problems: Problem[] = [];
  const refuse = (
    kind: string,
    seen: string,
    needed: string,
    todo: string,
    at?: { line: number; col: number },
  ): void => {
    problems.push({ kind, where: { file, ...(at ? { line: at.line, column: at.col } : {}) }, seen, needed, todo });
  };
  if (text.length > LARGEST) {
    refuse(
      "file-too-large",
      `${text.length} characters`,
      `A scenario file has at most ${LARGEST}.`,
      "It holds differences from the baseline only.",
    );
    refuseIfAny(problems);
  }
  const counter = new LineCounter();
  const document = parseDocument(text, { lineCounter: counter, uniqueKeys: true, maxAliasCount: 0 } as never);
  for (const error of document.errors) {
    // What is left open is noticed only at the end; the last line with something on it is where to look.
    const at = counter.linePos(Math.min(error.pos[0], Math.max(0, text.trimEnd().length - 1)));
    const line = text.split("\n")[at.line - 1] ?? "";
    refuse(
      "yaml-not-read",
      line.trim() || "(an empty line)",
      `${error.message.split("\n")[0]}`.replace(/ at line .*$/, "."),
      "Look at the indentation, the colons and the quotes of that line.",
      at,
    );
  }
  visit(document, {
    // Aliases let a small text grow without end.
    Alias: (_key, node) =>
      refuse(
        "yaml-not-read",
        `*${node.source}`,
        "A scenario file has no aliases.",
        "Write the value out.",
        node.range ? counter.linePos(node.range[0]) : undefined,
      ),
  });
  refuseIfAny(problems);
  if (depthOf(document.contents, 0) > DEEPEST) {
    refuse("file-too-deep", "…", `A scenario file nests at most ${DEEPEST} deep.`, "Flatten it.");
    refuseIfAny(problems);
  }
  const data: unknown = document.toJS({ maxAliasCount: 0 });
  const position = (path: readonly PropertyKey[], ofKey = false): { line: number; col: number } | undefined => {
    const node = ofKey
      ? keyNode(document.contents, path)
      : (document.getIn(path as string[], true) as Node | undefined);
    return node?.range ? counter.linePos(node.range[0]) : undefined;
  };
  const parsed = scenarioSchema.safeParse(data ?? {});
  if (!parsed.success) {
    for (const issue of parsed.error.issues) noteIssue(issue, data, position, refuse);
    refuseIfAny(problems);
  }
  const found = parsed.data as z.infer<typeof scenarioSchema>;
  const lines: Record<string, number> = {};
  for (const group of ["levers", "held", "whose"] as const) {
    for (const key of Object.keys(found[group] ?? {})) {
      const at = position([group, key], true);
      if (at) lines[`${group}.${key}`] = at.line;
    }
  }
  for (const key of Object.keys(found)) {
    const at = position([key], true);
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

type Refuse = (kind: string, seen: string, needed: string, todo: string, at?: { line: number; col: number }) => void;
type Position = (path: readonly PropertyKey[], ofKey?: boolean) => { line: number; col: number } | undefined;

function noteIssue(issue: z.core.$ZodIssue, data: unknown, position: Position, refuse: Refuse): void {
  const path = issue.path.map(String);
  const told = path.join(".") || "the file";
  if (issue.code === "unrecognized_keys") {
    for (const key of issue.keys) {
      const known =
        path.length === 0
          ? scenarioKeys
          : ["level", "from", "until", "to", "table", "kind", "value", "low", "mode", "high", "mean", "sd"];
      refuse(
        "unknown-key",
        [...path, key].join("."),
        `${path.length === 0 ? "A scenario file" : told} has no key called ${key}.`,
        didYouMean(key, known) || `Its keys are ${known.join(", ")}.`,
        position([...issue.path, key], true),
      );
    }
    return;
  }
  const value = issue.path.reduce<unknown>(
    (inside, key) => (inside as Record<PropertyKey, unknown> | undefined)?.[key],
    data,
  );
  const seen = value === undefined ? "(nothing)" : (JSON.stringify(value) ?? String(value)).slice(0, 200);
  const needed =
    path[0] === "levers" && path.length === 2
      ? "A lever is a number, { level, from, until }, { to, from, until } or { table: { 2015: 3, … } }."
      : path[0] === "held" && path.length === 2
        ? "What is held is a number, a range such as 5 to 50, or a draw such as { kind: uniform, low: 1, high: 2 }."
        : `${issue.message}.`;
  refuse(
    "value-not-fitting",
    `${told}: ${seen}`,
    needed,
    "docs/scenario-files.md shows each form.",
    position(issue.path) ?? position(issue.path.slice(0, -1)),
  );
}

function keyNode(contents: unknown, path: readonly PropertyKey[]): Node | undefined {
  let node: unknown = contents;
  for (const [i, key] of path.entries()) {
    if (!isMap(node)) return undefined;
    const pair = node.items.find((item) => isScalar(item.key) && String(item.key.value) === String(key));
    if (i === path.length - 1) return pair?.key as Node | undefined;
    node = pair?.value;
  }
  return undefined;
}

function depthOf(root: unknown, depth: number): number {
  let deepest = depth;
  if (root)
    visit(root as Node, (_key, _node, ancestors) => {
      deepest = Math.max(deepest, Math.ceil(ancestors.length / 2));
    });
  return deepest;
}
