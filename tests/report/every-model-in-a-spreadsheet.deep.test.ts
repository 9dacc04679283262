/** The workbook of every model, worked out again by a spreadsheet: cohorts, delays, tables and every method of stepping that models use. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { atHand } from "@palanca/tooling/at-hand";
import { afterAll, describe, expect, test } from "vitest";
import { catalogue } from "../../packages/catalogue/src/index.js";
import { palanca, workFolder } from "../palanca.js";
import { cellsOf, convert, unlike } from "./libreoffice.js";

const office = atHand("libreoffice");
const folder = workFolder();
afterAll(folder.remove);

describe.skipIf(!office)("a spreadsheet works out the central run to the engine's numbers", () => {
  test.each(Object.keys(catalogue))(
    "%s",
    async (model) => {
      const args = ["report", `${model}/baseline`, "--futures", "20", "--to", "xlsx", "--out", model];
      const { code, err } = await palanca(args, { cwd: folder.path });
      expect(code, err).toBe(0);
      const bytes = readFileSync(join(folder.path, `${model}.xlsx`));
      const cells = cellsOf(bytes);
      expect([...cells.values()].filter(({ formula }) => formula !== undefined).length).toBeGreaterThan(100);
      expect(unlike(cells, cellsOf(await convert(office as string, bytes, "xlsx", "xlsx")), 1e-9)).toEqual([]);
    },
    120_000,
  );
});
