import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { atHand } from "@palanca/tooling/at-hand";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { startChromium } from "../chromium.js";
import { root, workFolder } from "../palanca.js";
import { openReport, setLever, writeReport } from "./report-page.js";

const chromium = atHand("chromium");
const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** Three models joined; a model with cohorts; a scenario alone; a brief with its author's words. */
const reports: Readonly<Record<string, readonly string[]>> = {
  joined: ["honduras-promise", "honduras-slower", "--futures", "256"],
  cohorts: ["dividend-schools", "--futures", "256"],
  alone: ["impunity-baseline", "--futures", "256"],
  brief: [join(root, "examples/mexico-brief.yaml"), "--futures", "256"],
};

describe.skipIf(!chromium)("accessibility by axe-core, with every fold open and a lever moved", () => {
  const folder = workFolder();
  const paths = new Map<string, string>();
  let browser: Browser;

  beforeAll(async () => {
    browser = await startChromium(chromium as string);
    for (const [name, args] of Object.entries(reports)) paths.set(name, await writeReport(folder.path, name, args));
  });
  afterAll(async () => {
    await browser?.close();
    folder.remove();
  });

  test.each([
    ["joined", "light", 1280],
    ["joined", "dark", 400],
    ["cohorts", "light", 400],
    ["alone", "light", 1280],
    ["brief", "dark", 1280],
  ] as [string, "light" | "dark", number][])("%s, %s, %i wide: no violation", async (name, colorScheme, width) => {
    const { page } = await openReport(browser, paths.get(name) as string, {
      colorScheme,
      viewport: { width, height: 900 },
    });
    await page.evaluate("for (const fold of document.querySelectorAll('details')) fold.open = true");
    await setLever(page, await anyLevel(page));
    const { violations, passes } = await examined(page);
    expect(passes).toBeGreaterThan(40);
    expect(violations).toEqual([]);
    expect(await faintTexts(page)).toEqual([]);
    await page.close();
  });

  test("axe-core sees a fault that is put in", async () => {
    const { page } = await openReport(browser, paths.get("alone") as string);
    await page.evaluate("document.querySelector('#levers label').remove()");
    const { violations } = await examined(page);
    expect(violations.join("\n")).toContain("label");
    await page.close();
  });
});

/** What axe-core says, a line a violation with its first place. */
async function examined(page: Page): Promise<{ violations: string[]; passes: number }> {
  await page.evaluate(`${axe};0`);
  return page.evaluate(`axe
    .run(document, { runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "best-practice"] })
    .then(({ violations, passes }) => ({
      passes: passes.length,
      violations: violations.map(({ id, help, nodes }) => id + ": " + help + " (" + nodes.length + "): " + nodes[0].html.slice(0, 200)),
    }))`);
}

/**
 * Texts whose contrast with what is behind them is below 4.5. axe-core leaves many undecided because a table scrolls; every background here
 * is one flat colour of an ancestor.
 */
function faintTexts(page: Page): Promise<string[]> {
  return page.evaluate<string[]>(`(() => {
    const read = (colour) => (colour.match(/[\\d.]+/g) ?? []).map(Number);
    const light = ([r, g, b]) => [r, g, b]
      .map((one) => one / 255)
      .map((one) => (one <= 0.04045 ? one / 12.92 : ((one + 0.055) / 1.055) ** 2.4))
      .reduce((sum, one, i) => sum + one * [0.2126, 0.7152, 0.0722][i], 0);
    const behind = (one) => {
      for (let at = one; at; at = at.parentElement) {
        const colour = read(getComputedStyle(at).backgroundColor);
        if (colour.length === 3 || colour[3] === 1) return colour;
      }
      return [255, 255, 255];
    };
    const faint = new Set();
    for (const one of document.querySelectorAll("body *")) {
      const hasText = [...one.childNodes].some((child) => child.nodeType === 3 && child.textContent.trim());
      if (!hasText || one.matches("script, :disabled, option, title, desc") || one.getClientRects().length === 0) continue;
      const style = getComputedStyle(one);
      const isDrawn = one.namespaceURI.endsWith("svg");
      const [r, g, b] = read(isDrawn ? style.fill : style.color);
      const alpha = isDrawn ? Number(style.fillOpacity) : 1;
      const paper = behind(one);
      const seen = [r, g, b].map((part, i) => alpha * part + (1 - alpha) * paper[i]);
      const [low, high] = [light(seen), light(paper)].sort((x, y) => x - y);
      const contrast = (high + 0.05) / (low + 0.05);
      if (contrast < 4.5) faint.add(one.tagName + " " + contrast.toFixed(2) + " " + style.color);
    }
    return [...faint];
  })()`);
}

/** A level at which the first lever does not stand. */
async function anyLevel(page: Page): Promise<string> {
  const [low = 0, high = 0, at] = await page.evaluate<number[]>(
    "(({ min, max, value }) => [min, max, value].map(Number))(document.querySelector('#levers .lever input[type=number]'))",
  );
  return String(at === (low + high) / 2 ? high : (low + high) / 2);
}
