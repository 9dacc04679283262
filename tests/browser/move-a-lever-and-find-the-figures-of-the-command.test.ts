import { readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { root } from "../palanca.js";
import { liveParts, openReport, setLever, stateOf, writeReport } from "./report-page.js";
import { FIRST_FIELD, otherLevel, testLevers } from "./test-levers.js";

/** Three models joined, over two blocks; a scenario alone. The deep tests have more kinds of models. */
const reports = {
  joined: ["honduras-promise", "honduras-slower", "--futures", "2048"],
  alone: ["impunity-baseline", "--futures", "256"],
};

testLevers(reports, ({ folder, browser, open }) => {
  test("a brief's page works out what is printed, and its levers move", async () => {
    const brief = join(root, "examples/mexico-brief.yaml");
    const { page } = await openReport(browser(), await writeReport(folder, "brief", [brief, "--futures", "512"]));
    expect(await stateOf(page)).toBe("ready");
    const before = await liveParts(page);
    expect(Object.keys(before).filter((key) => key.startsWith("chart-"))).toHaveLength(5);
    await setLever(page, await otherLevel(page));
    const after = await liveParts(page);
    for (const key of ["answer", "comparison", "chart-1"]) expect(after[key]).not.toBe(before[key]);
    await page.close();
  });

  test("a page whose print is not what it works out offers no lever and says which part", async () => {
    const path = join(folder, "joined.html");
    const text = readFileSync(path, "utf8");
    const at = text.indexOf("<td", text.indexOf('data-live="comparison"'));
    const forged = join(folder, "forged.html");
    writeFileSync(forged, `${text.slice(0, at)}${text.slice(at).replace(/(\d)</, "0$1<")}`);
    const { page } = await openReport(browser(), forged);
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

  test("three scenarios over 10,000 futures stay under 2 MB, and their levers move", async () => {
    const path = await writeReport(folder, "large", ["honduras-promise", "honduras-slower", "--futures", "10000"]);
    expect(statSync(path).size).toBeLessThan(2_000_000);
    const { page } = await openReport(browser(), path);
    expect(await stateOf(page)).toBe("ready");
    await setLever(page, "8");
    expect(await page.textContent("#levers [role=status]")).toBe("Worked out over 10,000 futures.");
    await page.close();
  });
});
