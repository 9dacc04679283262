import { beforeAll, describe, expect, test } from "vitest";
import { smallReport } from "../test/small-report.js";
import type { Block, Report } from "./report.js";
import { sectionIds } from "./section-ids.js";
import { answer } from "./sections/answer.js";
import { warnings } from "./sections/warnings.js";
import type { Material } from "./write-report.js";

let report: Report;
beforeAll(async () => {
  report = await smallReport();
});

const blocksOf = (id: string): readonly Block[] => report.sections.find((section) => section.id === id)?.blocks ?? [];
const wordsOf = (id: string): string => JSON.stringify(blocksOf(id));
const tablesOf = (id: string) => blocksOf(id).filter((block) => block.block === "table");

describe("a report of the small model", () => {
  test("has every section in its order, the author's text where the brief puts it", () => {
    const ids = report.sections.map(({ id }) => id);
    expect(ids.filter((id) => id !== "text-1")).toEqual([...sectionIds]);
    expect(ids.indexOf("text-1")).toBe(ids.indexOf("answer") + 1);
  });

  test("dares to say that the evidence does not settle the question, since the range of the difference holds zero", () => {
    const difference = report.comparison.measures[0]?.differences[1];
    expect([difference && difference.p5 < 0, difference && difference.p95 > 0]).toEqual([true, true]);
    expect(wordsOf("answer")).toContain("The evidence does not settle the question");
  });

  test("tells the share of futures in which it is better as the comparison has it", () => {
    const chance = report.comparison.measures[0]?.differences[1]?.chanceBetter as number;
    const told = /it is better in (\d+) % of 512 futures/.exec(wordsOf("answer"))?.[1];
    expect(Number(told)).toBe(Math.round(chance * 100));
  });

  test("has a chart of every form: fan, difference over the years, bars, tornado, grades", () => {
    const titles = blocksOf("charts").map((block) => (block.block === "figure" ? block.chart.title : block.block));
    expect(titles).toEqual([
      "Thefts of a year",
      "Thefts of a year: difference from As it is",
      "Thefts in the last year",
      "What Thefts in the last year hangs on",
      "Where the spread of Thefts in the last year comes from",
    ]);
  });

  test("names the uncertainty that turns the sign, at zero, where no lamp prevents and none invites a theft", () => {
    // The draw of the effect runs from below zero to above; the sign turns where the effect is zero, within a bin's width.
    const told = /Part of thefts that a lamp prevents \(assumption\) turns the sign: below (-?[\d.]+)/.exec(
      wordsOf("doubts"),
    );
    expect(Math.abs(Number(told?.[1]))).toBeLessThan(0.00006);
  });

  test("tells what each count of thefts makes of the answer, each run by itself", () => {
    const [byAuthor, inUse, rivals] = tablesOf("contradictions");
    expect(byAuthor?.rows.map(([who]) => who?.replace(/.*\[|\]/g, ""))).toEqual(["thefts-police", "thefts-survey"]);
    const [police, survey] = (byAuthor?.rows ?? []).map(([, difference]) => Number(difference));
    // Nearly twice as many thefts: nearly twice as many prevented.
    expect((survey as number) / (police as number)).toBeCloseTo(750 / 420, 1);
    expect([inUse?.rows.length, rivals?.rows.length]).toEqual([1, 1]);
  });

  test("marks which scenario changed a parameter, from what to what", () => {
    const [all, changes] = tablesOf("parameters");
    const marked = all?.rows.filter((row) => row.at(-1) !== "no").map((row) => [row[0], row.at(-1)]);
    expect(marked).toEqual([["New lamps", "A hundred lamps a year"]]);
    expect(changes?.rows[0]?.slice(0, 3)).toEqual(["New lamps", "0", "100"]);
  });

  test("gives every assumption a reason", () => {
    const [table] = tablesOf("assumptions");
    expect(table?.rows.length).toBe(4);
    expect(table?.rows.filter((row) => (row.at(-1) ?? "").length < 8)).toEqual([]);
  });

  test("lists its sources in the style asked for", async () => {
    expect(wordsOf("sources")).toContain("Survey of Households. 2021.");
    const apa = await smallReport({}, "apa");
    expect(JSON.stringify(apa.sections.find(({ id }) => id === "sources"))).toContain("Survey of Households (2021).");
  });
});

