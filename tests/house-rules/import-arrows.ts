/** Who may import whom: what stands above a package in the plan of the house, and nothing else. */
import { imports } from "./imports.js";
import { isTest, packageFolder, type Tree } from "./project-tree.js";

const ABOVE: Readonly<Record<string, readonly string[]>> = {
  engine: [],
  evidence: ["engine"],
  "model-kit": ["engine", "evidence"],
  models: ["model-kit"],
  scenarios: ["engine", "evidence", "model-kit"],
  catalogue: ["model-kit", "models"],
  analysis: ["engine", "evidence", "model-kit", "scenarios"],
  charts: ["engine", "evidence", "model-kit", "scenarios", "analysis"],
  report: ["engine", "evidence", "model-kit", "scenarios", "analysis", "charts"],
  tooling: [],
  palanca: ["engine", "evidence", "model-kit", "models", "scenarios", "catalogue", "analysis", "charts", "report"],
};

/** Says which file, or which manifest, breaks which arrow. */
export function brokenArrows(tree: Tree): string[] {
  const broken: string[] = [];
  for (const [path, text] of tree) {
    const folder = packageFolder(path);
    if (!folder || folder === "tests") continue;
    const own = rowOf(folder);
    const may = ABOVE[own];
    if (!may) {
      broken.push(`${path}: ${folder} has no row in the table of arrows; add one that says what it may import.`);
      continue;
    }
    const wanted = path === `${folder}/package.json` ? depends(text) : /\.[cm]?tsx?$/.test(path) ? imports(text) : [];
    for (const specifier of wanted) {
      const target = rowOfSpecifier(specifier);
      if (target === "tooling" && (isTest(path) || /package\.json$|\/tsup(?:\.\w+)?\.config\.ts$/.test(path))) continue;
      if (target !== undefined && folderName(specifier) === folder.split("/").at(-1)) {
        broken.push(`${path}: imports its own package as ${specifier}; write the relative path.`);
      } else if (target !== undefined && !may.includes(target)) {
        broken.push(
          `${path}: ${own} imports ${specifier}, which does not stand above it; it may import ${may.join(", ") || "nothing"}. Hand in what it needs from there.`,
        );
      } else if (specifier.startsWith(".") && leaves(path, folder, specifier)) {
        broken.push(`${path}: ${specifier} leaves ${folder}; import the other package by its name.`);
      }
    }
  }
  return broken;
}

function depends(manifest: string): string[] {
  const { dependencies = {}, devDependencies = {} } = JSON.parse(manifest) as Record<string, Record<string, string>>;
  return [...Object.keys(dependencies), ...Object.keys(devDependencies)];
}

function rowOf(folder: string): string {
  return folder.startsWith("packages/models/") ? "models" : (folder.split("/")[1] ?? folder);
}

function rowOfSpecifier(specifier: string): string | undefined {
  if (specifier === "palanca" || specifier.startsWith("palanca/")) return "palanca";
  const name = specifier.match(/^@palanca\/([^/]+)/)?.[1];
  return name?.startsWith("model-") && name !== "model-kit" ? "models" : name;
}

function folderName(specifier: string): string | undefined {
  return specifier.split("/")[specifier.startsWith("@") ? 1 : 0]?.replace(/^model-(?!kit$)/, "");
}

function leaves(path: string, folder: string, specifier: string): boolean {
  const parts = path
    .slice(folder.length + 1)
    .split("/")
    .slice(0, -1);
  for (const step of specifier.split("/")) {
    if (step === "..") {
      if (parts.pop() === undefined) return true;
    } else if (step !== ".") parts.push(step);
  }
  return false;
}
