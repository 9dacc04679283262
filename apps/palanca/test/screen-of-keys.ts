/** The made-up harbour question opened and driven by keys: what tests of panes look at. */
import { driveApp, plainLook } from "../src/drive-app.js";
import type { Lab } from "../src/lab.js";
import type { State } from "../src/state/state.js";
import type { Store } from "../src/state/store.js";

export interface Opened {
  readonly store: Store;
  /** Presses keys one after another and waits after each until nothing is being worked out. */
  press(keys: readonly string[]): Promise<State>;
  /** The pane that has the keys, in its frame: the screen without the lines below it and without the workbench beside it. */
  pane(width: number, height: number): string;
}

/** Opens the first question of a lab. */
export async function openFirst(lab: Lab): Promise<Opened> {
  const app = driveApp(lab, { width: 80, height: 24, look: { ...plainLook, depth: "none" } });
  const press = async (keys: readonly string[]): Promise<State> => {
    for (const key of keys) {
      app.press(key);
      await app.settle();
    }
    return app.store.get();
  };
  await press(["enter"]);
  return {
    store: app.store,
    press,
    pane(width, height) {
      app.resize(width, height);
      const lines = app.text().split("\n");
      const left = lines[0]?.lastIndexOf("┌") ?? 0;
      const last = lines.findLastIndex((line) => line.trimEnd().endsWith("┘"));
      return lines
        .slice(0, last + 1)
        .map((line) => [...line].slice(left).join("").trimEnd())
        .join("\n");
    },
  };
}
