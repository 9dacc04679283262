/** What the page of the small model's report carries, and where no page carries levers. */
import { beforeAll, describe, expect, test } from "vitest";
import { print, type Report } from "../src/index.js";
import { carry } from "../src/page/carry.js";
import { smallReport } from "./small-report.js";

describe("the page of a report", () => {
  let report: Report;
  beforeAll(async () => {
    report = await smallReport();
  });

  test("carries one kernel for cases that differ in levers alone", () => {
    expect(carry(report)?.kernels).toHaveLength(1);
  });

  test("carries of a later case only what it has otherwise than the baseline", () => {
    const carried = carry(report);
    expect(Object.keys(carried?.cases[0]?.inputs ?? {}).length).toBeGreaterThan(2);
    expect(Object.keys(carried?.cases[1]?.inputs ?? {})).toEqual(
      Object.keys(report.comparison.cases[1]?.inputs ?? {}).filter(
        (name) =>
          JSON.stringify(report.comparison.cases[0]?.inputs[name]) !==
          JSON.stringify(report.comparison.cases[1]?.inputs[name]),
      ),
    );
  });

  test("offers no baseline to be moved under other scenarios", () => {
    expect(carry(report)?.cases.map(({ isMovable }) => isMovable)).toEqual(
      report.comparison.cases.map((_, i) => i > 0),
    );
  });

  test("carries neither levers nor script where it would hold too many numbers at once", async () => {
    const { comparison } = report;
    const many = { ...report, comparison: { ...comparison, design: { ...comparison.design, futures: 50_000_000 } } };
    expect(carry(many)).toBeUndefined();
    const [page] = await print(many, "html");
    const text = new TextDecoder().decode(page?.bytes);
    expect(text).not.toContain("<script");
    expect(text).toContain("content=\"default-src 'none'; style-src");
  });
});
