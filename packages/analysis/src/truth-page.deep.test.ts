/** docs/analysis/truth.md is what these analyses come to where the answer is known; PALANCA_GENERATE writes it anew. */
import { readFileSync, writeFileSync } from "node:fs";
import { expect, test } from "vitest";
import { boxes } from "../test/truth/boxes.js";
import { choices } from "../test/truth/choices.js";
import { forecasts } from "../test/truth/forecasts.js";
import { sharesOfSpread } from "../test/truth/shares-of-spread.js";
import { type TruthRow, truthTable } from "../test/truth/truth-row.js";

const PAGE = new URL("../../../docs/analysis/truth.md", import.meta.url);
const SEEDS = 1000;

test("every interval holds the truth in at least 93 of 100 seeds, and the page says so", async () => {
  const parts: readonly (readonly [string, readonly TruthRow[]])[] = [
    ["What matters", await sharesOfSpread(SEEDS)],
    ["Contribution, rules of choice and the worth of knowing", await choices(SEEDS)],
    ["Discovery", boxes(SEEDS)],
    ["Back-test and calibration", forecasts()],
  ];
  const page = pageOf(parts);
  if (process.env.PALANCA_GENERATE) writeFileSync(PAGE, page);
  for (const { analysis, of, held } of parts.flatMap(([, rows]) => rows))
    if (held) expect(held.share, `${analysis} of ${of}`).toBeGreaterThanOrEqual(0.93);
  expect(readFileSync(PAGE, "utf8")).toBe(page);
});

function pageOf(parts: readonly (readonly [string, readonly TruthRow[]])[]): string {
  return `# Where the answer is known

Each analysis set to a case whose answer is known in closed form, was worked by hand, or is certified by somebody else. *Found* is one answer
with seed 1, *error* its distance from what is known. *Interval holds it* is the share of seeds in which the 95 percent interval of a much shorter
run holds the truth: Sobol' with 512 plain rows, given data with 512 plain
futures, Morris with 32 trajectories, the worth of everything with 1,024 futures.

Made by \`npm run truth\`, which \`npm run test:deep\` holds this page against.

${parts.map(([title, rows]) => `## ${title}\n\n${truthTable(rows)}`).join("\n\n")}
`;
}
