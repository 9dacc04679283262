/** Frames of panes kept as text beside their tests; a changed one is written as `name-changed.txt` and must be looked at. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";

/** Sizes at which every pane is looked at. */
export const sizes = [
  [80, 24],
  [120, 40],
  [200, 60],
] as const;

/** Gives the frame that was kept under a name, in the folder `frames` beside a test file. */
export function keptFrame(test: string, name: string, frame: string): string {
  const path = fileURLToPath(new URL(`./frames/${name}.txt`, test));
  const old = existsSync(path) ? readFileSync(path, "utf8") : "no frame is kept yet";
  const text = `${frame}\n`;
  mkdirSync(dirname(path), { recursive: true });
  if (old !== text) writeFileSync(path.replace(/\.txt$/, "-changed.txt"), text);
  return old.slice(0, -1);
}
