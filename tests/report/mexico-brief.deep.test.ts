/** The example brief on half of the Mérida Initiative, in every format, opened by the software that reads it. */
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { atHand } from "@palanca/tooling/at-hand";
import { unzipSync } from "fflate";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { endingsOf, formats } from "../../packages/report/src/print/formats.js";
import { palanca, root, runProgram, workFolder } from "../palanca.js";
import { cellsOf, convert, unlike } from "./libreoffice.js";

const office = atHand("libreoffice");
const reader = (await runProgram("pdftotext", ["-v"]).catch(() => undefined)) !== undefined;
const folder = workFolder();
afterAll(folder.remove);

const args = ["report", "examples/mexico-brief.yaml", "--futures", "512", "--to", formats.join(",")];
const out = (name: string): string => join(folder.path, name);
const bytes = (ending: string): Buffer => readFileSync(out(`mexico${ending}`));
const markdown = (): string => bytes(".md").toString("utf8");
const headings = (): string[] => [...markdown().matchAll(/^## (.*)$/gm)].map((found) => found[1] as string);
const flat = (text: string): string => text.replace(/\s+/g, " ");

beforeAll(async () => {
  const { code, err } = await palanca([...args, "--out", out("mexico")], { cwd: root });
  expect(code, err).toBe(0);
}, 120_000);

describe("the brief on Mexico", () => {
  test("is printed in every format", () => {
    const made = readdirSync(folder.path).filter((name) => name.startsWith("mexico"));
    expect(made.sort()).toEqual(formats.flatMap((format) => endingsOf(format).map((end) => `mexico${end}`)).sort());
  });

  test("leads with the money that moves, with its range, and keeps the author's words where the brief puts them", () => {
    const [first, second] = headings();
    expect([first, second]).toEqual(["The answer", "Why it is asked"]);
    expect(flat(markdown())).toMatch(
      /a difference of \+\$3\d million \(range \$3\d(\.\d)? million to \$3\d(\.\d)? million\)/,
    );
    expect(headings().indexOf("What this brief does not say")).toBe(
      headings().indexOf("What would change the answer") - 1,
    );
  });

  test("runs the total of every author by itself: the largest moves most", () => {
    const { measures } = JSON.parse(bytes(".json").toString("utf8")) as { measures: { measure: string }[] };
    expect(measures.some(({ measure }) => measure === "communities_of_merida")).toBe(true);
    const row = (id: string): number => {
      const found = new RegExp(`merida-total-${id}\\\\\\] \\| \\+\\$(\\d+) million`).exec(markdown());
      return Number(found?.[1]);
    };
    // More than three billion against nearly three: a sixth of each.
    expect(row("paarlberg")).toBeGreaterThan(500);
    expect(row("vorobyeva")).toBeLessThan(500);
    expect(row("ackerman")).toBeLessThan(500);
  });

  test.skipIf(!office)("is opened as a Word document with every heading, caption and page number", async () => {
    const pdf = await convert(office as string, bytes(".docx"), "docx", "pdf");
    expect(pdf.toString().startsWith("%PDF")).toBe(true);
    const words = flat((await convert(office as string, bytes(".docx"), "docx", "txt:Text (encoded):UTF8")).toString());
    expect(headings().filter((heading) => !words.includes(heading))).toEqual([]);
    const tables = [...markdown().matchAll(/^\| ---|^\| :?-{3}/gm)].length;
    expect(words).toMatch(/Table 1: .*Figure 1: .*Figure 5: /);
    expect(tables).toBeGreaterThan(8);
  });

  test("has real styles, a table of contents with pages, vector pictures and equations in its Word document", () => {
    const parts = unzipSync(new Uint8Array(bytes(".docx")));
    const xml = new TextDecoder().decode(parts["word/document.xml"]);
    const headed = [...xml.matchAll(/<w:pStyle w:val="Heading1"\/>/g)].length;
    expect(headed).toBe(headings().length);
    expect(xml.match(/PAGEREF _Toc\d+/g)?.length).toBe(headings().length);
    expect([...xml.matchAll(/<w:tblHeader\/>/g)].length).toBeGreaterThan(8);
    expect([...xml.matchAll(/<m:oMath/g)].length).toBeGreaterThan(50);
    const pictures = Object.keys(parts).filter((name) => name.startsWith("word/media/"));
    expect(pictures.filter((name) => name.endsWith(".svg"))).toHaveLength(5);
    expect(pictures.filter((name) => name.endsWith(".png"))).toHaveLength(5);
  });

  test.skipIf(!office)("works its central run out in a spreadsheet to the engine's numbers", async () => {
    const cells = cellsOf(bytes(".xlsx"));
    const again = cellsOf(await convert(office as string, bytes(".xlsx"), "xlsx", "xlsx"));
    expect([...cells.values()].filter(({ formula }) => formula !== undefined).length).toBeGreaterThan(3000);
    expect(unlike(cells, again, 1e-9)).toEqual([]);
  });

  test.skipIf(!reader)("has every heading in its PDF", async () => {
    const { out: words } = await runProgram("pdftotext", ["-raw", out("mexico.pdf"), "-"]);
    expect(headings().filter((heading) => !flat(words).includes(heading))).toEqual([]);
  });

  test("is verified from its JSON", async () => {
    const { code, out: told } = await palanca(["verify", out("mexico.json")], { cwd: folder.path });
    expect([code, told.startsWith("Identical")]).toEqual([0, true]);
  });

  test("is made anew by brief new, and can be printed as it stands", async () => {
    const { code, err } = await palanca(["brief", "new", out("mine"), "--question", "mexico-aid"]);
    expect(code, err).toBe(0);
    const made = await palanca(["report", out("mine.yaml"), "--to", "md", "--futures", "64", "--out", out("mine")]);
    expect(made.code, made.err).toBe(0);
  });

  test("with faults is refused with the line of each, and writes nothing", async () => {
    const text = `title: A\nscenarios: [mexico-aid-communities]\nmeasurs: [a]\ncharts:\n  - { of: delivered_in_all, form: pie }\n`;
    writeFileSync(out("wrong.yaml"), text);
    const { code, err } = await palanca(["report", out("wrong.yaml"), "--out", out("wrong")]);
    expect([code, err.includes("wrong.yaml:3:1"), err.includes("wrong.yaml:5"), existsSync(out("wrong.md"))]).toEqual([
      1,
      true,
      true,
      false,
    ]);
  });
});

describe("a brief that names what is not there", () => {
  test.each([
    ["a scenario", "scenarios:\n  - mexico-aid-communites\n", ":3:5", "mexico-aid-communities"],
    ["a measure", "scenarios: [mexico-aid-communities]\nmeasures: [to_corrupt_totl]\n", ":3:12", "to_corrupt_total"],
    [
      "a quantity to draw",
      "scenarios: [mexico-aid-communities]\ncharts:\n  - { of: delivered_in_al, form: fan }\n",
      ":4:11",
      "delivered_in_all",
    ],
    [
      "a scenario to set a chart against",
      "scenarios: [mexico-aid-communities]\ncharts:\n  - of: to_corrupt_total\n    form: bars\n    against: mexico-aid-communitis\n",
      ":6:14",
      "mexico-aid-communities",
    ],
  ])("%s is told its line and the nearest name", async (_, rest, line, near) => {
    writeFileSync(out("lost.yaml"), `title: A\n${rest}`);
    const { code, err } = await palanca(["report", out("lost.yaml"), "--futures", "32", "--out", out("lost")]);
    expect([code, err.includes(`lost.yaml${line}`), err.includes(near)]).toEqual([1, true, true]);
  });
});

/** A process whose clock stands sixty years later. */
const clock =
  "globalThis.Date = class extends Date { constructor(...at) { super(...(at.length ? at : [3786912000000])); } static now() { return 3786912000000; } };";
const LATER = `--import=data:text/javascript,${encodeURIComponent(clock)}`;

test("a brief may draw what a measure hangs on that no table shows", async () => {
  const rest = "measures: [to_communities_total]\ncharts:\n  - { of: to_corrupt_total, form: tornado }\n";
  writeFileSync(out("apart.yaml"), `title: A\nscenarios: [mexico-aid-communities]\n${rest}`);
  const { code, err } = await palanca(["report", out("apart.yaml"), "--futures", "64", "--out", out("apart")]);
  expect(code, err).toBe(0);
  expect(readFileSync(out("apart.md"), "utf8")).toContain("hangs most on");
});

test("a brief's charts are looked at before anything is run", async () => {
  const charts = "charts:\n  - { of: nothing_at_all, form: fan }\n  - { of: nothing_more, form: bars }\n";
  writeFileSync(out("early.yaml"), `title: A\nscenarios: [mexico-aid-communities]\n${charts}`);
  const { code, err } = await palanca(["report", out("early.yaml"), "--futures", "9000000", "--out", out("early")]);
  expect([code, err.includes("early.yaml:4:11"), err.includes("early.yaml:5:11")]).toEqual([1, true, true]);
});

describe("the same brief gives the same bytes", () => {
  test.each([
    ["in Turkish at Kiritimati", { LC_ALL: "tr_TR.UTF-8", LANG: "tr_TR.UTF-8", TZ: "Pacific/Kiritimati" }],
    ["sixty years later", { NODE_OPTIONS: LATER }],
    ["in the C locale, west of Greenwich", { LC_ALL: "C", LANG: "C", TZ: "America/Tijuana" }],
  ])(
    "%s",
    async (where, env) => {
      const name = where.replace(/\W+/g, "-");
      const { code, err } = await palanca([...args, "--out", out(name)], { cwd: root, env });
      expect(code, err).toBe(0);
      const endings = formats.flatMap(endingsOf);
      expect(endings.filter((ending) => !readFileSync(out(`${name}${ending}`)).equals(bytes(ending)))).toEqual([]);
    },
    120_000,
  );
});
