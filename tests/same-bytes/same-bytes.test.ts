import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Answer, palanca, type Start } from "../palanca.js";

// Three blocks and a part of a fourth, so that two workers really share the work.
const compare = ["compare", "honduras-promise", "honduras-slower", "--futures", "3500", "--json"];
const elsewhere = mkdtempSync(join(tmpdir(), "palanca-elsewhere-"));
afterAll(() => rmSync(elsewhere, { recursive: true, force: true }));

describe("the same comparison gives the same bytes", () => {
  let first: Answer;
  beforeAll(async () => {
    first = await palanca([...compare, "--threads", "1"]);
    expect(first.code, first.err).toBe(0);
  });

  const ways: [string, readonly string[], Start][] = [
    ["worked by two threads", ["--threads", "2"], {}],
    ["worked by three threads", ["--threads", "3"], {}],
    ["in Turkish", ["--threads", "1"], { env: { LANG: "tr_TR.UTF-8", LC_ALL: "tr_TR.UTF-8", LANGUAGE: "tr" } }],
    ["in the C locale", ["--threads", "1"], { env: { LANG: "C", LC_ALL: "C" } }],
    ["at Kiritimati", ["--threads", "1"], { env: { TZ: "Pacific/Kiritimati" } }],
    ["from another folder", ["--threads", "1"], { cwd: elsewhere }],
  ];
  test.each(ways)("%s", async (_, more, start) => {
    const other = await palanca([...compare, ...more], start);
    expect(other.err).toBe(first.err);
    expect(other.out === first.out).toBe(true);
  });
});

describe("models joined", () => {
  interface Told {
    readonly measures: readonly { readonly name: string; readonly spreads: unknown; readonly differences: unknown }[];
  }

  test.each([
    ["as things go", [], []],
    ["under a path", ["--set", "yearly_reduction=7"], ["--set", "homicide.yearly_reduction=7"]],
  ])("homicide alone gives the same homicide figures to the bit, %s", async (_, alone, together) => {
    const single = await palanca(["run", "homicide", "--futures", "1500", "--json", ...alone]);
    const told = JSON.parse(single.out) as Told;
    const names = told.measures.map((measure) => `homicide.${measure.name}`);
    const shown = ["--measure", names.join(",")];
    const joined = await palanca(["run", "honduras-baseline", "--futures", "1500", "--json", ...shown, ...together]);
    const figures = ({ measures }: Told) => measures.map(({ spreads, differences }) => ({ spreads, differences }));
    expect(names.length).toBeGreaterThan(3);
    expect(figures(JSON.parse(joined.out) as Told)).toEqual(figures(told));
  });
});

describe("reports", () => {
  const formats = ["md", "html", "json", "xlsx", "bib", "csl"];
  const texts = new Map<string, string[]>();

  beforeAll(async () => {
    for (const [name, threads, TZ, LANG] of [
      ["first", "1", "UTC", "C"],
      ["second", "2", "Pacific/Kiritimati", "tr_TR.UTF-8"],
    ] as const) {
      const out = join(elsewhere, name);
      const args = ["report", "honduras-promise", "--futures", "2100", "--to", formats.join(","), "--out", out];
      const { code, err } = await palanca([...args, "--threads", threads], { env: { TZ, LANG } });
      expect(code, err).toBe(0);
      for (const format of formats) {
        const file = `${out}.${format === "csl" ? "csl.json" : format}`;
        texts.set(format, [...(texts.get(format) ?? []), readFileSync(file, "latin1")]);
      }
    }
  });

  test.each(formats)("two runs write the same bytes of %s, wherever they are", (format) => {
    const [first = "", second] = texts.get(format) ?? [];
    expect(first.length).toBeGreaterThan(1000);
    expect(second === first).toBe(true);
  });
});
