import { readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { atHand } from "@palanca/tooling/at-hand";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { startChromium } from "../chromium.js";
import { root, words, workFolder } from "../palanca.js";
import { liveParts, openReport, type ReportPage, setLever, stateOf, writeReport } from "./report-page.js";

const chromium = atHand("chromium");

/** Three models joined; one alone; cohorts; lever paths; a scenario alone; an odd number of futures in three blocks. */
const reports: Readonly<Record<string, readonly string[]>> = {
  joined: ["honduras-promise", "honduras-slower", "--futures", "2048"],
  cohorts: ["dividend-schools", "dividend-schools-jobs-women", "--futures", "512"],
  paths: ["soldiers-then-reform", "--futures", "2500", "--seed", "7"],
  quarters: ["coca-more-eradication", "--futures", "300"],
  chain: ["solving-reform", "solving-soldiers", "--futures", "1025"],
  alone: ["impunity-baseline", "--futures", "256"],
};

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
      expect(Object.keys(live)).toEqual(expect.arrayContaining(["answer", "comparison", "spreads"]));
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

  test("a brief's page works out what is printed, and its levers move", async () => {
    const brief = join(root, "examples/mexico-brief.yaml");
    const { page } = await openReport(browser, await writeReport(folder.path, "brief", [brief, "--futures", "512"]));
    expect(await stateOf(page)).toBe("ready");
    const before = await liveParts(page);
    expect(Object.keys(before).filter((key) => key.startsWith("chart-"))).toHaveLength(5);
    await setLever(page, await otherLevel(page));
    const after = await liveParts(page);
    for (const key of ["answer", "comparison", "chart-1"]) expect(after[key]).not.toBe(before[key]);
    await page.close();
  });

  test("a page whose print is not what it works out offers no lever and says which part", async () => {
    const path = join(folder.path, "joined.html");
    const text = readFileSync(path, "utf8");
    const at = text.indexOf("<td", text.indexOf('data-live="comparison"'));
    const forged = join(folder.path, "forged.html");
    writeFileSync(forged, `${text.slice(0, at)}${text.slice(at).replace(/(\d)</, "0$1<")}`);
    const { page } = await openReport(browser, forged);
    expect(await stateOf(page)).toBe("differing");
    expect(await page.textContent("main > p[role=status]")).toContain("(comparison)");
    expect(await page.$("#levers")).toBeNull();
    await page.close();
  });

  test("arrow keys move a slider, which says its level in words, and the answer follows", async () => {
    const { page } = open("joined");
    const before = await liveParts(page);
    const slider = page.locator("#levers input[type=range]").first();
    await slider.focus();
    await page.keyboard.press("ArrowRight");
    expect(await slider.getAttribute("aria-valuetext")).toBe("5.2 % a year");
    await page.waitForSelector('#levers[data-stage="whole"]');
    expect((await liveParts(page)).answer).not.toBe(before.answer);
    expect(await page.getAttribute('[data-live="answer"]', "aria-live")).toBe("polite");
    await page.keyboard.press("Tab");
    expect(await page.evaluate<string>("document.activeElement.type")).toBe("number");
    await page.getByRole("button", { name: "Back to the levers as printed" }).click();
  });

  test("a level beyond the range is refused in words and moves nothing", async () => {
    const { page } = open("alone");
    const before = await liveParts(page);
    const field = page.locator("#levers .lever input[type=number]").first();
    await field.fill("1e9");
    expect(await page.evaluate<string>(`${FIRST_FIELD}.validationMessage`)).toMatch(
      /^The lever was built for .* to .*\.$/,
    );
    expect(await field.getAttribute("aria-invalid")).toBe("true");
    expect(await liveParts(page)).toEqual(before);
  });

  test("nothing is asked for and nothing is said on the console", () => {
    for (const { requests, told } of opened.values()) {
      expect(requests).toHaveLength(1);
      expect(told).toEqual([]);
    }
  });

  test("three scenarios over 10,000 futures stay under 2 MB, and their levers move", async () => {
    const path = await writeReport(folder.path, "large", ["honduras-promise", "honduras-slower", "--futures", "10000"]);
    expect(statSync(path).size).toBeLessThan(2_000_000);
    const { page } = await openReport(browser, path);
    expect(await stateOf(page)).toBe("ready");
    await setLever(page, "8");
    expect(await page.textContent("#levers [role=status]")).toBe("Worked out over 10,000 futures.");
    await page.close();
  });
});

const FIRST_FIELD = "document.querySelector('#levers .lever input[type=number]')";

/** A level between the ends of the first lever's range at which it does not stand. */
async function otherLevel(page: Page): Promise<string> {
  const [low = 0, high = 0, at] = await page.evaluate<number[]>(
    `(({ min, max, value }) => [min, max, value].map(Number))(${FIRST_FIELD})`,
  );
  const level = low + (high - low) * 0.625;
  return String(level === at ? low + (high - low) * 0.375 : level);
}
