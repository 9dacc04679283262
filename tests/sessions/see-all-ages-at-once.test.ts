/** A quantity with a value for each age and sex, or each country, drawn whole from its equation. */
import { afterEach, expect, test } from "vitest";
import { keys, type Session, startSession } from "./session.js";

const open: Session[] = [];
afterEach(() => {
  for (const session of open.splice(0)) session.close();
});

async function drawn(question: string, quantity: string): Promise<Session> {
  const session = startSession({ columns: 80, rows: 24 });
  open.push(session);
  await session.see("what do you want to know?");
  session.type("/");
  await session.see("search ·");
  session.type(question);
  await session.see(`${question}▏`);
  session.type(keys.enter);
  await session.see(/2,048 futures(?! …)/);
  session.type("=");
  await session.see("made of →");
  session.type("/");
  await session.see("equations · find");
  session.type(quantity);
  await session.see(`${quantity}▏`);
  session.type(keys.enter);
  await session.see("draw elements");
  session.type("d");
  return session;
}

test("people by age and sex are a pyramid, and d goes back to the equation", async () => {
  const session = await drawn("dividend window", "next_population");
  const screen = await session.see(/female\s+male/);
  const rows = screen.filter((row) => /│ +\d+(?:-\d+|\+) │.*[█▀▄]/.test(row));
  expect(rows.length).toBeGreaterThan(8);
  session.type("d");
  await session.see("made of →");
});

test("countries are a small chart each", async () => {
  const session = await drawn("inequality poverty latin", "country_poverty");
  await session.see(/colombia +el-salvador +guatemala/);
  await session.see(/honduras +mexico +peru/);
});
