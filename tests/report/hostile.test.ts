/** One table of hostile texts, put wherever people write, tried in every format and opened by the software that reads it. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { atHand } from "@palanca/tooling/at-hand";
import { unzipSync } from "fflate";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { plainText } from "../../packages/engine/src/index.js";
import { print } from "../../packages/report/src/index.js";
import { formats } from "../../packages/report/src/print/formats.js";
import { smallReport, type Words } from "../../packages/report/test/small-report.js";
import { runProgram, workFolder } from "../palanca.js";
import { cellsOf, convert } from "./libreoffice.js";

const office = atHand("libreoffice");
const reader = (await runProgram("pdftotext", ["-v"]).catch(() => undefined)) !== undefined;

const hostile = {
  html: `</title></style></script><script>alert(1)</script><img src=x onerror=alert(1)> "'& &#x41;`,
  markdown: "# [x](javascript:alert(1)) ![y](http://x.example/p.png) | a | `b` *c* _d_ <b>e</b> ~~f~~ http://x.example",
  "csv formula": "=cmd|'/C calc'!A0",
  "csv sum": "@SUM(1+1)*cmd|' /C calc'!A0",
  "xlsx formula": '=HYPERLINK("http://x.example","y")',
  "docx field": '{ INCLUDETEXT "/etc/passwd" } DDEAUTO c:\\windows\\cmd.exe "/k calc" MERGEFIELD x \\* MERGEFORMAT',
  xml: "]]> <!-- --> <?php ?> <!DOCTYPE x [<!ENTITY e SYSTEM 'file:///etc/passwd'>]> &e; <w:p/>",
  terminal: "\u001b]0;owned\u0007\u001b[2J\u009b31m\u0000\u0008",
  typst: '#panic("owned") #include "/etc/passwd" `` ` $x^2$ *bold* @here <there> \\u{41} ]',
  bibtex: "}} @misc{evil, title={x}} \\input{/etc/passwd} % # ~ ^ _ & $",
  sheet: "[]:*?/\\ 'History' a name that is longer than thirty-one letters",
  bidi: "\u202Edrah\u202c \u2066isolate\u2069 \u200fmark \u061c",
  "broken letters": "half \ud800 of a letter \udfff, \ufffe and \uffff, \u2028 a line",
} as const;

const strings = Object.values(hostile);
const slots = ["title", "note", "label", "states", "saidBy", "author", "source", "because", "text"] as const;

/** Every slot holds the table from another place on: each text begins some slot in one of the turns. */
function wordsOf(turn: number): Words {
  const from = (at: number): string => strings[(at + turn) % strings.length] as string;
  return {
    ...Object.fromEntries(slots.map((slot, at) => [slot, from(at)])),
    text: strings.map((_, at) => from(at)).join("\n\n"),
  };
}

type Files = ReadonlyMap<string, Uint8Array>;

async function filesOf(turn: number): Promise<Files> {
  const report = await smallReport(wordsOf(turn));
  const all = [];
  for (const format of formats) all.push(...(await print(report, format)));
  return new Map(all.map(({ ending, bytes }) => [ending, bytes]));
}

const folder = workFolder();
afterAll(folder.remove);
const text = (files: Files, ending: string): string =>
  new TextDecoder("utf-8", { fatal: true }).decode(files.get(ending));
const isText = (ending: string): boolean => /\.(md|html|json|csv|bib)$/.test(ending);
const flat = (words: string): string => plainText(words).replace(/\s+/g, " ").trim();

