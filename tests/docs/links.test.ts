/** Every link and every path on the pages lands somewhere. */
import { existsSync } from "node:fs";
import { dirname, join, normalize } from "node:path";
import { describe, expect, test } from "vitest";
import { files, pages, read, root } from "./markdown.js";

const links = pages.flatMap((page) =>
  [...read(page).matchAll(/\]\(([^)#\s]+)(?:#[^)]*)?\)/g)]
    .map((found) => found[1] as string)
    .filter((target) => !/^[a-z]+:/.test(target))
    .map((target) => ({ page, target })),
);

/** Paths in backquotes that name a file or folder of the repository: they begin with one of its top folders. */
const named = pages
  .filter((page) => !page.startsWith("packages/models/"))
  .flatMap((page) =>
    [...read(page).matchAll(/`((?:packages|apps|seeds|docs|tests|scripts|\.ci)\/[\w./-]+)`/g)].map((found) => ({
      page,
      path: (found[1] as string).replace(/\/$/, ""),
    })),
  );

describe("links", () => {
  test("there are some", () => expect(links.length).toBeGreaterThan(10));

  test.each(links)("$page -> $target", ({ page, target }) => {
    expect(existsSync(normalize(join(root, dirname(page), target)))).toBe(true);
  });
});

describe("paths that pages name", () => {
  test.each(named)("$page names $path", ({ path }) => {
    expect(existsSync(join(root, path))).toBe(true);
  });
});

test("a page that a message sends its reader to is there", () => {
  const sources = files.filter(
    (file) => /^(?:packages|apps)\/.*\/src\/.*\.tsx?$/.test(file) && !file.includes(".test."),
  );
  const sent = sources.flatMap((file) => [...read(file).matchAll(/docs\/[\w/-]+\.md/g)].map(([page]) => page));
  expect(sent.length).toBeGreaterThan(1);
  expect(sent.filter((page) => !existsSync(join(root, page)))).toEqual([]);
});

test("every package has a README that says what it takes, gives and refuses", () => {
  const packages = files
    .filter((file) => /^(packages\/(models\/)?[^/]+|apps\/[^/]+)\/package\.json$/.test(file))
    .map((file) => `${dirname(file)}/README.md`);
  expect(packages.filter((page) => !pages.includes(page))).toEqual([]);
  expect(packages.filter((page) => pages.includes(page) && read(page).length < 200)).toEqual([]);
});
