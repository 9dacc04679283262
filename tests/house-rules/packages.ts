/** What every package owes its next reader. */
import { packageFolder, type Tree } from "./project-tree.js";

function folders(tree: Tree): string[] {
  return [...tree.keys()].flatMap((path) => {
    const folder = packageFolder(path);
    return folder && path === `${folder}/package.json` ? [folder] : [];
  });
}

/** Packages without a README; builds' and tests' own tooling needs none. */
export function withoutReadme(tree: Tree): string[] {
  return folders(tree)
    .filter((folder) => !["packages/tooling", "tests"].includes(folder) && !tree.has(`${folder}/README.md`))
    .map(
      (folder) =>
        `${folder} has no README.md; say what it takes, gives and refuses, with one example that a test runs.`,
    );
}

/** Model packages that do not sign the contract of a model. */
export function withoutContract(tree: Tree): string[] {
  return folders(tree)
    .filter((folder) => folder.startsWith("packages/models/"))
    .filter((folder) => !/^testModel\(/m.test(tree.get(`${folder}/test/model.test.ts`) ?? ""))
    .map((folder) => `${folder}: test/model.test.ts calls no testModel; every model signs the contract of model-kit.`);
}

/** Pages that a repository owes. */
export function missingPages(tree: Tree): string[] {
  return ["README.md", "CONTRIBUTING.md", "CHANGELOG.md", "LICENSE"]
    .filter((page) => (tree.get(page) ?? "").trim() === "")
    .map((page) => `${page} is missing at the root.`);
}

/** Links of the pages that lead nowhere in the project. */
export function deadLinks(tree: Tree, exists: (path: string) => boolean): string[] {
  return [...tree]
    .filter(([path]) => path.endsWith(".md"))
    .flatMap(([path, text]) =>
      [...text.replace(/^(`{3,})[\s\S]*?^\1/gm, "").matchAll(/\]\(([^)\s]+)\)/g)]
        .map((found) => (found[1] ?? "").split("#")[0] ?? "")
        .filter((link) => link !== "" && !/^[a-z]+:/.test(link))
        .filter((link) => !exists(decodeURIComponent(new URL(link, `file:///${path}`).pathname.slice(1))))
        .map((link) => `${path}: the link ${link} leads nowhere; mend it or take it out.`),
    );
}