/** What sections are made from, with the comparison changed. */
const materialWith = (changed: object): Material =>
  ({
    result: { ...report.comparison, ...changed },
    measures: ["thefts_at_end"],
    findings: undefined,
  }) as unknown as Material;

describe("what is rare", () => {
  test("futures that were lost are counted by quantity and cause, with the first year", () => {
    const failures = [
      { future: 3, symbol: "lamps", year: 2024, cause: "above-range", value: 12_000 },
      { future: 3, symbol: "lamps", year: 2023, cause: "above-range", value: 11_000 },
      { future: 9, symbol: "lamps", year: 2025, cause: "above-range", value: 13_000 },
      { future: 4, symbol: "left", year: 2022, cause: "not-a-number", value: Number.NaN },
    ];
    const { blocks } = warnings(materialWith({ failures, failed: 3 }));
    const [lost] = blocks.filter((block) => block.block === "table");
    expect(lost?.rows.map((row) => row.slice(0, 4))).toEqual([
      ["lamps", "above its range", "2", "2023"],
      ["left", "no number", "1", "2022"],
    ]);
    expect(JSON.stringify(blocks)).toContain("3 of 512 futures are left out of every figure");
  });

  test("a difference that is none is told as none", () => {
    const [measure] = report.comparison.measures;
    const none = {
      ...measure?.differences[1],
      p5: 0,
      p50: 0,
      p95: 0,
      chanceBetter: 0,
      chanceEqual: 1,
    };
    const { blocks } = answer(materialWith({ measures: [{ ...measure, differences: [undefined, none] }] }));
    expect(JSON.stringify(blocks)).toContain("It makes no difference to that in any of 512 futures.");
  });

  test("a sign that is settled is never told as open", () => {
    const [measure] = report.comparison.measures;
    const settled = { ...measure?.differences[1], p5: -200, p50: -90, p95: -10, chanceBetter: 1 };
    const { blocks } = answer(materialWith({ measures: [{ ...measure, differences: [undefined, settled] }] }));
    expect(JSON.stringify(blocks)).toContain("It is better in every one of 512 futures.");
    expect(JSON.stringify(blocks)).not.toContain("does not settle");
  });

  test("what is better or the same in every future is told as never worse, and not as open", () => {
    const [measure] = report.comparison.measures;
    const never = { ...measure?.differences[1], p5: -90, p50: -9, p95: 0, chanceBetter: 0.75, chanceEqual: 0.25 };
    const { blocks } = answer(materialWith({ measures: [{ ...measure, differences: [undefined, never] }] }));
    expect(JSON.stringify(blocks)).toContain(
      "It is never worse: better in 75 % of 512 futures, and the same in the others.",
    );
    expect(JSON.stringify(blocks)).not.toContain("does not settle");
  });

  test("what differs in few futures only is not told as no difference", () => {
    const [measure] = report.comparison.measures;
    const few = { ...measure?.differences[1], p5: 0, p50: 0, p95: 0, chanceBetter: 0.02, chanceEqual: 0.96 };
    const { blocks } = answer(materialWith({ measures: [{ ...measure, differences: [undefined, few] }] }));
    expect(JSON.stringify(blocks)).toContain("better in 2.0 % of 512 futures, worse in 2.0 %.");
  });

  test("what is worse in every future is told as worse, not as better in none", () => {
    const [measure] = report.comparison.measures;
    const worse = { ...measure?.differences[1], p5: 10, p50: 90, p95: 200, chanceBetter: 0, chanceEqual: 0 };
    const { blocks } = answer(materialWith({ measures: [{ ...measure, differences: [undefined, worse] }] }));
    expect(JSON.stringify(blocks)).toContain("It is worse in every one of 512 futures.");
  });
});
