/** The pictures of the docs: screens of the Honduras question at the smallest size and at a roomy one, drawn by the app itself. */
import { driveApp } from "../drive-app.js";
import type { Lab } from "../lab.js";
import { pictureOf } from "../screen/picture.js";

export interface Pictured {
  readonly name: string;
  /** Keys from home on. */
  readonly keys: readonly string[];
  readonly title: string;
  readonly described: string;
}

export const sizes = [
  { width: 80, height: 24 },
  { width: 160, height: 50 },
] as const;

const last = ["tab", "tab"];

export const pictured: readonly Pictured[] = [
  {
    name: "home",
    keys: [],
    title: "Home",
    described: "Questions in plain words by theme, each with the place that it is asked for.",
  },
  {
    name: "workbench",
    keys: ["enter"],
    title: "The workbench of Palanca",
    described:
      "Levers with their ranges and precedents, a chart over the years with the range of each scenario, and measures with differences.",
  },
  {
    name: "evidence",
    keys: ["enter", ...last, "e"],
    title: "Where a number comes from",
    described:
      "The evidence of the focused measure: every figure that it rests on with its grade, author and document.",
  },
  {
    name: "tornado",
    keys: ["enter", ...last, "w"],
    title: "What matters most",
    described:
      "A bar for each input, from the measure at its low end to the measure at its high end, the widest first.",
  },
];

/** Every picture by its path in the repository. */
export async function pictures(lab: Lab): Promise<Record<string, string>> {
  const made: Record<string, string> = {};
  for (const { name, keys, title, described } of pictured)
    for (const size of sizes) {
      const app = driveApp(lab, size);
      for (const key of keys) {
        app.press(key);
        await app.settle();
      }
      made[`docs/pictures/${name}-${size.width}x${size.height}.svg`] = pictureOf(app.lines(), title, described);
      app.close();
    }
  return made;
}
