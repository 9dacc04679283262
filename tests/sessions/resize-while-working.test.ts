import { afterEach, expect, test } from "vitest";
import { openHonduras } from "./open-a-question.js";
import { keys, type Session, startSession } from "./session.js";

const open: Session[] = [];
afterEach(() => {
  for (const session of open.splice(0)) session.close();
});

test("the window grows, shrinks, becomes too small and comes back, and no frame is ever taller than it", async () => {
  const session = startSession({ columns: 80, rows: 24 });
  open.push(session);
  await openHonduras(session);
  session.type(keys.right);
  const steps: [number, number, RegExp][] = [
    [160, 50, /┌ levers.*┐┌ Homicides/],
    [100, 30, /┌ levers.*┐┌ Homicides/],
    [82, 25, /\[levers\]/],
    [40, 10, /Palanca needs 80 by 24; this is 40 by\s+10\./],
    [80, 24, /\[levers\]/],
    [200, 60, /┌ levers.*┐┌ Homicides/],
  ];
  for (const [columns, rows, shows] of steps) {
    session.resize({ columns, rows });
    // The frame is as wide as the window, no line is wider, the last row stays free, and nothing of the larger window is left.
    const isWhole = (screen: readonly string[]): boolean =>
      shows.test(screen.join("\n")) &&
      screen.at(-1) === "" &&
      screen.every((line) => line.length <= columns) &&
      (columns < 80 || screen.some((line) => line.length === columns && line.endsWith("┐")));
    await session.see(isWhole);
    expect(session.scrolledAway()).toBe(0);
  }
  await session.see("The promise, changed");
  expect(session.hasWipedHistory()).toBe(false);
});

test("at the smallest size every pane still shows what it is for", async () => {
  const session = startSession({ columns: 80, rows: 24 });
  open.push(session);
  await openHonduras(session);
  await session.see("▸Yearly fall");
  session.type(keys.tab);
  await session.see("Homicides per 100,000");
  session.type(keys.tab);
  await session.see("▸Homicide rate");
  session.type("?");
  await session.see("On home");
});
