/** Names and sizes of files: no drawer for anything, no file that nobody can read in one sitting, no path of one machine. */
import { isTest, packageFolder, type Tree } from "./project-tree.js";

const DRAWERS = new Set(["utils", "util", "common", "shared", "helpers", "helper", "types", "misc", "lib"]);
const LONGEST = 300;

/** Files that may be longer, each with its reason. */
export const longer: Readonly<Record<string, string>> = {};

/** Folders and files named after nothing in particular. */
export function drawers(tree: Tree): string[] {
  return [...tree.keys()].filter(packageFolder).flatMap((path) => {
    const drawer = path.split("/").find((part) => DRAWERS.has(part.replace(/\.[cm]?tsx?$/, "")));
    return drawer
      ? [`${path}: ${drawer} says nothing; name it after what it holds, or put it under its one user.`]
      : [];
  });
}

/** Sources longer than a reader's patience, and exceptions that are no longer needed. */
export function longFiles(tree: Tree, exceptions = longer): string[] {
  const lengths = new Map(
    [...tree]
      .filter(([path]) => packageFolder(path) && /\.[cm]?[jt]sx?$/.test(path) && !path.includes(".generated."))
      .map(([path, text]) => [path, text.split("\n").length - 1]),
  );
  const long = [...lengths]
    .filter(([path, lines]) => lines > LONGEST && !exceptions[path])
    .map(
      ([path, lines]) => `${path}: ${lines} lines; cut it by stage to files of at most ${LONGEST}, 30 to 140 is usual.`,
    );
  const idle = Object.keys(exceptions)
    .filter((path) => lengths.has(path) && (lengths.get(path) ?? 0) <= LONGEST)
    .map((path) => `${path} is short again; take it off the list in files-and-folders.ts.`);
  return [...long, ...idle];
}

/** A source says in a sentence what it is for; the five files of a model are told by their names. */
export function filesWithoutSentence(tree: Tree): string[] {
  return [...tree]
    .filter(([path]) => /^(?:packages|apps)\/(?!models\/).*\/src\/.*\.tsx?$/.test(path) && !isTest(path))
    .filter(([, text]) => !/\/\*\*|^\/\//m.test(text))
    .map(([path]) => `${path}: no sentence says what it is for; open with one.`);
}

/** Paths of one machine and addresses of registries. */
export function machinePaths(tree: Tree): string[] {
  // Written apart, so that this file does not find itself.
  const machine = new RegExp(
    ["/wor", "k/(?:main|wt|shared)|/hom", "e/[a-z]+/|/Use", "rs/[a-z]+/|/roo", "t/[a-z.]"].join(""),
    "i",
  );
  const registry = new RegExp(
    ["https?://[^\\s\"']*(?:regis", "try|artifac", "tory|verdac", "cio|nex", "us)[^\\s\"']*"].join(""),
    "i",
  );
  return [...tree].flatMap(([path, text]) =>
    text.split("\n").flatMap((line, i) => {
      const seen = line.match(machine)?.[0] ?? line.match(registry)?.[0];
      return seen && !line.includes("data:")
        ? [`${path}:${i + 1}: ${seen} belongs to one machine; write a path from the project's root, or nothing.`]
        : [];
    }),
  );
}
