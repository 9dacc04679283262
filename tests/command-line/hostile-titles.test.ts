import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { palanca, workFolder } from "../palanca.js";

const folder = workFolder();
afterAll(folder.remove);

// Clears the screen, renames the window, turns the line around, and breaks out of HTML, Markdown and a table.
const title = "\\e[2J\\e]0;owned\\a\\u202Eright <img src=x onerror=alert(1)> **bold** | `code` [a](http://x.example)";
const control = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e]/;
const run = (...args: string[]) => palanca([...args, "--futures", "32"], { cwd: folder.path });

beforeAll(() => {
  const text = `title: "${title}"\nquestion: honduras-violence\nlevers:\n  homicide.yearly_reduction: 5\n`;
  writeFileSync(join(folder.path, "hostile.yaml"), text);
});

describe("the title of a stranger", () => {
  test("reaches no terminal with a control character in it", async () => {
    const answers = [
      await run("compare", "hostile.yaml"),
      await run("run", "hostile.yaml"),
      await palanca(["scenario", "check", "hostile.yaml"], { cwd: folder.path }),
      await palanca(["scenario", "diff", "hostile.yaml", "honduras-promise"], { cwd: folder.path }),
      await palanca(["scenario", "merge", "hostile.yaml", "honduras-promise"], { cwd: folder.path }),
      await run("compare", "hostile.yaml", "--place", "\u001b[2J"),
      await run("compare", "\u001b[2J.yaml"),
      await palanca(["fact", "show", "\u001b[2J"]),
      await palanca(["run", "growth", "--set", "\u001b[2J=1"]),
      await palanca(["\u001b[2J"]),
    ];
    for (const { out, err } of answers) expect(control.exec(out + err)).toBeNull();
    expect(answers[0]?.out).toContain("right <img");
  });

  test("is text in Markdown and HTML", async () => {
    const { code, err } = await run("report", "hostile.yaml", "--out", "hostile");
    expect(code, err).toBe(0);
    const [md, html] = ["md", "html"].map((ending) => readFileSync(join(folder.path, `hostile.${ending}`), "utf8"));
    const outside = (md ?? "").replace(/^(`{3,})[\s\S]*?^\1/gm, "");
    expect(html).not.toMatch(/<img/i);
    expect(html).toContain("&lt;img");
    expect(outside).not.toMatch(/(?<!\\)<img|(?<!\\)\*\*bold|(?<!\\)\[a\]\(http/);
    // The page's own script is ours and may hold a tab; its data, in another element, may not.
    const withoutScript = html?.replace(/<script>[\s\S]*?<\/script>/, "");
    for (const text of [md, withoutScript]) expect(control.exec(text ?? "")).toBeNull();
  });
});
