import { atHand } from "@palanca/tooling/at-hand";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { startChromium } from "../chromium.js";
import { workFolder } from "../palanca.js";
import { liveParts, openReport, setLever, writeReport } from "./report-page.js";

const chromium = atHand("chromium");

describe.skipIf(!chromium)("once a lever is moved, the page", () => {
  const folder = workFolder();
  let browser: Browser;
  let page: Page;
  let printed: Record<string, string>;

  beforeAll(async () => {
    browser = await startChromium(chromium as string);
    const args = ["honduras-promise", "honduras-slower", "--futures", "256"];
    ({ page } = await openReport(browser, await writeReport(folder.path, "two", args)));
    printed = await liveParts(page);
  });
  afterAll(async () => {
    await browser?.close();
    folder.remove();
  });

  test("says nothing of it before", async () => {
    expect(await labels(page)).toEqual({});
  });

  test("says under every title whether the section follows or stands as printed, and for which setting", async () => {
    await setLever(page, "4");
    const said = await labels(page);
    const sections = await page.evaluate<string[]>(
      "[...document.querySelectorAll('main > section:not(#levers)')].map(({ id }) => id)",
    );
    expect(Object.keys(said)).toEqual(sections);
    for (const id of ["answer", "comparison", "charts", "parameters", "assumptions"])
      expect(said[id]).toMatch(/^Follows the moved levers: .* 4 % a year in "/);
    expect(said.doubts).toMatch(
      /^What is marked at its side follows .* 4 % a year .* as printed, for .* 5 % a year in "/,
    );
    for (const id of ["contradictions", "warnings", "again"])
      expect(said[id]).toMatch(/^As printed, for .* 5 % a year in "/);
    for (const id of ["equations", "method", "sources"]) expect(said[id]).toMatch(/^As printed; nothing/);
  });

  test("tells the moved level in the table of what the scenario changes", async () => {
    const cells = await page.evaluate<string[]>(
      "[...document.querySelectorAll('[data-live=parameters] table')].filter((one) => /levers moved/.test(one.caption.textContent)).flatMap((one) => [...one.querySelectorAll('td')].map((cell) => cell.textContent))",
    );
    expect(cells.some((cell) => /(^|\s)4(\.0+)? /.test(cell))).toBe(true);
  });

  test("shows on paper what stands as printed, and no button", async () => {
    await page.emulateMedia({ media: "print" });
    expect(await page.locator("#contradictions .standing").isVisible()).toBe(true);
    expect(await page.locator("#contradictions .standing button").isVisible()).toBe(false);
    await page.emulateMedia({ media: "screen" });
  });

  test("is all as printed again by the button of any section, letter by letter, and the reader stays there", async () => {
    await page.locator("#contradictions .standing button").click();
    await page.waitForSelector('#levers[data-stage="whole"]');
    expect(await liveParts(page)).toEqual(printed);
    expect(await labels(page)).toEqual({});
    expect(await page.evaluate<string>("document.activeElement.id")).toBe("contradictions-title");
    expect(await page.inputValue("#levers .lever input[type=number]")).toBe("5");
  });
});

/** The visible line under each title, by section. */
function labels(page: Page): Promise<Record<string, string>> {
  return page.evaluate<Record<string, string>>(
    "Object.fromEntries([...document.querySelectorAll('main > section')].flatMap((one) => { const line = one.querySelector('h2 + .standing > span'); return line ? [[one.id, line.textContent]] : []; }))",
  );
}
