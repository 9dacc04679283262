import { expect, test } from "vitest";
import { madeUpLab } from "../../test/made-up-lab.js";
import { driveApp } from "../drive-app.js";

const opened = async () => {
  const app = driveApp(madeUpLab(), { width: 80, height: 24 });
  app.press("enter");
  await app.settle();
  return app;
};

test("work that is no longer wanted is not said to go on, and is done when it is asked for again", async () => {
  const app = await opened();
  app.press("w");
  expect(app.store.get().found.matters?.isWorking).toBe(true);
  app.press("escape");
  expect(app.store.get().found.matters?.isWorking).toBe(false);
  app.press("w");
  await app.settle();
  expect(app.store.get().found.matters?.value).toBeDefined();
  app.close();
});

test("a pane opened over one that works begins its own work, and only once", async () => {
  const app = await opened();
  const began: string[] = [];
  app.store.subscribe((action) => {
    if (action.type === "work-began") began.push(action.pane);
  });
  app.press("w", "m");
  expect(began).toEqual(["matters", "causal"]);
  expect(app.store.get().found.matters?.isWorking).toBe(false);
  app.close();
});
