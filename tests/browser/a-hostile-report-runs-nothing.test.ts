import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { atHand } from "@palanca/tooling/at-hand";
import { afterAll, describe, expect, test } from "vitest";
import { startChromium } from "../chromium.js";
import { palanca, workFolder } from "../palanca.js";
import { openReport, setLever, stateOf } from "./report-page.js";

const chromium = atHand("chromium");
const folder = workFolder();
afterAll(folder.remove);

describe.skipIf(!chromium)("a scenario whose title is a program", () => {
  test("is only words on the page", async () => {
    const title =
      "</title><!--<script>\u2028document.body.dataset.owned=1</script><img src=x onerror='document.body.dataset.owned=1'>";
    const note = `</svg></style>${title.repeat(3)}`;
    const text = `title: ${JSON.stringify(title)}\nnote: ${JSON.stringify(note)}\nquestion: honduras-violence\nlevers: { homicide.yearly_reduction: 3 }\n`;
    writeFileSync(join(folder.path, "owned.yaml"), text);
    const args = ["report", "owned.yaml", "--futures", "32", "--to", "html", "--out", "owned"];
    const { code, err } = await palanca(args, { cwd: folder.path });
    expect(code, err).toBe(0);
    const browser = await startChromium(chromium as string);
    try {
      // The page's own policy is set aside, so that only the escaping is tested.
      const { page } = await openReport(browser, join(folder.path, "owned.html"), { bypassCSP: true });
      expect(await stateOf(page)).toBe("ready");
      await setLever(page, "7");
      const seen = await page.evaluate<[string | undefined, number, boolean]>(
        '[document.body.dataset.owned, document.querySelectorAll("script:not([type]), img").length, document.body.textContent.includes("<script>")]',
      );
      // The one script is the page's own.
      expect(seen).toEqual([undefined, 1, true]);
    } finally {
      await browser.close();
    }
  });
});
