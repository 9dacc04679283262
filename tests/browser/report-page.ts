/** A report of the built command, opened in headless Chromium: what every test of the page begins with. */
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { palanca } from "../palanca.js";

export interface ReportPage {
  readonly page: Page;
  /** Addresses that were asked for, and what was said on the console. */
  readonly requests: readonly string[];
  readonly told: readonly string[];
}

/** Writes `name.html` into a folder by `palanca report`; gives its path. */
export async function writeReport(folder: string, name: string, args: readonly string[]): Promise<string> {
  const { code, err } = await palanca(["report", ...args, "--to", "html", "--out", name, "--force"], { cwd: folder });
  if (code !== 0) throw new Error(err);
  return join(folder, `${name}.html`);
}

/** Opens the file; waits until the page has held its own figures against the print, unless scripts are off. */
export async function openReport(
  browser: Browser,
  path: string,
  options: BrowserContextOptions = {},
): Promise<ReportPage> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 }, ...options });
  const [requests, told]: [string[], string[]] = [[], []];
  page.on("request", (request) => requests.push(request.url()));
  page.on("console", (message) => told.push(`${message.type()}: ${message.text()}`));
  page.on("pageerror", (error) => told.push(String(error)));
  await page.goto(pathToFileURL(path).href, { waitUntil: "load" });
  if (options.javaScriptEnabled !== false) await page.waitForSelector("html[data-levers]");
  return { page, requests, told };
}

/** Whether the levers are offered: `ready` says that every figure which the page worked out is the printed one. */
export function stateOf(page: Page): Promise<string | undefined> {
  return page.evaluate<string | undefined>("document.documentElement.dataset.levers");
}

/** Sets the first lever of the scenario that the page offers, and waits for all figures. */
export async function setLever(page: Page, level: string, lever?: string): Promise<void> {
  const field = lever
    ? `#levers .lever:has([id="lever-${lever}"]) input[type=number]`
    : "#levers .lever input[type=number]";
  if (lever) await page.evaluate("for (const fold of document.querySelectorAll('#levers details')) fold.open = true");
  await page.locator(field).first().fill(level);
  await page.waitForSelector('#levers[data-stage="whole"]');
}

/** What every live part of the page shows, as markup. */
export function liveParts(page: Page): Promise<Record<string, string>> {
  return page.evaluate<Record<string, string>>(
    "Object.fromEntries([...document.querySelectorAll('[data-live]')].map((one) => [one.dataset.live, one.innerHTML]))",
  );
}
