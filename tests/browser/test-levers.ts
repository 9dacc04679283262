/** What holds of the levers of any report's page: it works out what is printed, and a moved lever gives what the command gives. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { atHand } from "@palanca/tooling/at-hand";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { startChromium } from "../chromium.js";
import { words, workFolder } from "../palanca.js";
import { liveParts, openReport, type ReportPage, setLever, stateOf, writeReport } from "./report-page.js";

const chromium = atHand("chromium");

export interface Opened {
  readonly folder: string;
  readonly browser: () => Browser;
  readonly open: (name: string) => ReportPage;
}

/** Writes and opens reports (arguments of the command by name) and tests each; `more` adds tests of single ones. */
export function testLevers(
  reports: Readonly<Record<string, readonly string[]>>,
  more: (opened: Opened) => void = () => {},
): void {
  describe.skipIf(!chromium)("the levers of a report's page", () => {
    const folder = workFolder();
    let browser: Browser;
    const opened = new Map<string, ReportPage>();

    beforeAll(async () => {
      browser = await startChromium(chromium as string);
      for (const [name, args] of Object.entries(reports)) {
        const path = await writeReport(folder.path, name, args);
        opened.set(name, await openReport(browser, path));
      }
    });
    afterAll(async () => {
      await browser?.close();
      folder.remove();
    });

    const open = (name: string): ReportPage => opened.get(name) as ReportPage;

    test.each(Object.keys(reports))(
      "%s: what the page works out itself is what is printed, letter by letter",
      async (name) => {
        const { page } = open(name);
        expect(await stateOf(page)).toBe("ready");
        const live = await liveParts(page);
        const figures = await page.evaluate<number>("document.querySelectorAll('#charts figure').length");
        expect(Object.keys(live)).toEqual(
          expect.arrayContaining(["answer", "comparison", "spreads", "parameters", "assumptions"]),
        );
        expect(Object.keys(live).filter((key) => key.startsWith("chart-"))).toHaveLength(figures);
      },
    );

    test.each(Object.keys(reports))(
      "%s: a moved lever gives the figures of a report made by the command",
      async (name) => {
        const { page, told } = open(name);
        const before = await liveParts(page);
        const level = await otherLevel(page);
        await setLever(page, level);
        const moved = await liveParts(page);
        expect(moved.answer === before.answer && moved.comparison === before.comparison).toBe(false);

        const [scenario = "", command = ""] = await page.evaluate<string[]>(
          "[...document.querySelectorAll('.scenario-file pre')].map((one) => one.textContent)",
        );
        writeFileSync(join(folder.path, "levers.yaml"), scenario);
        const [, , ...args] = words(command);
        const path = await writeReport(folder.path, `${name}-moved`, args);
        const { page: made } = await openReport(browser, path);
        expect(await liveParts(made)).toEqual(moved);
        await made.close();

        await page.getByRole("button", { name: "Back to the levers as printed" }).click();
        await page.waitForSelector('#levers[data-stage="whole"]');
        expect(await liveParts(page)).toEqual(before);
        expect(told).toEqual([]);
      },
    );

    test("nothing is asked for and nothing is said on the console", () => {
      for (const { requests, told } of opened.values()) {
        expect(requests).toHaveLength(1);
        expect(told).toEqual([]);
      }
    });

    more({ folder: folder.path, browser: () => browser, open });
  });
}

export const FIRST_FIELD = "document.querySelector('#levers .lever input[type=number]')";

/** A level between the ends of the first lever's range at which it does not stand. */
export async function otherLevel(page: Page): Promise<string> {
  const [low = 0, high = 0, at] = await page.evaluate<number[]>(
    `(({ min, max, value }) => [min, max, value].map(Number))(${FIRST_FIELD})`,
  );
  const level = low + (high - low) * 0.625;
  return String(level === at ? low + (high - low) * 0.375 : level);
}
