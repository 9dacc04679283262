import { afterEach, describe, expect, test } from "vitest";
import { done, goToMeasures, openHonduras } from "./open-a-question.js";
import { keys, type Session, sizes, startSession } from "./session.js";

const open: Session[] = [];
afterEach(() => {
  for (const session of open.splice(0)) session.close();
});

describe.each(sizes)("at $columns by $rows", (size) => {
  const isNarrow = size.columns < 100;

  test("a lever raised moves the band, its figures and back again with undo", async () => {
    const session = startSession(size);
    open.push(session);
    await openHonduras(session);
    if (isNarrow) session.type(keys.tab);
    const before = chartOf(await session.see("As things go"));
    if (isNarrow) session.type(`${keys.tab}${keys.tab}`);
    await session.see("▸Yearly fall that is brought about");

    session.type(keys.right.repeat(4));
    await session.see("14 % a year");
    await session.see(done);
    if (isNarrow) session.type(keys.tab);
    const after = chartOf(await session.see("The promise, changed"));
    expect(after).not.toBe(before);

    if (isNarrow) session.type(keys.tab);
    else session.type(keys.tab + keys.tab);
    const raised = await session.see(/▸Homicide rate in 2020/);
    session.type("u".repeat(4));
    await session.lose("The promise, changed");
    const undone = await session.see(done);
    expect(rateOf(raised)).toBeLessThan(rateOf(undone));
    expect(session.scrolledAway()).toBe(0);
  });

  test("typed digits set a lever, and one out of range is told with its reason", async () => {
    const session = startSession(size);
    open.push(session);
    await openHonduras(session);
    session.type(`7${keys.enter}`);
    await session.see("7 % a year");
    session.type(`500${keys.enter}`);
    await session.see("The lever goes from 0 to 20");
    session.type(keys.left.repeat(30));
    await session.see("Already at the bottom of its range.");
  });

  test("the figures on the screen are those of the command line", async () => {
    const session = startSession(size);
    open.push(session);
    await openHonduras(session);
    const text = (await goToMeasures(session)).join("\n");
    for (const figure of FIGURES) expect(text).toMatch(figure);
  });
});

/** What `palanca compare honduras-promise` prints is worked out again here, so that nothing is typed by hand. */
const FIGURES = await figures();

async function figures(): Promise<RegExp[]> {
  const { palanca } = await import("../palanca.js");
  const { out } = await palanca(["compare", "honduras-promise"]);
  const row = out.split("\n").find((line) => line.startsWith("Lives saved")) ?? "";
  const cells = row.split(/ {2,}/).slice(1, 5);
  if (cells.length < 4) throw new Error(`No row of lives saved in:\n${out}`);
  return cells.map((cell) => new RegExp(cell.replace(/[+().]/g, "\\$&")));
}

function chartOf(screen: readonly string[]): string {
  return screen.filter((line) => /[┤│]/.test(line) && /[░▒╱⠁-⣿]/.test(line)).join("\n");
}

/** The scenario's rate: the second figure of the row. */
function rateOf(screen: readonly string[]): number {
  const row = screen.find((line) => line.includes("Homicide rate in 2020")) ?? "";
  return Number(row.replace(/^.*in 2020/, "").match(/[\d.]+\D+([\d.]+)/)?.[1]);
}