describe.each([0, 4, 9])("hostile texts, turn %i", (turn) => {
  let files: Files;
  beforeAll(async () => {
    files = await filesOf(turn);
  });

  test("no format is without its files, and no text holds a control or a switch of direction", () => {
    expect(files.size).toBe(12);
    const control =
      /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufffe\uffff\ufffd]/;
    for (const ending of files.keys()) if (isText(ending)) expect(control.exec(text(files, ending)), ending).toBeNull();
  });

  test("HTML has no element that a text brought", () => {
    const html = text(files, ".html").replace(/<svg[\s\S]*?<\/svg>/g, "");
    const brought = /<(?:img|b|w:p)[\s/>]|<script[^>]*>\s*alert|<\?php|<!ENTITY/i.exec(html);
    expect([brought, html.match(/<\/title>/g)?.length]).toEqual([null, 1]);
  });

  test("Markdown has no link, picture, markup or heading that a text brought", () => {
    const bare = text(files, ".md")
      .replace(/^(`{3,})[^\n]*\n[\s\S]*?\n\1$/gm, "")
      .replace(/\\[\\`*_[\]<>|#~/]/g, "");
    expect(/\]\(|<[a-z!?/]|`|https?:\/\//i.exec(bare)).toBeNull();
    expect([...bare.matchAll(/^#+ /gm)].length).toBe(1 + [...text(files, ".html").matchAll(/<h2/g)].length);
  });

  test("JSON and CSL-JSON are read back with the words in them", () => {
    const told = JSON.stringify([JSON.parse(text(files, ".json")), JSON.parse(text(files, ".csl.json"))]);
    expect(told).toContain(JSON.stringify(plainText(wordsOf(turn).title as string)).slice(1, -1));
  });

  test("BibTeX balances its braces and has one entry a source", () => {
    const bib = text(files, ".bib").replace(/\\[\\{}%#&$_~^]/g, "");
    let depth = 0;
    for (const character of bib) {
      depth += character === "{" ? 1 : character === "}" ? -1 : 0;
      expect(depth).toBeGreaterThanOrEqual(0);
    }
    expect(depth).toBe(0);
    const items = JSON.parse(text(files, ".csl.json")) as unknown[];
    expect(bib.match(/^@/gm)).toHaveLength(items.length);
  });

  test("a Word document has no field but its own, and its XML is whole", () => {
    const parts = unzipSync(files.get(".docx") as Uint8Array);
    const xml = new TextDecoder("utf-8", { fatal: true }).decode(parts["word/document.xml"]);
    const fields = [...xml.matchAll(/<w:instrText[^>]*>([^<]*)|w:instr="([^"]*)"/g)].map(
      (found) => found[1] ?? found[2],
    );
    const own = /^(TOC \\h \\o &quot;1-1&quot;|PAGEREF _Toc\d+( \\h)?|SEQ (Table|Figure) \\\* ARABIC|)$/;
    expect(fields.filter((field) => !own.test((field ?? "").trim()))).toEqual([]);
    expect(xml).not.toMatch(/[\u0000-\u0008\ufffe\uffff]|<\?php|<!ENTITY/);
  });

  test.skipIf(!reader)("the PDF shows the words and obeys none of them", async () => {
    const path = join(folder.path, `${turn}.pdf`);
    writeFileSync(path, files.get(".pdf") as Uint8Array);
    const { out } = await runProgram("pdftotext", ["-raw", path, "-"]);
    expect(out).not.toContain("root:");
    // What a line breaks in two is put together again.
    const bare = (words: string): string => words.replace(/[\s\u00ad-]/g, "");
    expect(bare(out)).toContain(bare(plainText(hostile.typst)).slice(0, 30));
  });
});

describe.skipIf(!office)("opened by LibreOffice", () => {
  let files: Files;
  beforeAll(async () => {
    files = await filesOf(2);
  });

  test("a Word document shows every text as words", async () => {
    const bytes = await convert(office as string, files.get(".docx") as Uint8Array, "docx", "txt:Text (encoded):UTF8");
    const shown = flat(new TextDecoder().decode(bytes));
    expect(strings.filter((one) => !shown.includes(flat(one)))).toEqual([]);
    expect(shown).not.toContain("root:");
  });

  test("a workbook keeps every text as words, and no formula speaks of them", async () => {
    const again = await convert(office as string, files.get(".xlsx") as Uint8Array, "xlsx", "xlsx");
    const cells = [...cellsOf(again).values()];
    const words = cells.filter(({ formula }) => formula === undefined).map(({ value }) => value ?? "");
    const { label = "" } = wordsOf(2);
    expect(words.some((one) => one.includes(plainText(label)))).toBe(true);
    expect(cells.filter(({ formula }) => formula && /HYPERLINK|http|cmd|DDE|WEBSERVICE/i.test(formula))).toEqual([]);
  });

  test.each(["-measures.csv", "-parameters.csv"])("%s begins no formula", async (ending) => {
    const again = await convert(office as string, files.get(ending) as Uint8Array, "csv", "xlsx");
    expect([...cellsOf(again).values()].filter(({ formula }) => formula !== undefined)).toEqual([]);
  });
});
