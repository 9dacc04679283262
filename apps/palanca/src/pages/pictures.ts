/** The pictures of the docs: the screen as it stands on the Honduras question, drawn by the app itself. */
import { driveApp } from "../drive-app.js";
import type { Lab } from "../lab.js";
import type { Line } from "../screen/line.js";
import { pictureOf } from "../screen/picture.js";

/** Every picture by its path in the repository. */
export async function pictures(lab: Lab): Promise<Record<string, string>> {
  const [question] = lab.questions;
  if (!question) throw new Error("This is a fault in the app: the lab has no question to picture.");
  const wide = await screenOf(lab, 120, 36, ["tab", "tab"]);
  const evidence = await screenOf(lab, 100, 30, ["tab", "tab", "e"]);
  return {
    "docs/pictures/workbench.svg": pictureOf(
      wide,
      "The workbench of Palanca",
      `Levers on the left, a chart of homicides over the years with the range of each scenario, and measures with differences for the question: ${question.text}`,
    ),
    "docs/pictures/evidence.svg": pictureOf(
      evidence,
      "Where a number comes from",
      "The evidence of the focused measure: every figure that it rests on with its grade, author and document.",
    ),
  };
}

/** The screen at a size after a question was opened and worked out, and some keys were pressed. */
export async function screenOf(
  lab: Lab,
  width: number,
  height: number,
  keys: readonly string[] = [],
  question = lab.questions[0]?.id ?? "",
): Promise<readonly Line[]> {
  const app = driveApp(lab, { width, height });
  app.store.dispatch({ type: "question-chosen", id: question });
  await app.settle();
  for (const key of keys) {
    app.press(key);
    await app.settle();
  }
  const lines = app.lines();
  app.close();
  return lines;
}
