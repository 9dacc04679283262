/** Manifests and the lock file: exact versions, one of each library, complete for every platform, no address. */
import { packageFolder, type Tree } from "./project-tree.js";

type Versions = Readonly<Record<string, string>>;
interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly dependencies?: Versions;
  readonly devDependencies?: Versions;
  readonly peerDependencies?: Versions;
}
interface Lock {
  readonly packages: Readonly<
    Record<string, { readonly version?: string; readonly resolved?: string; readonly optionalDependencies?: Versions }>
  >;
}

/** Libraries whose two copies do not fit together. */
const ONLY_ONE = ["zod", "yaml", "react", "mathjs", "ink"];

function manifests(tree: Tree): [path: string, manifest: Manifest][] {
  return [...tree]
    .filter(([path]) => path === "package.json" || path === `${packageFolder(path)}/package.json`)
    .map(([path, text]) => [path, JSON.parse(text) as Manifest]);
}

function wanted({ dependencies, devDependencies, peerDependencies }: Manifest): [name: string, version: string][] {
  return [dependencies, devDependencies, peerDependencies].flatMap((group) => Object.entries(group ?? {}));
}

/** Versions that are ranges, that differ between manifests, or that are not those of the workspace. */
export function looseVersions(tree: Tree): string[] {
  const all = manifests(tree);
  const own = new Map(all.map(([, { name, version }]) => [name, version]));
  const first = new Map<string, { path: string; version: string }>();
  return all.flatMap(([path, manifest]) =>
    wanted(manifest).flatMap(([name, version]) => {
      if (!/^\d+\.\d+\.\d+(?:-[\w.]+)?$/.test(version))
        return [`${path}: ${name} is ${version}; write one exact version.`];
      const inside = own.get(name);
      if (inside !== undefined && inside !== version)
        return [`${path}: ${name} is ${version}, and the workspace has ${inside}; write that.`];
      const before = first.get(name) ?? { path, version };
      first.set(name, before);
      return before.version === version
        ? []
        : [`${path}: ${name} is ${version}, and ${before.path} says ${before.version}; take one.`];
    }),
  );
}

/** What is wrong with the lock file. */
export function lockFaults(text: string): string[] {
  const lock = JSON.parse(text) as Lock;
  const entries = Object.entries(lock.packages);
  const nameOf = (key: string): string => key.split("node_modules/").at(-1) ?? key;
  const have = new Set(entries.map(([key]) => nameOf(key)));
  // Links of the workspace name a folder there, which is no address.
  const addresses = entries.filter(([, { resolved = "" }]) => /^https?:/.test(resolved)).length;
  const told = entries.flatMap(([key, { version, optionalDependencies }]) =>
    Object.keys(optionalDependencies ?? {})
      .filter((name) => !have.has(name))
      .map(
        (name) =>
          `${key} ${version} lacks ${name}, so another platform cannot install; pin a version that has them all.`,
      ),
  );
  if (addresses > 0)
    told.push(
      `${addresses} entries name a download address; keep omit-lockfile-registry-resolved in .npmrc and lock anew.`,
    );
  for (const name of ONLY_ONE) {
    const copies = entries.filter(([key]) => key.includes("node_modules/") && nameOf(key) === name);
    if (copies.length > 1)
      told.push(`${name} is there ${copies.length} times: ${copies.map(([key]) => key).join(", ")}; keep one.`);
  }
  return told;
}

/** Workspaces that the lock file does not know, or knows otherwise. */
export function lockIsStale(tree: Tree): string[] {
  const lock = JSON.parse(tree.get("package-lock.json") ?? "{}") as Lock;
  return manifests(tree).flatMap(([path, manifest]) => {
    const folder = path === "package.json" ? "" : path.slice(0, -"/package.json".length);
    const locked = lock.packages[folder] as Manifest | undefined;
    if (!locked) return [`${path}: the lock file does not know this package; run npm install --package-lock-only.`];
    const same = (["dependencies", "devDependencies"] as const).every(
      (group) => JSON.stringify(sorted(locked[group])) === JSON.stringify(sorted(manifest[group])),
    );
    return same ? [] : [`${path}: the lock file has other dependencies; run npm install --package-lock-only.`];
  });
}

function sorted(group: Versions = {}): [string, string][] {
  return Object.entries(group).sort(([a], [b]) => (a < b ? -1 : 1));
}
