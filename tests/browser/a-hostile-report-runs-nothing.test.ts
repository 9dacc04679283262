import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { atHand } from "@palanca/tooling/at-hand";
import { afterAll, describe, expect, test } from "vitest";
import { startChromium } from "../chromium.js";
import { palanca, workFolder } from "../palanca.js";

const chromium = atHand("chromium");
const folder = workFolder();
afterAll(folder.remove);

describe.skipIf(!chromium)("a scenario whose title is a program", () => {
  test("is only words on the page", async () => {
    const title =
      "</title></svg></style><script>document.body.dataset.owned=1</script><img src=x onerror='document.body.dataset.owned=1'>";
    const text = `title: ${JSON.stringify(title)}\nnote: ${JSON.stringify(title)}\nquestion: honduras-violence\nlevers: { homicide.yearly_reduction: 3 }\n`;
    writeFileSync(join(folder.path, "owned.yaml"), text);
    const args = ["report", "owned.yaml", "--futures", "32", "--to", "html", "--out", "owned"];
    const { code, err } = await palanca(args, { cwd: folder.path });
    expect(code, err).toBe(0);
    const browser = await startChromium(chromium as string);
    try {
      // The page's own policy is set aside, so that only the escaping is tested.
      const page = await browser.newPage({ bypassCSP: true });
      await page.goto(pathToFileURL(join(folder.path, "owned.html")).href, { waitUntil: "load" });
      const seen = await page.evaluate<[string | undefined, number, boolean]>(
        '[document.body.dataset.owned, document.querySelectorAll("script, img").length, document.body.textContent.includes("<script>")]',
      );
      expect(seen).toEqual([undefined, 0, true]);
    } finally {
      await browser.close();
    }
  });
});
