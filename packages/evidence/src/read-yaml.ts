/**
 * YAML files of strangers to data, with the place in the file of everything that is wrong.
 * Takes: a path and a text. Gives: plain data. Refuses: bad syntax, keys given twice, aliases, files too large or too deep.
 */
import type { Problem, Where } from "@palanca/engine";
import { type Document, isAlias, isMap, isScalar, isSeq, LineCounter, type Node, parseDocument } from "yaml";
import { placeInFile } from "./place-in-file.js";

/** A file of the seeds by its path inside `seeds/` (with `/`) and its text. */
export interface SeedFile {
  readonly path: string;
  readonly text: string;
}

export interface ReadYaml {
  readonly data: unknown;
  /** Where a value stands, or with `ofKey` the key itself. */
  at(path: readonly PropertyKey[], ofKey?: boolean): Where;
}

/** The largest file, in characters; all facts of one topic have some hundred thousand. */
const LARGEST = 4_000_000;
/** The deepest nesting; a record needs five. */
const DEEPEST = 24;
/** One wrong indentation can make every line after it wrong; more than these tell nothing new. */
const MOST_FAULTS = 10;

/** The path as people see it in messages and records. */
export function pathOf(file: SeedFile): string {
  return `seeds/${file.path}`;
}

/** Parses one file; problems are noted and undefined comes back. */
export function readYaml(file: SeedFile, problems: Problem[]): ReadYaml | undefined {
  const path = pathOf(file);
  const refuse = (where: Where, seen: string, needed: string, todo: string): undefined => {
    problems.push({ kind: "yaml-not-read", where, seen, needed, todo });
  };
  if (file.text.length > LARGEST) {
    const seen = `${file.text.length} characters`;
    return refuse({ file: path }, seen, `A file has at most ${LARGEST}.`, "Split it by topic.");
  }
  const counter = new LineCounter();
  const tooDeep = (where: Where): undefined =>
    refuse(where, "values inside values", `Values nest at most ${DEEPEST} deep.`, "Write it flatter.");
  let document: Document.Parsed;
  try {
    document = parseDocument(file.text, { lineCounter: counter, uniqueKeys: true });
  } catch (error) {
    // The parser calls itself for every level, so a file of brackets alone runs out of stack.
    if (error instanceof RangeError) return tooDeep({ file: path });
    throw error;
  }
  const lines = file.text.split("\n");
  for (const error of document.errors.slice(0, MOST_FAULTS)) {
    const { line, col } = counter.linePos(error.pos[0]);
    refuse(
      { file: path, line, column: col },
      (lines[line - 1] ?? "").trim(),
      (error.message.split("\n")[0] ?? "").replace(/ at line .*$/, "."),
      "Look at the indentation, the colons and the quotes of that line.",
    );
  }
  if (document.errors.length > 0) return undefined;

  const placeOf = (node: Node): Where => {
    const { line, col } = counter.linePos(node.range?.[0] ?? 0);
    return { file: path, line, column: col };
  };
  const bad = firstBad(document.contents, 0);
  if (bad && isAlias(bad)) {
    const seen = `*${bad.source}`;
    return refuse(placeOf(bad), seen, "A value is written where it stands, without an alias.", "Write it out.");
  }
  if (bad) return tooDeep(placeOf(bad));
  return {
    data: document.toJS(),
    at: (inside, ofKey) => placeInFile(document.contents, counter, path, inside, ofKey),
  };
}

/** The first node that is an alias or lies too deep. */
function firstBad(node: unknown, depth: number): Node | undefined {
  if (isAlias(node)) return node;
  if (isScalar(node)) return undefined;
  if (depth > DEEPEST) return node as Node;
  if (isSeq(node)) return firstOf(node.items, (item) => firstBad(item, depth + 1));
  if (isMap(node))
    return firstOf(node.items, (pair) => firstBad(pair.key, depth + 1) ?? firstBad(pair.value, depth + 1));
  return undefined;
}

function firstOf<Item>(items: readonly Item[], find: (item: Item) => Node | undefined): Node | undefined {
  for (const item of items) {
    const found = find(item);
    if (found) return found;
  }
  return undefined;
}
