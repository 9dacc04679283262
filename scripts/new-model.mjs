/**
 * Makes a model package of five small files that passes its contract, ready to be filled: `npm run new-model road-deaths`.
 * Uses Node alone. Afterwards `npm run generate` writes its baseline and the tables of its page.
 */
import fs from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { writeCatalogue } from "./generate-catalogue.mjs";

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const [name] = process.argv.slice(2);

function refuse(sentence) {
  process.stderr.write(`${sentence}\n`);
  process.exit(2);
}

if (!name) refuse("usage: npm run new-model <name>   for example: npm run new-model road-deaths");
if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(name))
  refuse(
    `${JSON.stringify(name)} cannot be a package name. Use small letters, digits and hyphens, for example road-deaths.`,
  );
const folder = path.join(root, "packages/models", name);
if (fs.existsSync(folder)) refuse(`packages/models/${name} is there already. Choose another name, or change that one.`);

const camel = name.replace(/-([a-z0-9])/g, (_all, letter) => letter.toUpperCase());
const words = name.replaceAll("-", " ");
const title = words[0].toUpperCase() + words.slice(1);

const files = {
  "package.json": `${JSON.stringify(
    {
      name: `@palanca/model-${name}`,
      version: "0.1.0",
      private: true,
      license: "MIT",
      type: "module",
      exports: { ".": { source: "./src/index.ts", types: "./src/index.ts", import: "./dist/index.js" } },
      scripts: { build: "tsup" },
      dependencies: { "@palanca/model-kit": "0.1.0" },
      devDependencies: { "@palanca/tooling": "0.1.0" },
    },
    null,
    2,
  )}\n`,
  "tsup.config.ts": 'import { library } from "@palanca/tooling/tsup";\n\nexport default library();\n',
  "src/index.ts": `export { charts } from "./charts.js";
export { checks } from "./checks.js";
export { ${camel} as model } from "./model.js";
export { scenarios } from "./scenarios.js";

/** Where the model runs when nobody says. */
export const place = "honduras";
`,
  "src/model.ts": `import { assumption, defineModel, fact, flow, stock, triangular } from "@palanca/model-kit";

/** ${title}: what it answers, in one sentence. */
export const ${camel} = defineModel({
  id: "${name}",
  title: "${title}",
  question: "How large does the burden of ${words} become, and what does a yearly effort take off it?",
  time: { from: 2015, to: 2030, step: "1 year" },

  levers: {
    yearly_effort: {
      label: "Yearly fall that is brought about",
      unit: "percent / year",
      default: assumption(0, "The baseline takes no effort for granted."),
      range: [0, 20],
      because: "write here which fact the range rests on",
    },
  },

  uncertainties: {
    underlying_trend: {
      label: "Underlying trend",
      unit: "percent / year",
      value: assumption(triangular(-2, 0, 2), "Write here why; name the facts that speak for it."),
    },
    people: { label: "Population", unit: "person", value: fact("population"), path: true },
  },

  relationships: {
    burden: stock({
      label: "Burden of ${words}",
      unit: "person",
      start: assumption(triangular(90, 100, 110), "Replace by fact(...) or rivals(...)."),
      change: "burden * (underlying_trend - yearly_effort)",
      bounds: [0, 1_000_000_000],
    }),
    burden_per_head: flow("burden / people", "1", { label: "Burden a head" }),
  },

  measures: {
    burden_at_end: { label: "Burden at the end", of: "last(burden)", unit: "person", better: "lower" },
    burden_per_head_at_end: {
      label: "Burden a head at the end",
      of: "last(burden_per_head)",
      unit: "1",
      better: "lower",
    },
  },
});
`,
  "src/scenarios.ts": `import { scenariosFor } from "@palanca/model-kit";
import { ${camel} } from "./model.js";

/** The policies a reader will ask about first. The baseline comes first and is what the others are measured against. */
export const scenarios = scenariosFor(${camel}, {
  baseline: { title: "As things go", levers: {} },
  effort: { title: "Five percent a year", levers: { yearly_effort: 5 } },
});
`,
  "src/checks.ts": `import { always, direction } from "@palanca/model-kit/checks";

export const checks = [
  always("the burden never falls below zero", "burden >= 0"),
  direction("an effort leaves a smaller burden", { raise: "yearly_effort", lowers: "burden_at_end" }),
  direction("a worse trend leaves a larger burden", { raise: "underlying_trend", raises: "burden_at_end" }),
];
`,
  "src/charts.ts": `import type { ChartWish } from "@palanca/model-kit";

export const charts: readonly ChartWish[] = [
  { of: "burden", form: "fan", title: "Burden of ${words}" },
  { of: "burden_at_end", form: "tornado", title: "What the burden hangs on" },
];
`,
  "test/model.test.ts": `import type { ModelScenario } from "@palanca/model-kit";
import { runPolicy, testModel } from "@palanca/model-kit/testing";
import { expect, test } from "vitest";
import { charts, checks, model, place, scenarios } from "../src/index.js";

testModel(
  { model, scenarios, checks, charts, place },
  {
    place,
    baseline: new URL("./baseline.csv", import.meta.url),
    readme: new URL("../README.md", import.meta.url),
  },
);

test("an effort of five percent a year leaves less than none", () => {
  const last = (scenario: ModelScenario) => runPolicy(model, scenario, place).path("burden").at(-1);
  expect(last(scenarios.effort)).toBeLessThan(last(scenarios.baseline) as number);
});
`,
  "README.md": `# ${title}

How large does the burden of ${words} become, and what does a yearly effort take off it?

## What can be chosen

<!-- levers -->
<!-- /levers -->

## What is not known

<!-- uncertainties -->
<!-- /uncertainties -->

## How it hangs together

<!-- relationships -->
<!-- /relationships -->

## How it is judged

<!-- measures -->
<!-- /measures -->

## What must hold

<!-- checks -->
<!-- /checks -->

## What it leaves out, and what should be doubted first

Write it here.
`,
};

