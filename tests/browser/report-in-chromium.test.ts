import { readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { atHand } from "@palanca/tooling/at-hand";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { startChromium } from "../chromium.js";
import { palanca, workFolder } from "../palanca.js";

const chromium = atHand("chromium");

describe.skipIf(!chromium)("the report of the Honduras comparison in a browser", () => {
  const folder = workFolder();
  const requests: string[] = [];
  const told: string[] = [];
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    const args = ["report", "honduras-promise", "honduras-slower", "--futures", "256", "--out", "report"];
    const { code, err } = await palanca(args, { cwd: folder.path });
    expect(code, err).toBe(0);
    browser = await startChromium(chromium as string);
    page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
    page.on("request", (request) => requests.push(request.url()));
    page.on("console", (message) => told.push(`${message.type()}: ${message.text()}`));
    page.on("pageerror", (error) => told.push(String(error)));
    await page.goto(pathToFileURL(join(folder.path, "report.html")).href, { waitUntil: "load" });
  });
  afterAll(async () => {
    await browser?.close();
    folder.remove();
  });

  test("says nothing on the console", () => {
    expect(told).toEqual([]);
  });

  test("asks for nothing but itself", () => {
    expect(requests).toEqual([pathToFileURL(join(folder.path, "report.html")).href]);
  });

  test("forbids by its own policy that anything is fetched or run", async () => {
    const policy = await page.getAttribute('meta[http-equiv="Content-Security-Policy"]', "content");
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toMatch(/https?:|\*|'unsafe-eval'/);
    expect(policy).toMatch(/script-src 'sha256-[\w+/]{43}=' 'wasm-unsafe-eval';/);
    const refused = await page.evaluate<string>(`new Promise((resolve) => {
      document.addEventListener("securitypolicyviolation", (event) => resolve(event.violatedDirective));
      document.body.append(Object.assign(document.createElement("img"), { src: "https://example.org/a.png" }));
    })`);
    expect(refused).toBe("img-src");
  });

  test("runs no script but its own", async () => {
    const ran = await page.evaluate<boolean>(`(() => {
      const script = document.createElement("script");
      script.textContent = "document.body.dataset.ran = 'yes'";
      document.body.append(script);
      script.remove();
      return document.body.dataset.ran === "yes";
    })()`);
    expect(ran).toBe(false);
  });

  test("shows every chart with size, a name for who does not see it, and lines inside it", async () => {
    const charts = await page.evaluate<Chart[]>(`[...document.querySelectorAll("figure .wide svg")].map((svg) => ({
      width: svg.getBoundingClientRect().width,
      height: svg.getBoundingClientRect().height,
      marks: svg.querySelectorAll("path, line, rect, circle, polyline, polygon").length,
      role: svg.getAttribute("role"),
      words: svg.textContent.length,
    }))`);
    expect(charts.length).toBeGreaterThanOrEqual(2);
    for (const chart of charts) {
      expect(chart.width).toBeGreaterThan(300);
      expect(chart.height).toBeGreaterThan(150);
      expect(chart.marks).toBeGreaterThan(5);
      expect(chart.words).toBeGreaterThan(20);
      expect(chart.role).toBe("img");
    }
  });

  test("has one first heading, the answer before all else, and a link to every section", async () => {
    const headings = await page.evaluate<string[]>(
      '[...document.querySelectorAll("h1, h2")].map((one) => one.tagName + " " + one.textContent)',
    );
    expect(headings.filter((one) => one.startsWith("H1"))).toHaveLength(1);
    expect(headings[1]).toBe("H2 The answer");
    const links = await page.evaluate<string[]>(
      '[...document.querySelectorAll("nav a")].map((one) => one.getAttribute("href"))',
    );
    expect(links.length).toBe(headings.length - 1);
    for (const link of links) expect(await page.$(link)).not.toBeNull();
  });

  test("holds the same figures as the Markdown, cell by cell", async () => {
    const cells = await page.evaluate<string[][][]>(
      `(() => {
        // An equation's kind and unit stand with its name, and its text below the formula.
        const cells = (row) => row.querySelector(".equation")
          ? [".name", ".kind", "code", ".unit"].map((part) => row.querySelector(part).textContent)
          : [...row.children].map((cell) => cell.textContent);
        return [...document.querySelectorAll("table")].map((table) => [...table.querySelectorAll("tr")].map(cells));
      })()`,
    );
    expect(cells.length).toBeGreaterThanOrEqual(3);
    const printed = markdownTables(readFileSync(join(folder.path, "report.md"), "utf8"));
    const isEquations = (table: string[][] | undefined): boolean => table?.[0]?.[2] === "equation";
    const rows = (table: string[][], at: number): string[][] => (isEquations(printed[at]) ? table.slice(1) : table);
    expect(cells.map(rows)).toEqual(printed.map(rows));
  });

  test("holds the same sentences as the Markdown", async () => {
    const paragraphs = await page.evaluate<string[]>(
      '[...document.querySelectorAll("main > section:not(#levers) :is(p, li)")].map((one) => one.textContent)',
    );
    const text = unescaped(readFileSync(join(folder.path, "report.md"), "utf8"));
    expect(paragraphs.length).toBeGreaterThan(10);
    expect(paragraphs.filter((paragraph) => !text.includes(paragraph))).toEqual([]);
  });

  test("needs no sideways scrolling on a telephone, a laptop or paper", async () => {
    for (const width of [360, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      const beyond = await page.evaluate<number>("document.documentElement.scrollWidth - window.innerWidth");
      expect(beyond).toBeLessThanOrEqual(0);
    }
  });
});

interface Chart {
  readonly width: number;
  readonly height: number;
  readonly marks: number;
  readonly role: string | null;
  readonly words: number;
}

function unescaped(text: string): string {
  return text.replaceAll(":\\//", "://").replace(/\\([\\`*_[\]<>|#~&$@.)+-])/g, "$1");
}

function markdownTables(text: string): string[][][] {
  const tables: string[][][] = [];
  let open: string[][] | undefined;
  for (const line of text.replace(/^(`{3,})[\s\S]*?^\1/gm, "").split("\n")) {
    if (!line.startsWith("| ")) {
      open = undefined;
    } else {
      if (!open) {
        open = [];
        tables.push(open);
      }
      const cells = line
        .slice(2, -2)
        .split(/ (?<!\\)\| /)
        .map(unescaped);
      if (!cells.every((cell) => /^-+:?$/.test(cell))) open.push(cells);
    }
  }
  return tables;
}
