/** A developer adds a model with one command and touches nothing else: it is in the list, on home, and keeps its contract. */
import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, readlinkSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

const root = fileURLToPath(new URL("..", import.meta.url));
let clone = "";

beforeAll(() => {
  clone = copyOf(root);
  run("node", "scripts/new-model.mjs", "road-deaths");
  run("npm", "run", "generate", "--silent");
}, 240_000);
afterAll(() => rmSync(clone, { recursive: true, force: true }));

describe("a model made by the scaffold", () => {
  test("is in the list of models with its question", () => {
    const { models } = JSON.parse(palanca("model", "list", "--json")) as { models: { id: string; question: string }[] };
    expect(models.find((model) => model.id === "road-deaths")?.question).toContain("road deaths");
  });

  test("is a question on home", () => {
    const lab = JSON.parse(readFileSync(join(clone, "apps/palanca/dist/lab.json"), "utf8")) as {
      questions: { id: string; models: string[] }[];
    };
    expect(lab.questions.find((question) => question.id === "model-road-deaths")?.models).toEqual(["road-deaths"]);
  });

  test("keeps the contract of a model", () => {
    expect(run("npx", "vitest", "run", "packages/models/road-deaths")).toMatch(/Tests .* passed/);
  }, 120_000);

  test("is written as the formatter wants it", () => {
    expect(() => run("npx", "biome", "check", "packages/models/road-deaths", "packages/catalogue")).not.toThrow();
  });

  test("has the types that the compiler wants", () => {
    expect(() => run("npx", "tsc", "--noEmit", "-p", "tsconfig.json")).not.toThrow();
  }, 120_000);

  test("is in the lock file as npm would write it", () => {
    const lock = JSON.parse(readFileSync(join(clone, "package-lock.json"), "utf8"));
    expect(lock.packages["node_modules/@palanca/model-road-deaths"]).toEqual({
      resolved: "packages/models/road-deaths",
      link: true,
    });
    expect(lock.packages["packages/catalogue"].dependencies).toHaveProperty("@palanca/model-road-deaths", "0.1.0");
  });

  test("is not made twice, and not under a name that no package can have", () => {
    expect(() => run("node", "scripts/new-model.mjs", "road-deaths")).toThrow(/is there already/);
    expect(() => run("node", "scripts/new-model.mjs", "../Roads")).toThrow(/cannot be a package name/);
  });
});

function run(command: string, ...args: string[]): string {
  // The reporter must not know that it is run inside another test, nor colour its words.
  const { VITEST: _one, VITEST_WORKER_ID: _two, VITEST_POOL_ID: _three, ...env } = process.env;
  return execFileSync(command, args, { cwd: clone, encoding: "utf8", env: { ...env, NO_COLOR: "1", CI: "true" } });
}

function palanca(...args: string[]): string {
  return run("node", "apps/palanca/bin/palanca.mjs", ...args);
}

/** The files of the project as they stand, over the packages that are installed. */
function copyOf(from: string): string {
  const to = mkdtempSync(join(tmpdir(), "palanca-new-model-"));
  const skip = new Set(["node_modules", "dist", ".turbo", ".git", "coverage"]);
  cpSync(from, to, { recursive: true, filter: (path) => !skip.has(path.split(/[\\/]/).at(-1) ?? "") });
  for (const inside of ["node_modules", "apps/palanca/node_modules", "node_modules/@palanca"]) {
    mkdirSync(join(to, inside), { recursive: true });
    for (const entry of readdirSync(join(from, inside))) {
      if (entry === "@palanca") continue;
      const link = inside.endsWith("@palanca") ? readlinkSync(join(from, inside, entry)) : join(from, inside, entry);
      mkdirSync(dirname(join(to, inside, entry)), { recursive: true });
      symlinkSync(link, join(to, inside, entry));
    }
  }
  return to;
}
