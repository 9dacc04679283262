/** The pictures of the docs against a real terminal: every run of letters stands where the window has it. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, describe, expect, test } from "vitest";
import { pictured } from "../../apps/palanca/src/pages/pictures.js";
import { CELL, EDGE } from "../../apps/palanca/src/screen/picture.js";
import { root } from "../palanca.js";
import { keys, type Session, sizes, startSession } from "./session.js";

const open: Session[] = [];
afterEach(() => {
  for (const session of open.splice(0)) session.close();
});

/** What shows that a key has done its work. */
const rest: Readonly<Record<string, RegExp>> = {
  enter: /2,048 futures(?! …)/,
  e: /figures that it rests on/,
  w: /more uncertainties move it|by grade/,
};

interface Run {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

function runsOf(svg: string): Run[] {
  return [...svg.matchAll(/<text x="([\d.]+)" y="(\d+)"[^>]*>([^<]*)</g)].map(([, x, y, text = ""]) => ({
    row: Math.round((Number(y) - EDGE - CELL.baseline) / CELL.height),
    column: Math.round((Number(x) - EDGE) / CELL.width),
    text: text.replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&quot;", '"').replaceAll("&amp;", "&"),
  }));
}

describe.each(sizes)("at $columns by $rows", (size) => {
  test.each(pictured.map((one) => [one.name, one] as const))("%s", async (name, { keys: pressed }) => {
    const session = startSession(size, { env: { PALANCA_BACKGROUND: "dark" } });
    open.push(session);
    await session.see("what do you want to know?");
    for (const key of pressed) {
      session.type(key in keys ? keys[key as keyof typeof keys] : key);
      if (rest[key]) await session.see(rest[key]);
    }
    const svg = readFileSync(join(root, `docs/pictures/${name}-${size.columns}x${size.rows}.svg`), "utf8");
    const runs = runsOf(svg);
    expect(runs.length).toBeGreaterThan(10);
    const stands = (screen: readonly string[]): Run[] =>
      runs.filter(({ row, column, text }) => !(screen[row] ?? "").startsWith(text, column));
    const screen = await session.see((now) => stands(now).length === 0);
    expect(stands(screen)).toEqual([]);
  });
});
