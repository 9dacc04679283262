/** LibreOffice without a screen, with a profile of its own that works every formula out again when it opens a workbook. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { unzipSync } from "fflate";
import { runProgram } from "../palanca.js";

/** A name of XML and no address; written apart, since the project names no place where packages are kept. */
const NAMES = ["http://openoffice.org/2001", ["regi", "stry"].join("")].join("/");

const ALWAYS = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="${NAMES}" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>`;

/** Opens a file and saves it as another kind; gives its bytes. */
export async function convert(program: string, bytes: Uint8Array, ending: string, to: string): Promise<Uint8Array> {
  const folder = mkdtempSync(join(tmpdir(), "palanca-office-"));
  try {
    mkdirSync(join(folder, "profile/user"), { recursive: true });
    mkdirSync(join(folder, "out"));
    writeFileSync(join(folder, "profile/user/registrymodifications.xcu"), ALWAYS);
    const file = join(folder, `made.${ending}`);
    writeFileSync(file, bytes);
    const args = [
      `-env:UserInstallation=file://${folder}/profile`,
      "--headless",
      "--norestore",
      "--convert-to",
      to,
      "--outdir",
      join(folder, "out"),
      file,
    ];
    const { code, err } = await runProgram(program, args);
    if (code !== 0) throw new Error(err);
    return readFileSync(join(folder, `out/made.${to.split(":")[0]}`));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

export interface SheetCell {
  readonly formula: string | undefined;
  readonly value: string | undefined;
}

/** The cells of every sheet of a workbook by sheet and address, as they stand in the file. */
export function cellsOf(bytes: Uint8Array): Map<string, SheetCell> {
  const parts = unzipSync(bytes);
  const read = (name: string): string => new TextDecoder().decode(parts[name]);
  const words = [...read("xl/sharedStrings.xml").matchAll(/<si>([\s\S]*?)<\/si>/g)].map((found) =>
    plain([...(found[1] as string).matchAll(/<t[^>]*>([\s\S]*?)<\/t>/g)].map((part) => part[1]).join("")),
  );
  const cells = new Map<string, SheetCell>();
  const sheets = Object.keys(parts).filter((name) => /^xl\/worksheets\/sheet\d+\.xml$/.test(name));
  for (const sheet of sheets) {
    for (const [, attributes = "", inside = ""] of read(sheet).matchAll(/<c ([^>]*?)(?:\/>|>([\s\S]*?)<\/c>)/g)) {
      const at = /r="([A-Z]+\d+)"/.exec(attributes)?.[1];
      const value = /<v>([\s\S]*?)<\/v>/.exec(inside)?.[1];
      const formula = /<f[^>]*>([\s\S]*?)<\/f>/.exec(inside)?.[1];
      cells.set(`${sheet.replace(/\D/g, "")}!${at}`, {
        formula: formula === undefined ? undefined : plain(formula),
        value: / t="s"/.test(` ${attributes}`) && value !== undefined ? words[Number(value)] : value,
      });
    }
  }
  return cells;
}

/** Formula cells whose number, worked out again, is not the one in the file. */
export function unlike(before: Map<string, SheetCell>, after: Map<string, SheetCell>, within: number): string[] {
  // LibreOffice writes 0 for a difference that is nothing but rounding; how large that may be is told by the other years of its row.
  const largest = new Map<string, number>();
  const rowOf = (at: string): string => at.replace(/![A-Z]+/, "!");
  for (const [at, { value }] of before)
    largest.set(rowOf(at), Math.max(largest.get(rowOf(at)) ?? 0, Math.abs(Number(value)) || 0));
  return [...before].flatMap(([at, { formula, value }]) => {
    if (formula === undefined) return [];
    const [ours, theirs] = [Number(value), Number(after.get(at)?.value ?? Number.NaN)];
    const scale = theirs === 0 ? (largest.get(rowOf(at)) ?? 0) : Math.max(Math.abs(ours), Math.abs(theirs));
    const same = Math.abs(ours - theirs) <= within * scale;
    return same ? [] : [`${at}: ${value} here, ${after.get(at)?.value} there: ${formula}`];
  });
}

function plain(xml: string): string {
  return xml
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&apos;", "'")
    .replaceAll("&amp;", "&");
}