for (const [file, text] of Object.entries(files)) {
  const full = path.join(folder, file);
  fs.mkdirSync(path.dirname(full), { recursive: true });
  fs.writeFileSync(full, text);
}
writeCatalogue(root);
linkPackage();
writeLock();

process.stdout.write(
  [
    `packages/models/${name} is there and in the catalogue. What next:`,
    "  1. npm run generate     writes its baseline and the tables of its page",
    `  2. npx vitest run packages/models/${name}`,
    "  3. fill model.ts, scenarios.ts, checks.ts, charts.ts and README.md; every number names its source",
    "",
  ].join("\n"),
);

/** What npm would do: a link under node_modules, so that nothing need be installed again. */
function linkPackage() {
  const scope = path.join(root, "node_modules/@palanca");
  if (!fs.existsSync(scope)) return;
  const link = path.join(scope, `model-${name}`);
  if (!fs.existsSync(link)) fs.symlinkSync(path.relative(scope, folder), link, "junction");
}

/** The package and the catalogue's new need, entered in the lock file in npm's own form and order. */
function writeLock() {
  const file = path.join(root, "package-lock.json");
  if (!fs.existsSync(file)) return;
  const lock = JSON.parse(fs.readFileSync(file, "utf8"));
  const manifest = JSON.parse(files["package.json"]);
  const { version, license, dependencies, devDependencies } = manifest;
  lock.packages[`packages/models/${name}`] = { name: manifest.name, version, license, dependencies, devDependencies };
  lock.packages[`node_modules/${manifest.name}`] = { resolved: `packages/models/${name}`, link: true };
  const catalogue = JSON.parse(fs.readFileSync(path.join(root, "packages/catalogue/package.json"), "utf8"));
  lock.packages["packages/catalogue"].dependencies = catalogue.dependencies;
  const sorted = Object.entries(lock.packages).sort(([a], [b]) => (a < b ? -1 : 1));
  lock.packages = Object.fromEntries(sorted);
  fs.writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`);
}
