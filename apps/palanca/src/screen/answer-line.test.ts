import { expect, test } from "vitest";
import { madeUpLab } from "../../test/made-up-lab.js";
import { type DrivenApp, driveApp, plainLook } from "../drive-app.js";

const NARROW = { width: 80, height: 24, look: plainLook };

async function opened(...keys: string[]): Promise<DrivenApp> {
  const app = driveApp(madeUpLab(), NARROW);
  for (const key of ["enter", ...keys]) {
    app.press(key);
    await app.settle();
  }
  return app;
}

/** The line of the answer, which stands above the status. */
function answerOf(app: DrivenApp): string {
  return app.text().split("\n").at(-3) ?? "";
}

test("in a narrow window the answer of a moved lever is seen without leaving the levers", async () => {
  const app = await opened();
  const before = answerOf(app);
  app.press("right");
  await app.settle();
  const after = answerOf(app);
  app.close();
  expect(before).toMatch(/^ Out of work at the end: -[\d,]+ \(.* to .*\), better in \d+ %/);
  expect(after).toMatch(/^ Out of work at the end: -[\d,]+/);
  expect(after).not.toBe(before);
});

test("among the measures it is not said twice", async () => {
  const app = await opened("tab", "tab");
  const text = app.text();
  app.close();
  expect(text.match(/Out of work at the end/g)?.length).toBe(2);
});
