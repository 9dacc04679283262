/** The committed examples: what a report of the small model looks like in every format, byte for byte. */
import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { beforeAll, describe, expect, test } from "vitest";
import { print, type Report } from "../src/index.js";
import { endingsOf, type Format, formats } from "../src/print/formats.js";
import { smallReport } from "./small-report.js";

const folder = fileURLToPath(new URL("../../../examples/small/", import.meta.url));
/** Set by machine code that differs from platform to platform; their bytes are promised on one. */
const ofPlatform: readonly Format[] = ["pdf", "docx"];
const platform = "linux-x64";

describe("the report of the small model", () => {
  let report: Report;
  beforeAll(async () => {
    report = await smallReport();
  });

  test.each(formats)("as %s is the committed example", async (format) => {
    const printed = await print(report, format);
    expect(printed.map(({ ending }) => ending)).toEqual(endingsOf(format));
    if (ofPlatform.includes(format) && `${process.platform}-${process.arch}` !== platform) return;
    const changed = printed.filter(({ ending, bytes }) => {
      const kept = join(folder, `small${ending}`);
      const beside = join(folder, `small-changed${ending}`);
      const isSame = existsSync(kept) && comparable(readFileSync(kept), format).equals(comparable(bytes, format));
      // What is new lies beside the old one, to be looked at and put in its place.
      if (isSame) rmSync(beside, { force: true });
      else writeFileSync(beside, bytes);
      return !isSame;
    });
    expect(changed.map(({ ending }) => `examples/small/small-changed${ending}`)).toEqual([]);
  });

  test.each(formats)("has the same bytes when it is printed as %s a second time", async (format) => {
    const [one, two] = [await print(report, format), await print(report, format)];
    expect(two.map(({ bytes }) => Buffer.from(bytes).equals((one.shift() as (typeof two)[number]).bytes))).toEqual(
      two.map(() => true),
    );
  });
});

/** The page's script is built from half the workspace; an example is not made anew for every change of it. */
function comparable(bytes: Uint8Array, format: Format): Buffer {
  if (format !== "html") return Buffer.from(bytes);
  const text = Buffer.from(bytes).toString("utf8");
  return Buffer.from(text.replace(/<script>[\s\S]*?<\/script>/, "").replace(/'sha256-[\w+/=]+'/, ""));
}
