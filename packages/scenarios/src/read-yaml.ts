/**
 * YAML files of strangers to data, for every kind of file that people write.
 * Takes: the text, its name and what kind of file it is. Gives: plain data, and where in the text each key and value stands. Refuses, all
 * at once with line and column: malformed YAML, keys given twice, aliases, files that are too large or too deep.
 */
import { didYouMean, type Problem, ProblemsError, refuseIfAny } from "@palanca/engine";
import { isMap, isScalar, isSeq, LineCounter, type Node, parseDocument, visit } from "yaml";
import type { z } from "zod";

/** What is said of a kind of file when something is wrong with one. */
export interface FileKind {
  /** `scenario file`. */
  readonly called: string;
  /** What such a file holds, for those who send too much. */
  readonly holds: string;
  /** The page that shows each form. */
  readonly page: string;
  /** Characters at most. */
  readonly largest: number;
  readonly deepest: number;
}

export interface YamlFile {
  readonly data: unknown;
  /** Where a value stands, or with `ofKey` the key itself. */
  readonly at: (path: readonly PropertyKey[], ofKey?: boolean) => Place | undefined;
}

/** One wrong indentation can make every line after it wrong; more than these tell nothing new. */
const MOST_FAULTS = 10;

interface Place {
  readonly line: number;
  readonly col: number;
}

/** Reads one file; throws ProblemsError with every problem. */
export function readYaml(text: string, file: string, kind: FileKind): YamlFile {
  const problems: Problem[] = [];
  const refuse = (of: string, seen: string, needed: string, todo: string, at?: Place): void => {
    problems.push({ kind: of, where: { file, ...(at ? { line: at.line, column: at.col } : {}) }, seen, needed, todo });
  };
  if (text.length > kind.largest) {
    const needed = `A ${kind.called} has at most ${kind.largest}.`;
    refuse("file-too-large", `${text.length} characters`, needed, `It holds ${kind.holds} only.`);
    refuseIfAny(problems);
  }
  const tooDeep = (): void => {
    refuse("file-too-deep", "…", `A ${kind.called} nests at most ${kind.deepest} deep.`, "Flatten it.");
    refuseIfAny(problems);
  };
  const counter = new LineCounter();
  if (opensDeep(text)) tooDeep();
  const read = parseDocument(text, { lineCounter: counter, uniqueKeys: true, maxAliasCount: 0 } as never);
  for (const error of read.errors.slice(0, MOST_FAULTS)) {
    // What is left open is noticed only at the end; the last line with something on it is where to look.
    const at = counter.linePos(Math.min(error.pos[0], Math.max(0, text.trimEnd().length - 1)));
    const line = text.split("\n")[at.line - 1] ?? "";
    const needed = `${error.message.split("\n")[0]}`.replace(/ at line .*$/, ".");
    const todo = "Look at the indentation, the colons and the quotes of that line.";
    refuse("yaml-not-read", line.trim() || "(an empty line)", needed, todo, at);
  }
  visit(read, {
    // Aliases let a small text grow without end.
    Alias: (_key, node) => {
      const at = node.range ? counter.linePos(node.range[0]) : undefined;
      refuse("yaml-not-read", `*${node.source}`, `A ${kind.called} has no aliases.`, "Write the value out.", at);
    },
  });
  refuseIfAny(problems);
  if (depthOf(read.contents) > kind.deepest) tooDeep();
  const at = (path: readonly PropertyKey[], ofKey = false): Place | undefined => {
    const node = nodeAt(read.contents, path, ofKey);
    return node?.range ? counter.linePos(node.range[0]) : undefined;
  };
  return { data: read.toJS({ maxAliasCount: 0 }) ?? {}, at };
}

/** What is said of one issue beyond what the schema says. */
export interface IssueWords {
  /** Keys that may stand at a path. */
  readonly keysAt: (path: readonly string[]) => readonly string[];
  /** What is needed at a path, in words; the schema's own when undefined. */
  readonly neededAt: (path: readonly string[]) => string | undefined;
}

/** Refuses data that its schema refuses. */
export function refuseIssues(
  error: z.ZodError,
  read: YamlFile,
  file: string,
  kind: FileKind,
  words: IssueWords,
): never {
  throw new ProblemsError(problemsOfIssues(error, read, file, kind, words));
}

/** What a schema finds wrong to problems with their places. */
export function problemsOfIssues(
  { issues }: z.ZodError,
  { data, at }: YamlFile,
  file: string,
  kind: FileKind,
  words: IssueWords,
): Problem[] {
  return issues.flatMap((issue): Problem[] => {
    const path = issue.path.map(String);
    const told = path.join(".") || "the file";
    const whereOf = (place: Place | undefined) => ({ file, ...(place ? { line: place.line, column: place.col } : {}) });
    if (issue.code === "unrecognized_keys") {
      const known = words.keysAt(path);
      return issue.keys.map((key) => ({
        kind: "unknown-key",
        where: whereOf(at([...issue.path, key], true)),
        seen: [...path, key].join("."),
        needed: `${path.length === 0 ? `A ${kind.called}` : told} has no key called ${key}.`,
        todo: didYouMean(key, known) || `Its keys are ${known.join(", ")}.`,
      }));
    }
    const value = issue.path.reduce<unknown>(
      (inside, key) => (inside as Record<PropertyKey, unknown> | undefined)?.[key],
      data,
    );
    const seen = value === undefined ? "(nothing)" : (JSON.stringify(value) ?? String(value)).slice(0, 200);
    return [
      {
        kind: "value-not-fitting",
        where: whereOf(at(issue.path) ?? at(issue.path.slice(0, -1))),
        seen: `${told}: ${seen}`,
        needed: words.neededAt(path) ?? `${issue.message}.`,
        todo: `${kind.page} shows each form.`,
      },
    ];
  });
}

/** Brackets, or dashes on one line, so deep in each other that the parser, which calls itself for each, could end the process. */
function opensDeep(text: string): boolean {
  const most = 200;
  let depth = 0;
  for (const character of text) {
    if (character === "[" || character === "{") depth++;
    else if (character === "]" || character === "}") depth = Math.max(0, depth - 1);
    if (depth > most) return true;
  }
  return new RegExp(`(?:[-?:][ \\t]+){${most}}`).test(text);
}

function nodeAt(contents: unknown, path: readonly PropertyKey[], ofKey: boolean): Node | undefined {
  let node: unknown = contents;
  for (const [i, key] of path.entries()) {
    if (isSeq(node) && typeof key === "number") node = node.items[key];
    else if (isMap(node)) {
      const pair = node.items.find((item) => isScalar(item.key) && String(item.key.value) === String(key));
      if (ofKey && i === path.length - 1) return pair?.key as Node | undefined;
      node = pair?.value;
    } else return undefined;
  }
  return (node ?? undefined) as Node | undefined;
}

function depthOf(root: unknown): number {
  let deepest = 0;
  if (root)
    visit(root as Node, (_key, _node, ancestors) => {
      deepest = Math.max(deepest, Math.ceil(ancestors.length / 2));
    });
  return deepest;
}
