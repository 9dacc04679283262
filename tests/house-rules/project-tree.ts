/** The project's own files as paths and texts, so that a rule can also be tried on a made-up tree. */
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { once } from "../once.js";

/** Texts by path from the root, with forward slashes. */
export type Tree = ReadonlyMap<string, string>;

export const root = fileURLToPath(new URL("../..", import.meta.url));

const MADE = new Set(["node_modules", "dist", "coverage", ".turbo", ".git"]);
const TEXT = /\.(?:[cm]?[jt]sx?|json|ya?ml|md|csv|txt|svg)$|(?:^|\/)(?:\.npmrc|\.gitignore|LICENSE|run)$/;

/** Reads every text file that people or generators keep in the project; what installs and builds make is left out. */
export const projectTree = once((): Tree => {
  const tree = new Map<string, string>();
  const walk = (folder: string): void => {
    for (const entry of readdirSync(join(root, folder), { withFileTypes: true })) {
      const path = folder === "" ? entry.name : `${folder}/${entry.name}`;
      if (entry.isDirectory() && !MADE.has(entry.name)) walk(path);
      else if (entry.isFile() && TEXT.test(path) && statSync(join(root, path)).size < 4_000_000)
        tree.set(path, readFileSync(join(root, path), "utf8"));
    }
  };
  walk("");
  return tree;
});

/** A made-up tree. */
export function treeOf(files: Readonly<Record<string, string>>): Tree {
  return new Map(Object.entries(files));
}

/** The folder of the package that a file belongs to, such as `packages/models/growth`; undefined outside packages. */
export function packageFolder(path: string): string | undefined {
  return path.match(/^(?:packages\/models\/[^/]+|packages\/[^/]+|apps\/[^/]+|tests)(?=\/)/)?.[0];
}

/** Whether a file is a test, or only serves tests. */
export function isTest(path: string): boolean {
  return /\.test\.tsx?$|\/(?:test|examples|bench)\//.test(path) || path.startsWith("tests/");
}

/** TypeScript sources that reach a user. */
export function sourcesOf(tree: Tree): [path: string, text: string][] {
  return [...tree].filter(([path]) => /^(?:packages|apps)\/.*\/src\/.*\.tsx?$/.test(path) && !isTest(path));
}
