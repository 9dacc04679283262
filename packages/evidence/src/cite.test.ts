import { ProblemsError } from "@palanca/engine";
import { describe, expect, test } from "vitest";
import { files, madeUp } from "../test/made-up.js";
import { bibliography, cite } from "./cite.js";
import { formatCsl, toBibtex } from "./format-csl.js";

const evidence = madeUp();

describe("a citation", () => {
  test.each([
    ["robbery-rate-north", "Ríos and Vale 2015 (LENS 7:2), from the National Bureau"],
    ["guards", "Ríos and Vale 2015 (LENS 7:2)"],
    ["aid-first", "Okoro 2021 (The Northern Post)"],
    ["head-count", "World Census 2020"],
    ["fear-raises-guards", "Okoro 2021 (The Northern Post)"],
    ["robberies", "worked out from Ríos and Vale 2015 (LENS 7:2), from the National Bureau; World Census 2020"],
    ["robberies-north", "Ríos and Vale 2015 (LENS 7:2), from the National Bureau"],
  ])("of %s in short", (id, told) => {
    expect(cite(evidence, id, "short")).toBe(told);
  });

  test("in full has pages and section", () => {
    expect(cite(evidence, "robbery-rate-north", "full")).toBe(
      'Ríos, Ana María, and Tom Vale. 2015. "Who Walks at Night?" LENS: A Journal of Far Places 7 (2): 10–19, section "Streets".',
    );
    expect(cite(evidence, "head-count", "full")).toBe(
      'World Census. 2020. "Counts & estimates." https://example.org/a_b, table 3.',
    );
  });

  test("of an id that is not there is refused with near names", () => {
    expect(() => cite(evidence, "aid-frst", "short")).toThrow(ProblemsError);
    expect(() => bibliography(evidence, ["aid-frst", "nothing", "guards"])).toThrow(/aid-frst\n.*nothing/);
  });
});

describe("a bibliography", () => {
  const items = bibliography(evidence, ["robberies", "aid-first", "guards", "people"]);

  test("has each source once, by author, those of derived facts too", () => {
    expect(items.map((item) => [item.id, item.type])).toEqual([
      ["okoro", "article-newspaper"],
      ["rios-vale", "article-journal"],
      ["world-2020-counts-estimates", "report"],
    ]);
    expect(items[0]?.issued).toEqual({ "date-parts": [[2021, 8, 6]] });
  });

  test("gives two sources that would share a name two names", () => {
    const twins = (files["facts/all.yaml"] as string).replace('"Counts & estimates"', '"Counts, estimates"');
    const ids = bibliography(madeUp({ "facts/all.yaml": twins }), ["people", "head-count"]).map((item) => item.id);
    expect(ids).toEqual(["world-2020-counts-estimates", "world-2020-counts-estimates-2"]);
  });

  test("after the manual of the APA", () => {
    expect(items.map((item) => formatCsl(item, "apa"))).toEqual([
      "Okoro, N. (2021). What aid buys: 50% & more. The Northern Post.",
      "Ríos, A. M., & Vale, T. (2015). Who Walks at Night? LENS: A Journal of Far Places, 7(2), 10–19.",
      "World Census (2020). Counts & estimates. https://example.org/a_b",
    ]);
  });

  test("as BibTeX holds no command that a title brought along", () => {
    expect(toBibtex(items)).toContain("title = {{What aid buys: 50\\% \\& more}}");
    expect(toBibtex(items)).toContain("author = {Ríos, Ana María and Vale, Tom}");
    expect(toBibtex(items)).toContain("pages = {10--19}");
    expect(toBibtex(items)).toContain("url = {https://example.org/a_b}");
    const hostile = toBibtex([{ id: "x", type: "report", title: "\\input{/etc/passwd} } @misc{y", author: [] }]);
    expect(hostile).toContain("\\textbackslash{}input\\{/etc/passwd\\} \\} @misc\\{y");
  });
});
