/** The brief files on the page are made into reports without a word of complaint. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { briefSchema } from "../../packages/report/src/brief/read-brief.js";
import { sectionIds } from "../../packages/report/src/section-ids.js";
import { workFolder } from "../palanca.js";
import { palancaHere } from "../palanca-here.js";
import { blocks, read } from "./markdown.js";

const page = "docs/brief-files.md";
const texts = blocks(page, "yaml");
const folder = workFolder();
afterAll(folder.remove);

test("there are some", () => expect(texts.length).toBeGreaterThan(0));

test.each(texts)("%#", async (text) => {
  writeFileSync(join(folder.path, "page.yaml"), text);
  const words = ["report", "page.yaml", "--to", "md", "--futures", "64", "--out", "page", "--force"];
  const { code, err } = await palancaHere(words, { cwd: folder.path });
  expect([code, err]).toEqual([0, "Wrote page.md.\n"]);
});

test("the page names every key of a brief and every section, and no other section", () => {
  const keys = Object.keys(briefSchema.shape);
  expect(keys.filter((key) => !read(page).includes(`\`${key}\``))).toEqual([]);
  const named = /beside the sections ([\s\S]*?)\. Paragraphs/.exec(read(page))?.[1] ?? "";
  expect([...named.matchAll(/`(\w+)`/g)].map(([, section]) => section)).toEqual([...sectionIds]);
});
