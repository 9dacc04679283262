/** YAML files of strangers to data, with the place in the file of everything that is wrong. */
import { didYouMean, type Problem, type Where } from "@palanca/engine";
import { isMap, isScalar, isSeq, LineCounter, type Node, parseDocument } from "yaml";
import type { z } from "zod";

/** A file of the seeds by its path (with `/`) and text. */
export interface SeedFile {
  readonly path: string;
  readonly text: string;
}

export interface ReadYaml {
  readonly data: unknown;
  /** Where a value stands, or with `ofKey` the key itself. */
  at(path: readonly PropertyKey[], ofKey?: boolean): Where;
}

/** The largest file; all facts of one topic have some hundred thousand characters. */
const LARGEST = 4_000_000;

/** Parses one file; problems are noted and undefined comes back. */
export function readYaml(file: SeedFile, problems: Problem[]): ReadYaml | undefined {
  const counter = new LineCounter();
  const note = (seen: string, needed: string, todo: string, where: Where): void => {
    problems.push({ kind: "yaml-not-read", where, seen, needed, todo });
  };
  if (file.text.length > LARGEST) {
    note(`${file.text.length} characters`, `A file has at most ${LARGEST}.`, "Split it by topic.", { file: file.path });
    return undefined;
  }
  const document = parseDocument(file.text, { lineCounter: counter, uniqueKeys: true });
  const where = (offset: number): Where => {
    const { line, col } = counter.linePos(offset);
    return { file: file.path, line, column: col };
  };
  for (const error of document.errors) {
    const at = where(error.pos[0]);
    const line = file.text.split("\n")[(at.line ?? 1) - 1] ?? "";
    note(
      line.trim(),
      `${error.message.split("\n")[0]}`.replace(/ at line .*$/, "."),
      "Look at the indentation, the colons and the quotes of that line.",
      at,
    );
  }
  if (document.errors.length > 0) return undefined;
  return {
    data: document.toJS({ maxAliasCount: 0 }),
    at(path, ofKey = false) {
      const node = ofKey ? keyNode(document.contents, path) : nodeAt(document.contents, path);
      return node?.range ? where(node.range[0]) : path.length > 0 ? this.at(path.slice(0, -1)) : { file: file.path };
    },
  };
}

/** Checks data against a schema; every issue becomes a problem with its line, unknown keys with the nearest known one. */
export function checkShape<Shape extends z.ZodType>(
  schema: Shape,
  value: unknown,
  path: readonly PropertyKey[],
  file: ReadYaml,
  keys: readonly string[],
  problems: Problem[],
): z.infer<Shape> | undefined {
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  for (const issue of parsed.error.issues) {
    const inside = [...path, ...issue.path];
    const id = (value as { id?: unknown })?.id;
    const symbol = typeof id === "string" ? { symbol: id } : {};
    if (issue.code === "unrecognized_keys") {
      for (const key of issue.keys) {
        problems.push({
          kind: "unknown-key",
          where: { ...file.at([...inside, key], true), ...symbol },
          seen: key,
          needed: `A record has no key called ${key}.`,
          todo: didYouMean(key, keys) || `Its keys are ${keys.join(", ")}.`,
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

function nodeAt(contents: unknown, path: readonly PropertyKey[]): Node | undefined {
  let node: unknown = contents;
  for (const key of path) {
    if (isSeq(node)) node = node.items[Number(key)];
    else if (isMap(node))
      node = node.items.find((item) => isScalar(item.key) && String(item.key.value) === String(key))?.value;
    else return undefined;
  }
  return (node ?? undefined) as Node | undefined;
}

function keyNode(contents: unknown, path: readonly PropertyKey[]): Node | undefined {
  const parent = nodeAt(contents, path.slice(0, -1));
  if (!isMap(parent)) return undefined;
  return parent.items.find((item) => isScalar(item.key) && String(item.key.value) === String(path.at(-1)))?.key as
    | Node
    | undefined;
}
