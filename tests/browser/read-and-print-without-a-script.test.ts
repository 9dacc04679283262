import { readFileSync } from "node:fs";
import { atHand } from "@palanca/tooling/at-hand";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { startChromium } from "../chromium.js";
import { workFolder } from "../palanca.js";
import { openReport, setLever, writeReport } from "./report-page.js";

const chromium = atHand("chromium");

describe.skipIf(!chromium)("a report's page", () => {
  const folder = workFolder();
  let browser: Browser;
  let path = "";

  beforeAll(async () => {
    browser = await startChromium(chromium as string);
    path = await writeReport(folder.path, "report", ["honduras-promise", "honduras-slower", "--futures", "256"]);
  });
  afterAll(async () => {
    await browser?.close();
    folder.remove();
  });

  test("without scripts holds every section, table and chart, and no dead control", async () => {
    const { page, told } = await openReport(browser, path, { javaScriptEnabled: false });
    const text = readFileSync(path, "utf8");
    expect(await page.locator("main > section").count()).toBe(text.match(/<section id=/g)?.length);
    expect(await page.locator("figure svg:visible").count()).toBe(await page.locator("figure").count());
    expect(await page.locator("input, button, select").count()).toBe(0);
    expect(await page.locator("[data-live='answer'] p").first().textContent()).toContain('"The promise" against');
    expect(told).toEqual([]);
    await page.close();
  });

  test("on a telephone draws its charts for that width, letters as large as elsewhere", async () => {
    const { page } = await openReport(browser, path, { viewport: { width: 400, height: 800 } });
    const sizes = await page.evaluate<[number, number][]>(
      "[...document.querySelectorAll('figure svg')].map((one) => one.getBoundingClientRect()).filter((one) => one.width > 0).map((one) => [one.width, one.height])",
    );
    expect(sizes.length).toBe(await page.locator("figure").count());
    // Drawn 380 wide and shown 360 wide: letters of 12 are letters of 11.
    for (const [width, height] of sizes) expect([width / height > 0.9, width > 340]).toEqual([true, true]);
    expect(await page.evaluate<number>("document.documentElement.scrollWidth - innerWidth")).toBeLessThanOrEqual(0);
    await page.close();
  });

  test("on paper has no levers, nothing cut at the side, and says which levers were moved", async () => {
    const { page } = await openReport(browser, path);
    await setLever(page, "7");
    await page.emulateMedia({ media: "print" });
    // 180 mm between the margins of A4.
    await page.setViewportSize({ width: 680, height: 1000 });
    expect(await page.locator("#levers").isVisible()).toBe(false);
    expect(await page.locator("nav").isVisible()).toBe(false);
    expect(await page.textContent("#moved-note")).toContain(
      "Yearly fall that is brought about 7 % a year (as printed 5 % a year)",
    );
    expect(await cutAtTheSide(page)).toEqual([]);
    await page.close();
  });

  test("keeps the focus seen, and the link past the head goes to the answer", async () => {
    const { page } = await openReport(browser, path);
    await page.keyboard.press("Tab");
    const [text, outline, left] = await page.evaluate<[string, string, number]>(
      "((one) => [one.textContent, getComputedStyle(one).outlineStyle, one.getBoundingClientRect().left])(document.activeElement)",
    );
    expect([text, outline]).toEqual(["To the answer", "solid"]);
    expect(left).toBeGreaterThanOrEqual(0);
    await page.keyboard.press("Enter");
    expect(await page.evaluate<string>("location.hash")).toBe("#answer");
    await page.close();
  });
});

/** Tables, texts and pictures that reach beyond the paper. */
function cutAtTheSide(page: Page): Promise<string[]> {
  return page.evaluate<string[]>(
    `[...document.querySelectorAll("main table, main p, main li, main svg, main pre, main math")]
      .filter((one) => one.getBoundingClientRect().right > innerWidth + 1)
      .map((one) => one.tagName + " " + one.textContent.slice(0, 60))`,
  );
}
