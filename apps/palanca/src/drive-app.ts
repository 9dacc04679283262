/** The app driven by keys without a terminal: for pictures of the docs, frames in tests, and the soak. */
import type { Lab } from "./lab.js";
import { placesOf } from "./lab-data.js";
import { type AppOptions, openApp } from "./open-app.js";
import { draw } from "./screen/draw.js";
import type { Line } from "./screen/line.js";
import { benchKey } from "./state/draft.js";
import { firstState } from "./state/first-state.js";
import type { Look } from "./state/look.js";
import type { State } from "./state/state.js";
import type { Store } from "./state/store.js";

export interface DrivenApp {
  readonly store: Store;
  readonly press: (...keys: readonly string[]) => void;
  /** Waits until nothing is being worked out any more. */
  readonly settle: () => Promise<void>;
  readonly resize: (width: number, height: number) => void;
  readonly lines: () => readonly Line[];
  readonly text: () => string;
  readonly close: () => void;
}

export const plainLook: Look = { depth: "true", background: "dark", isSpoken: false };

export function driveApp(
  lab: Lab,
  given: { readonly width: number; readonly height: number; readonly look?: Look } & Omit<AppOptions, "state">,
): DrivenApp {
  const { width, height, look = plainLook, ...options } = given;
  const facts = lab.evidence.data.facts.length;
  const { questions, evidence } = lab;
  const places = placesOf(questions, evidence);
  const state = firstState({ size: { width, height }, look, facts, questions, places });
  const app = openApp(lab, { clock: () => 0, pid: 0 }, { state, ...options });
  const { store } = app;
  const lines = (): readonly Line[] => draw(store.get(), lab.evidence);
  return {
    store,
    press: (...keys) => {
      for (const key of keys) app.press(key);
    },
    settle: () =>
      new Promise((resolve) => {
        // Work begins after the key that asks for it, so that rest is looked for once that has had its turn.
        const look = (): void => {
          if (!isResting(store.get())) return;
          stop();
          clearTimeout(timer);
          resolve();
        };
        const stop = store.subscribe(look);
        const timer = setTimeout(look, 0);
      }),
    resize: (across, down) => store.dispatch({ type: "size-changed", width: across, height: down }),
    lines,
    text: () =>
      lines()
        .map((line) => line.map(({ text }) => text).join(""))
        .join("\n"),
    close: app.close,
  };
}

function isResting({ bench, found, over }: State): boolean {
  const top = over.at(-1);
  if (top !== undefined && found[top]?.isWorking) return false;
  return !bench || (!bench.run.isRunning && (bench.run.key === benchKey(bench) || bench.run.problems !== undefined));
}
