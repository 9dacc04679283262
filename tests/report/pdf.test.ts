import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { palanca, runProgram, workFolder } from "../palanca.js";

const folder = workFolder();
afterAll(folder.remove);

// Markup of typst: code, a raw block left open, an include, mathematics, a label, an escape; and a bidirectional switch.
const title = '#panic("owned") #include "/etc/passwd" `` ` $x^2$ *bold* @here <there> \\u{41} \u202Eback';
const args = ["report", "mine.yaml", "--futures", "64", "--to", "pdf"];
const pdf = (name: string): Buffer => readFileSync(join(folder.path, `${name}.pdf`));
const reader = (await runProgram("pdftotext", ["-v"]).catch(() => undefined)) !== undefined;

beforeAll(async () => {
  const text = `title: ${JSON.stringify(title)}\nquestion: honduras-violence\nlevers: { homicide.yearly_reduction: 3 }\n`;
  writeFileSync(join(folder.path, "mine.yaml"), text);
  for (const [name, TZ, LANG] of [
    ["one", "UTC", "C"],
    ["two", "Pacific/Kiritimati", "tr_TR.UTF-8"],
  ] as const) {
    const { code, err } = await palanca([...args, "--out", name], { cwd: folder.path, env: { TZ, LANG } });
    expect(code, err).toBe(0);
  }
});

describe("a report as PDF", () => {
  test("has the same bytes wherever it is made, and no date", () => {
    expect(pdf("one").length).toBeGreaterThan(50_000);
    expect(pdf("one").equals(pdf("two"))).toBe(true);
    expect(pdf("one").toString("latin1")).not.toMatch(/CreationDate|ModDate/);
  });

  test.skipIf(!reader)("tells its title, language and outline to readers, shows the title, and is whole", async () => {
    const { out, err } = await runProgram("pdfinfo", ["-isodates", join(folder.path, "one.pdf")]);
    expect(err).toBe("");
    expect(out).toMatch(/^Title: +What does violence cost/m);
    expect(out).toMatch(/^Subject: +.*Honduras, \d{4} to \d{4}/m);
    const text = pdf("one").toString("latin1");
    expect(text).toMatch(/\/Lang \(en\)/);
    expect(text).toMatch(/\/ViewerPreferences <<\s*\/DisplayDocTitle true/);
    expect(text).toContain("/Outlines ");
    const [, at = ""] = /startxref\n(\d+)/.exec(text) ?? [];
    expect(text.slice(Number(at), Number(at) + 4)).toBe("xref");
  });

  test.skipIf(!reader)("parts no table from its caption at the end of a page", async () => {
    const { out } = await runProgram("pdftotext", ["-layout", join(folder.path, "one.pdf"), "-"]);
    const ends = out.split("\f").map((page) => page.trim().split(/\n\s*/).at(-2) ?? "");
    expect(ends.length).toBeGreaterThan(5);
    expect(ends.filter((line) => /^Table \d+:/.test(line))).toEqual([]);
  });

  test.skipIf(!reader)("takes a title for words and not for markup", async () => {
    const { out } = await runProgram("pdftotext", ["-raw", join(folder.path, "one.pdf"), "-"]);
    const flat = out.replace(/\s+/g, " ");
    expect(flat).toContain('#panic("owned")');
    expect(flat).toContain("$x^2$ *bold* @here <there>");
    expect(flat).not.toContain("root:");
    expect(flat).not.toContain("\u202e");
  });

  test.skipIf(!reader)("holds every heading and the figures of the Markdown's answer", async () => {
    const { code, err } = await palanca([...args.slice(0, 4), "--to", "md", "--out", "one"], { cwd: folder.path });
    expect(code, err).toBe(0);
    const markdown = readFileSync(join(folder.path, "one.md"), "utf8");
    const { out } = await runProgram("pdftotext", ["-raw", join(folder.path, "one.pdf"), "-"]);
    const flat = out.replace(/\s+/g, " ");
    const headings = [...markdown.matchAll(/^## (.*)$/gm)].map((found) => found[1] as string);
    expect(headings.length).toBeGreaterThan(7);
    expect(headings.filter((heading) => !flat.includes(heading))).toEqual([]);
    const range = /\(range [^)]*\)/.exec(markdown)?.[0] as string;
    expect(flat).toContain(range);
  });
});
