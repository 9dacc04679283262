/** Files that hold a list of records, each checked against its shape and kept with the line on which it stands. */
import { didYouMean, type Problem } from "@palanca/engine";
import type { Renamed } from "./check-ids.js";
import type { Standing } from "./check-links.js";
import { checkShape, type Shape } from "./check-shape.js";
import { pathOf, type ReadYaml, readYaml, type SeedFile } from "./read-yaml.js";
import type { CarriedFile } from "./records.js";

/** The records of some files, in the order in which they stand. */
export function readRecords<Item>(files: readonly SeedFile[], shape: Shape, problems: Problem[]): Standing<Item>[] {
  return files.flatMap((file) => {
    const list = readList(file, problems);
    return (list?.items ?? []).flatMap((item, i) => {
      const read = list?.read as ReadYaml;
      const good = checkShape(shape, item, [i], read, problems) as object | undefined;
      if (!good) return [];
      return [{ ...good, at: { file: pathOf(file), line: read.at([i]).line ?? 1 } } as Standing<Item>];
    });
  });
}

/** The nouns of `counted-things.yaml`, sorted. */
export function readNouns(files: readonly SeedFile[], problems: Problem[]): string[] {
  const nouns = files.flatMap((file) => {
    const list = readList(file, problems);
    return (list?.items ?? []).flatMap((item, i) => {
      if (typeof item === "string" && /^[a-z][a-z_]*$/.test(item)) return [item];
      problems.push({
        kind: "noun-not-fitting",
        where: list?.read.at([i]) ?? {},
        seen: JSON.stringify(item),
        needed: "A counted thing is one noun in small letters.",
        todo: "Join words with underscores, for example community_centre.",
      });
      return [];
    });
  });
  return [...new Set(nouns)].sort();
}

/** `renamed.yaml`: old id to new. */
export function readRenamed(file: SeedFile | undefined, problems: Problem[]): Renamed {
  const read = file && readYaml(file, problems);
  const none = { names: {}, at: new Map() };
  if (!file || !read || read.data === null || read.data === undefined) return none;
  const entries = typeof read.data === "object" && !Array.isArray(read.data) ? Object.entries(read.data) : [];
  if (entries.length === 0 || entries.some(([, now]) => typeof now !== "string")) {
    problems.push({
      kind: "record-not-fitting",
      where: { file: pathOf(file), line: 1 },
      seen: "not a map of names",
      needed: "Each line is an old id, a colon and the id of today.",
      todo: "Write old-id: new-id.",
    });
    return none;
  }
  const at = new Map(entries.map(([old]) => [old, { file: pathOf(file), line: read.at([old], true).line ?? 1 }]));
  return { names: Object.fromEntries(entries) as Record<string, string>, at };
}

/** Files that are carried for others, who check them. */
export function readCarried(files: readonly SeedFile[], problems: Problem[]): CarriedFile[] {
  return files.flatMap((file) => {
    const read = readYaml(file, problems);
    return read ? [{ file: pathOf(file), text: file.text, data: read.data }] : [];
  });
}

const FOLDERS = ["facts", "series", "causal", "claims", "places", "positions", "questions", "scenarios"];
const FILES = ["concepts.yaml", "documents.yaml", "renamed.yaml", "counted-things.yaml"];

/** Notes files that no one would read, for a figure in `fact/` instead of `facts/` would be lost in silence. */
export function checkPaths(files: readonly SeedFile[], problems: Problem[]): void {
  for (const file of files) {
    const [first = "", ...rest] = file.path.split("/");
    const known = rest.length === 0 ? FILES : FOLDERS;
    const ending = first === "series" ? /\.(yaml|csv)$/ : /\.yaml$/;
    if (known.includes(first) && ending.test(file.path)) continue;
    problems.push({
      kind: "file-not-read",
      where: { file: pathOf(file) },
      seen: file.path,
      needed: known.includes(first) ? "Records are .yaml, tables of series/ are .csv." : `Nothing reads ${first}.`,
      todo: didYouMean(first, known) || "seeds/README.md lists the files and folders.",
    });
  }
}

function readList(file: SeedFile, problems: Problem[]): { items: unknown[]; read: ReadYaml } | undefined {
  const read = readYaml(file, problems);
  if (!read || read.data === null || read.data === undefined) return undefined;
  if (Array.isArray(read.data)) return { items: read.data, read };
  problems.push({
    kind: "record-not-fitting",
    where: { file: pathOf(file), line: 1 },
    seen: "not a list",
    needed: "The file is a list of records.",
    todo: "Begin each record with a hyphen.",
  });
  return undefined;
}
