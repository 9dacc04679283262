import { readFileSync } from "node:fs";
import { join } from "node:path";
import { atHand } from "@palanca/tooling/at-hand";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { palanca, workFolder } from "../palanca.js";
import { cellsOf, convert, type SheetCell, unlike } from "./libreoffice.js";

const office = atHand("libreoffice");
const folder = workFolder();
afterAll(folder.remove);

describe("the workbook of the Honduras comparison", () => {
  let bytes: Uint8Array;
  let cells: Map<string, SheetCell>;
  let told: { measures: { scenario: string; kind: string; measure: string; central: number }[] };

  beforeAll(async () => {
    const args = ["report", "honduras-promise", "honduras-slower", "--futures", "128", "--to", "xlsx,json"];
    const { code, err } = await palanca(args, { cwd: folder.path });
    expect(code, err).toBe(0);
    bytes = readFileSync(join(folder.path, "report.xlsx"));
    told = JSON.parse(readFileSync(join(folder.path, "report.json"), "utf8"));
    cells = cellsOf(bytes);
  });

  test("holds the engine's central run of every scenario as what its formulas gave", () => {
    const central = told.measures.filter(({ kind }) => kind === "level").map(({ central }) => central);
    const cached = [...cells].filter(([at]) => /^[234]!G\d+$/.test(at)).map(([, { value }]) => Number(value));
    expect(central.length).toBeGreaterThan(20);
    expect(central.filter((value) => !cached.includes(value))).toEqual([]);
  });

  test.skipIf(!office)(
    "gives the same numbers within 1e-9 when LibreOffice works every formula out again",
    async () => {
      const again = cellsOf(await convert(office as string, bytes, "xlsx", "xlsx"));
      const formulas = [...cells.values()].filter(({ formula }) => formula !== undefined);
      expect(formulas.length).toBeGreaterThan(3000);
      expect(unlike(cells, again, 1e-9)).toEqual([]);
    },
  );

  test.skipIf(!office)("moves when an input is changed, as the engine does", async () => {
    const { unzipSync, zipSync, strFromU8, strToU8 } = await import("fflate");
    const parts = unzipSync(bytes);
    const input = [...cells].find(
      ([at, { value }]) => at.startsWith("3!B") && value === "homicide.path_rate_start",
    )?.[0];
    const at = input?.replace("3!B", "G") as string;
    const name = "xl/worksheets/sheet3.xml";
    const xml = strFromU8(parts[name] as Uint8Array);
    const halved = xml.replace(
      new RegExp(`(<c r="${at}"[^>]*><v>)([^<]*)`),
      (_, head, value) => `${head}${Number(value) / 2}`,
    );
    expect(halved).not.toBe(xml);
    const again = cellsOf(
      await convert(office as string, zipSync({ ...parts, [name]: strToU8(halved) }), "xlsx", "xlsx"),
    );
    const rate = [...cells].find(([at, { value }]) => at.startsWith("3!B") && value === "homicide.rate_2020")?.[0];
    const measure = rate?.replace("B", "G") as string;
    expect(Number(again.get(measure)?.value) / Number(cells.get(measure)?.value)).toBeCloseTo(1 / 2, 9);
  });
});
