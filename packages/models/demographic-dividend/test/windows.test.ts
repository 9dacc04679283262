import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { runPolicy } from "@palanca/model-kit/testing";
import { expect, test } from "vitest";
import { model, scenarios } from "../src/index.js";
import { statedEnds } from "../src/stated-ends.js";
import { definitions, lastAges } from "../src/windows.js";

const columns = definitions.flatMap((definition) => lastAges.map((last) => `${definition}_closes_${last}`));
const file = fileURLToPath(new URL("./windows.csv", import.meta.url));

function closing(): Map<string, number[]> {
  return new Map(
    statedEnds.map(([place]) => {
      const { measures } = runPolicy(model, scenarios.baseline, place);
      return [place, columns.map((column) => measures[column] as number)];
    }),
  );
}

test("windows.csv, like baseline.csv, holds the closing years of the thirteen countries beside the documents'", () => {
  const years = closing();
  const rows = statedEnds.map(([place, told, stated]) => {
    const own = years.get(place) as number[];
    return [place, told, stated, ...own.flatMap((year) => [year.toFixed(1), (year - stated).toFixed(1)])].join(",");
  });
  const head = ["place", "told", "stated", ...columns.flatMap((column) => [column, `${column}_error`])].join(",");
  const text = `${[head, ...rows].join("\n")}\n`;
  if (process.env.PALANCA_GENERATE) writeFileSync(file, text);
  expect(existsSync(file) ? readFileSync(file, "utf8") : "(no file; `npm run generate` writes it)").toBe(text);
});

test("CELADE's definition to 59 puts three pairs of countries in four in the documents' order", () => {
  const years = closing();
  const column = columns.indexOf("celade_closes_59");
  const closes = (place: string): number => years.get(place)?.[column] as number;
  const pairs = statedEnds.flatMap(([first, , before], i) =>
    statedEnds.slice(i + 1).flatMap(([second, , after]) => (before < after ? [[first, second] as const] : [])),
  );
  const kept = pairs.filter(([first, second]) => closes(first) < closes(second));
  expect(kept.length / pairs.length).toBeGreaterThan(0.75);
});
