/** What a workbook refuses, and what it says of futures that were lost. */
import { ProblemsError } from "@palanca/engine";
import { strFromU8, unzipSync } from "fflate";
import { beforeAll, describe, expect, test } from "vitest";
import { print, type Report, refuseTooMany } from "../src/index.js";
import { smallReport } from "./small-report.js";

describe("a workbook", () => {
  let report: Report;
  beforeAll(async () => {
    report = await smallReport();
  });

  const longer = (steps: number) => report.comparison.cases.map((one) => ({ ...one, steps }));

  function refused(steps: number): string | undefined {
    try {
      refuseTooMany(longer(steps));
      return undefined;
    } catch (error) {
      if (error instanceof ProblemsError) return error.problems[0]?.seen;
      throw error;
    }
  }

  test("of more than 200,000 formulas is refused with their count, which grows by the same with every step", () => {
    const count = (steps: number): number => Number(refused(steps)?.split(" ")[0]?.replaceAll(",", ""));
    expect(refused(100)).toBeUndefined();
    expect(count(100_000)).toBeGreaterThan(200_000);
    expect(count(100_002) - count(100_001)).toBe(count(100_001) - count(100_000));
  });

  test("says how many futures are left out of its values, and nothing where none is", async () => {
    const words = async (failed: number): Promise<string> => {
      const [file] = await print({ ...report, comparison: { ...report.comparison, failed } }, "xlsx");
      const parts = unzipSync(file?.bytes as Uint8Array);
      return Object.entries(parts)
        .filter(([name]) => /sharedStrings|sheet1\.xml/.test(name))
        .map(([, part]) => strFromU8(part))
        .join("");
    };
    expect(await words(7)).toMatch(/7 of [\d,]+ futures are left out of the grey cells/);
    expect(await words(0)).not.toContain("left out");
  });
});
