/** What the page of the small model's report carries, and where no page carries levers. */
import { beforeAll, describe, expect, test } from "vitest";
import { print, type Report } from "../src/index.js";
import type { Carried } from "../src/page/carried.js";
import { carry } from "../src/page/carry.js";
import { smallReport } from "./small-report.js";

describe("the page of a report", () => {
  let report: Report;
  beforeAll(async () => {
    report = await smallReport();
  });

  test("carries one kernel for cases that differ in levers alone", () => {
    expect(carried(report).kernels).toHaveLength(1);
  });

  test("carries of a later case only what it has otherwise than the baseline", () => {
    const { cases } = carried(report);
    expect(Object.keys(cases[0]?.inputs ?? {}).length).toBeGreaterThan(2);
    expect(Object.keys(cases[1]?.inputs ?? {})).toEqual(
      Object.keys(report.comparison.cases[1]?.inputs ?? {}).filter(
        (name) =>
          JSON.stringify(report.comparison.cases[0]?.inputs[name]) !==
          JSON.stringify(report.comparison.cases[1]?.inputs[name]),
      ),
    );
  });

  test("offers no baseline to be moved under other scenarios", () => {
    expect(carried(report).cases.map(({ isMovable }) => isMovable)).toEqual(
      report.comparison.cases.map((_, i) => i > 0),
    );
  });

  test("carries every parameter in the words of its table", () => {
    const { words, cases } = carried(report);
    expect(Object.keys(words)).toEqual(Object.keys(report.comparison.cases[0]?.settled.inputs ?? {}));
    expect(cases.map(({ changed }) => Object.keys(changed).length > 0)).toEqual(
      report.comparison.cases.map(({ settled }) => Object.values(settled.inputs).some((input) => input.changed)),
    );
  });

  describe("that would hold too many numbers at once", () => {
    let text: string;
    beforeAll(async () => {
      const { comparison } = report;
      const many = { ...report, comparison: { ...comparison, design: { ...comparison.design, futures: 50_000_000 } } };
      const [page] = await print(many, "html");
      text = new TextDecoder().decode(page?.bytes);
    });

    test("carries neither levers nor script", () => {
      expect(text.replace(/<script type="application\/json" id="palanca-record">/, "")).not.toContain("<script");
      expect(text).toContain("content=\"default-src 'none'; style-src");
    });

    test("says so, with its count and the number of futures at which its levers would move", () => {
      const [, held = "", most = ""] =
        /levers of this page cannot be moved\. A page holds at most 64,000,000 numbers at once, and this one would hold ([\d,]+):.* at most ([\d,]+) futures/.exec(
          text,
        ) ?? [];
      const number = (told: string): number => Number(told.replaceAll(",", ""));
      const each = number(held) / 50_000_000;
      expect(number(most)).toBe(Math.floor(64_000_000 / each));
    });
  });
});

function carried(report: Report): Carried {
  const made = carry(report);
  if ("why" in made) throw new Error(made.why);
  return made;
}
