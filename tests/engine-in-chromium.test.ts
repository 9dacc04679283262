import { createHash } from "node:crypto";
import { fileURLToPath } from "node:url";
import { type Block, compile, type Design, type Kernel, type Plan, type RunCase, runInline } from "@palanca/engine";
import { planOf } from "@palanca/engine/plan";
import { atHand } from "@palanca/tooling/at-hand";
import { build } from "esbuild";
import type { Browser } from "playwright-core";
import { afterAll, describe, expect, test } from "vitest";
import { startChromium } from "./chromium.js";

/** The entry for pages, bundled and made small as a report does it. */
async function bundled(): Promise<{ text: string; files: string[] }> {
  const entry = fileURLToPath(import.meta.resolve("@palanca/engine/run"));
  const { outputFiles, metafile } = await build({
    entryPoints: [entry],
    bundle: true,
    minify: true,
    write: false,
    metafile: true,
    format: "iife",
    globalName: "engine",
    target: "es2022",
    conditions: ["source"],
  });
  return { text: outputFiles[0]?.text ?? "", files: Object.keys(metafile.inputs) };
}

const plan: Plan = planOf({
  id: "everything",
  title: "One of everything that is worked out",
  question: "Are the bits the same?",
  time: { from: 2020, to: 2040, step: "1 year" },
  method: "rk4",
  levers: { push: { label: "Push", unit: "1", default: 1, range: [0, 2], because: "a test" } },
  uncertainties: {
    rate: { label: "Rate", unit: "1 / year", value: 0 },
    shape: { label: "Shape", unit: "1", value: 0 },
    chance: { label: "Chance", unit: "1", value: 0 },
  },
  relationships: {
    amount: { kind: "stock", unit: "1", start: 1, change: "rate * amount * (1 - amount / limit)" },
    limit: { kind: "flow", unit: "1", equation: "(2 + push) ^ shape + exp(-elapsed * rate)" },
    odds: { kind: "flow", unit: "1", equation: "normal_cdf(log(amount) - shape) + normal_inverse(chance)" },
    turned: {
      kind: "flow",
      unit: "1",
      equation: "odds > chance ? round(odds * 8) : min(odds, chance) - max(odds, 0)",
    },
    slow: { kind: "flow", unit: "1", equation: "smth3(turned, 3 * one / rate * rate)" },
    one: { kind: "flow", unit: "year", equation: "elapsed / max(elapsed * rate, 1) * push / push" },
  },
  measures: {
    amount_at_end: { of: "last(amount)", unit: "1", better: "higher" },
    odds_at_end: { of: "mean(odds)", unit: "1", better: "higher" },
    turned_in_all: { of: "highest(turned) + lowest(limit)", unit: "1", better: "higher" },
  },
});

const cases: RunCase[] = [
  {
    plan,
    inputs: {
      push: { feed: "constant", values: [1.5] },
      rate: { feed: "draw", key: "rate", draw: { kind: "lognormal", meanLog: -2, sdLog: 0.7 } },
      shape: { feed: "draw", key: "shape", draw: { kind: "normal", mean: 0.5, sd: 1 } },
      chance: { feed: "draw", key: "chance", draw: { kind: "beta", a: 2, b: 3 } },
      amount_start: { feed: "draw", key: "amount", draw: { kind: "triangular", low: 0.1, mode: 0.5, high: 3 } },
    },
  },
];
const design: Design = { seed: 7, futures: 2500, sampling: "latin", keep: ["limit", "turned"] };

/** Every number of every block in order, as bytes. */
function bytesOf(blocks: readonly Block[]): Uint8Array {
  const arrays = blocks.flatMap(({ cases: worked }) =>
    worked.flatMap(({ measures, series, failures }) => [
      ...Object.values(measures),
      ...Object.values(series),
      Float64Array.from(failures, ({ future }) => future),
    ]),
  );
  return new Uint8Array(Float64Array.from(arrays.flatMap((array) => [...array])).buffer);
}

/** The kernel that a report would carry for the case. */
function kernelOf(of: RunCase): Kernel {
  const feeds = new Map(
    of.plan.inputs.map(({ name }) => [name, of.inputs[name]?.feed === "draw" ? "column" : "constant"] as const),
  );
  return compile(of.plan, { feeds, steps: of.plan.time.steps, keep: design.keep });
}

const hashOf = (bytes: Uint8Array): string => createHash("sha256").update(bytes).digest("hex");

describe("the engine in a page", () => {
  test("the entry for pages is under 60 KB and brings no parser, no schemas and nothing of Node", async () => {
    const { text, files } = await bundled();
    expect(text.length).toBeLessThan(60_000);
    expect(files.filter((file) => !file.startsWith("packages/engine/src/") && !file.includes("/engine/src/"))).toEqual(
      [],
    );
    expect(text).not.toMatch(/\brequire\(|from"node:|new Function|\beval\(/);
  });
});

const chromium = atHand("chromium");

describe.skipIf(!chromium)("chromium", () => {
  let browser: Browser | undefined;
  afterAll(() => browser?.close());

  test("a page gives the same bits as Node for every measure, series and failure", async () => {
    const blocks: Block[] = [];
    for await (const block of runInline(cases, design)) blocks.push(block);
    const { text } = await bundled();
    browser = await startChromium(chromium as string);
    const page = await browser.newPage();
    await page.setContent("<title>engine</title>");
    await page.addScriptTag({ content: text });
    const { bytes, layout } = kernelOf(cases[0] as RunCase);
    const run = `(async () => {
      const kernel = { bytes: Uint8Array.from([${[...bytes]}]), layout: ${JSON.stringify(layout)} };
      const runCarried = engine.runnerOf((of) => engine.readyWith(of, engine.startKernel(kernel)));
      const blocks = [];
      for await (const block of runCarried(${JSON.stringify(cases)}, ${JSON.stringify(design)})) blocks.push(block);
      const bytesOf = ${bytesOf.toString()};
      return [...bytesOf(blocks)];
    })()`;
    const found = Uint8Array.from((await page.evaluate(run)) as number[]);
    const here = bytesOf(blocks);
    expect(here.length).toBeGreaterThan(2500 * 8 * 40);
    expect(hashOf(found)).toBe(hashOf(here));
  });
});
