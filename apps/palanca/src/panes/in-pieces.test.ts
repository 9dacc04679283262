import { runInline } from "@palanca/engine";
import { expect, test } from "vitest";
import { harbourLab } from "../../test/harbour-lab.js";
import { inPieces } from "./in-pieces.js";

const lab = harbourLab();
const cases = Array.from({ length: 9 }, (_, i) => ({
  id: `reach-${i}`,
  title: `Reach ${i}`,
  question: "harbour",
  levers: { prevention: i / 20 },
  held: {},
  whose: {},
})).map(lab.resolve);
const design = { seed: 1, futures: 64, sampling: "latin", keep: [] } as const;

async function measuresOf(run: typeof runInline): Promise<number[][]> {
  const found: number[][] = [];
  for await (const block of run(cases, design))
    found.push(...block.cases.map((one) => [...(one.measures.at_end as Float64Array)]));
  return found;
}

test("cases worked in pieces give the numbers of cases worked at once", async () => {
  expect(await measuresOf(inPieces(runInline))).toEqual(await measuresOf(runInline));
});

test("work given up stops between two pieces", async () => {
  const abort = new AbortController();
  let worked = 0;
  const counting: typeof runInline = (few, ...rest) => {
    worked += few.length;
    abort.abort();
    return runInline(few, ...rest);
  };
  const run = async () => {
    for await (const _ of inPieces(counting)(cases, design, { signal: abort.signal }));
  };
  await expect(run()).rejects.toThrow();
  expect(worked).toBeLessThan(9);
});
